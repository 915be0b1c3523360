package org.careerladder.report.internal.effective;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.report.document.Block;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** The policy of a pack: what is set, by whom and why; then what stands at its default. */
final class EffectiveParametersPart {

    private final EffectivePack pack;
    private final Origins origins;

    EffectiveParametersPart(EffectivePack pack) {
        this.pack = pack;
        this.origins = new Origins(pack);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("Policy"));
        blocks.addAll(part("Set", pack.parameters().stream().filter(EffectiveParameter::isSet)));
        blocks.addAll(part("At its default", pack.parameters().stream().filter(each -> !each.isSet())));
        return blocks;
    }

    private List<Block> part(String title, Stream<EffectiveParameter> parameters) {
        var points = parameters.map(this::point).toList();
        return points.isEmpty() ? List.of() : List.of(new Block.Subheading(title), new Block.Points(points));
    }

    private Block.Point point(EffectiveParameter each) {
        var parameter = each.parameter();
        var details = new ArrayList<String>();
        // The uppermost setting counts and comes first
        for (int i = each.settings().size() - 1; i >= 0; i--) {
            details.add(setting(
                    each.settings().get(i), parameter, i < each.settings().size() - 1));
        }
        details.add(declared(each));
        String text = parameter.name() + ": " + value(each.value(), parameter);
        return new Block.Point("-", Tone.PLAIN, text + means(parameter), details);
    }

    private static String means(Parameter parameter) {
        return parameter.means().isEmpty() ? "" : ". " + Words.fullSentence(parameter.means());
    }

    private String setting(EffectiveParameter.Said said, Parameter parameter, boolean overruled) {
        var setting = said.setting();
        String lead = overruled ? "Below that " + value(setting.value(), parameter) + ", set" : "Set";
        return lead + who(setting) + " in " + origins.of(said.layer(), setting.origin()) + why(setting);
    }

    private static String who(PolicySetting setting) {
        String by = setting.owner().isEmpty() ? "" : " by " + setting.owner();
        return by + (setting.since().known() ? " since " + setting.since() : "");
    }

    private static String why(PolicySetting setting) {
        return setting.reason().isEmpty() ? "; no reason is given" : ": " + setting.reason();
    }

    private String declared(EffectiveParameter each) {
        var parameter = each.parameter();
        String standard = each.isSet() ? "default " + value(parameter.standard(), parameter) : "";
        String off = parameter.mayBeNone() ? "or none" : "";
        String from = "declared in " + origins.of(each.layer(), parameter.origin());
        return Words.sentence(Stream.of(standard, parameter.bounds(), off, from)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private static String value(ParameterValue value, Parameter parameter) {
        boolean counted = value instanceof ParameterValue.Count || value instanceof ParameterValue.Range;
        return value + (counted && !parameter.unit().isEmpty() ? " " + parameter.unit() : "");
    }
}
