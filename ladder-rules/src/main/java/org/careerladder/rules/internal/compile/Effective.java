package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.effective.EffectiveParameter.Said;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.effective.Layer;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.source.Origin;
import org.careerladder.rules.language.Conclusion.Call;

/** What a pack comes to, as people look at it. */
final class Effective {

    private static final EffectiveRule.State AT_WORK = new EffectiveRule.AtWork();

    private final Pack pack;
    private final EffectiveRules rules;

    private Effective(Pack pack, EffectiveRules rules) {
        this.pack = pack;
        this.rules = rules;
    }

    static EffectivePack of(Pack pack, EffectiveRules rules) {
        var effective = new Effective(pack, rules);
        return new EffectivePack(
                effective.layers(),
                rules.brought().stream().map(effective::rule).toList(),
                effective.parameters());
    }

    /** The standard pack is a layer of its own only where it is asked for itself. */
    private List<Layer> layers() {
        var standard = new Layer(StandingRule.STANDARD, Origin.CODE);
        return Stream.concat(
                        Stream.of(standard),
                        pack.layers().stream().map(layer -> new Layer(layer.label(), layer.origin())))
                .distinct()
                .toList();
    }

    private EffectiveRule rule(StandingRule each) {
        var rule = each.rule();
        var off = rules.off().get(rule.id());
        return new EffectiveRule(
                rule.id(),
                rule.stage().word(),
                word(rule.conclusion().call()),
                rule.says(),
                each.layer(),
                new Origin(rule.places().of("id")),
                off == null ? AT_WORK : new EffectiveRule.Off(off));
    }

    private static String word(Call call) {
        return call.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<EffectiveParameter> parameters() {
        var parameters = new ArrayList<EffectiveParameter>();
        StandardPolicy.parameters().forEach(each -> parameters.add(parameter(each, StandingRule.STANDARD)));
        pack.layers()
                .forEach(layer -> layer.parameters().forEach(each -> parameters.add(parameter(each, layer.label()))));
        return parameters;
    }

    private EffectiveParameter parameter(Parameter parameter, String layer) {
        return new EffectiveParameter(
                parameter,
                layer,
                pack.layers().stream()
                        .flatMap(each -> settings(each, parameter))
                        .toList());
    }

    private static Stream<Said> settings(Pack layer, Parameter parameter) {
        return layer.settings().stream()
                .filter(setting -> setting.parameter().equals(parameter.name()))
                .map(setting -> new Said(layer.label(), setting));
    }
}
