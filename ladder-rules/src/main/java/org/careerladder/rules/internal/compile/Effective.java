package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.effective.EffectiveParameter.Said;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.effective.Layer;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.source.Origin;
import org.careerladder.rules.language.Conclusion.Call;

/** What a pack comes to, as people look at it. */
final class Effective {

    private static final EffectiveRule.State ON = new EffectiveRule.AtWork();

    /** The standard rules that are at work, which every pack of a service shares. */
    private static final class Standard {

        private static final Map<RuleId, EffectiveRule> RULES = StandardRules.rules().stream()
                .map(StandingRule::standard)
                .collect(Collectors.toUnmodifiableMap(each -> each.rule().id(), each -> Effective.rule(each, ON)));

        static EffectiveRule rule(StandingRule each) {
            return Objects.requireNonNull(RULES.get(each.rule().id()));
        }
    }

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
        var off = rules.off().get(each.rule().id());
        if (off != null) {
            return rule(each, new EffectiveRule.Off(off));
        }
        return each.isStandard() ? Standard.rule(each) : rule(each, ON);
    }

    private static EffectiveRule rule(StandingRule each, EffectiveRule.State state) {
        var rule = each.rule();
        return new EffectiveRule(
                rule.id(),
                rule.stage().word(),
                word(rule.conclusion().call()),
                rule.reported().orElseThrow().type(),
                rule.says(),
                rule.because(),
                each.layer(),
                new Origin(rule.places().of("id")),
                state);
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
