package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Place;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.Rule;
import org.jspecify.annotations.Nullable;

/** Whether the ids that one layer names and brings fit those of the layers below. */
final class LayerIds {

    private final Pack pack;
    private final List<Rule> own;
    private final Map<RuleId, Rule> ownById = new HashMap<>();
    private final Map<String, Rule> ownByName = new HashMap<>();
    private final Map<RuleId, StandingRule> below;
    private final Map<RuleId, SwitchedOff> off;
    private final List<Problem> problems = new ArrayList<>();

    LayerIds(Pack pack, List<Rule> own, Map<RuleId, StandingRule> below, Map<RuleId, SwitchedOff> off) {
        this.pack = pack;
        this.own = own;
        this.below = below;
        this.off = off;
    }

    List<Problem> problems() {
        own.forEach(this::brings);
        pack.overrides().forEach(this::override);
        return problems;
    }

    private void brings(Rule rule) {
        checkName(rule);
        var earlier = ownById.putIfAbsent(rule.id(), rule);
        if (earlier != null && !fileOf(earlier).equals(fileOf(rule))) {
            tell(
                    rule,
                    "`" + rule.id() + "` is the id of another rule, at "
                            + earlier.places().of("id"),
                    "give one of the two another id");
        }
        var inherited = below.get(rule.id());
        if (inherited != null) {
            tell(rule, "`" + rule.id() + "` is the id of " + whose(inherited), instead(inherited));
        }
    }

    /** Within one file the reader tells; between two nobody else does. */
    private void checkName(Rule rule) {
        var earlier = ownByName.putIfAbsent(rule.name(), rule);
        if (earlier != null
                && !fileOf(earlier).equals(fileOf(rule))
                && !earlier.id().equals(rule.id())) {
            problems.add(Problem.at(
                    rule.places().of("rule"),
                    "the name `" + rule.name() + "` is that of another rule, at "
                            + earlier.places().of("rule"),
                    "give one of the two another name"));
        }
    }

    private static String fileOf(Rule rule) {
        return rule.places().rule().file();
    }

    private static String whose(StandingRule inherited) {
        return inherited.isStandard()
                ? "a standard rule"
                : "a rule of `" + inherited.layer() + "`, at "
                        + inherited.rule().places().of("id");
    }

    private static String instead(StandingRule inherited) {
        String that = inherited.isStandard() ? "the standard one" : "that one";
        return "give the rule an id of its own and name " + that + " under `replace:` in the pack";
    }

    private void tell(Rule rule, String what, String advice) {
        problems.add(Problem.at(rule.places().of("id"), what, advice));
    }

    private void override(RuleOverride override) {
        var place = override.origin().place();
        var inherited = below.get(override.rule());
        if (inherited == null) {
            notThere(place, override.rule());
        }
        if (override instanceof RuleOverride.Replace replace) {
            with(replace, place, inherited);
        }
    }

    private void notThere(Place place, RuleId id) {
        if (ownById.containsKey(id)) {
            problems.add(Problem.at(
                    place,
                    "rule `" + id + "` is a rule of this pack itself, at "
                            + ownById.get(id).places().of("id"),
                    "only an inherited rule is taken out like this; delete your own"));
        } else {
            var atWork = below.keySet().stream()
                    .filter(each -> !off.containsKey(each))
                    .toList();
            problems.add(unknown(place, id, atWork));
        }
    }

    private void with(RuleOverride.Replace replace, Place place, @Nullable StandingRule inherited) {
        var with = ownById.get(replace.with());
        if (with == null && below.containsKey(replace.with())) {
            problems.add(Problem.at(
                    place,
                    "`" + replace.with() + "` is " + whose(below.get(replace.with())) + ", which is at work already",
                    "disable `" + replace.rule() + "`, or replace it by a rule of this pack"));
        } else if (with == null) {
            problems.add(unknown(place, replace.with(), ownById.keySet()));
        } else if (inherited != null && inherited.rule().stage() != with.stage()) {
            problems.add(Problem.at(
                    place,
                    "`" + replace.with() + "` belongs to another stage than `" + replace.rule() + "`",
                    "a rule is replaced by one of its own stage"));
        }
    }

    private static Problem unknown(Place place, RuleId id, Collection<RuleId> known) {
        var words = known.stream().map(RuleId::value).toList();
        return Problem.at(place, "no rule has the id `" + id + "`", NearestWord.advice(id.value(), words));
    }
}
