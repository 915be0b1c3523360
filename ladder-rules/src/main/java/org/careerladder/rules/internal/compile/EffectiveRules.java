package org.careerladder.rules.internal.compile;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.Rule;

/**
 * The rules of a pack after all its layers are laid on the standard ones.
 *
 * @param brought every rule that some layer brings, at work or not, by id
 * @param off the rules that are disabled or replaced, and by whom
 */
record EffectiveRules(List<StandingRule> brought, Map<RuleId, SwitchedOff> off) {

    EffectiveRules {
        brought = List.copyOf(brought);
        off = Map.copyOf(off);
    }

    /** Reads and checks the rules of a pack and of all that it extends; every problem of all of them at once. */
    static Checked<EffectiveRules> of(Pack pack) {
        var laying = laid(pack);
        return Checked.of(laying.rules(), laying.problems());
    }

    /** Everything that is wrong with the rules of a pack and of all that it extends. */
    static List<Problem> problems(Pack pack) {
        return laid(pack).problems();
    }

    private static Laying laid(Pack pack) {
        var laying = Laying.onStandard();
        pack.layers().forEach(laying::lay);
        return laying;
    }

    /** Every rule that is at work, by id. */
    List<Rule> all() {
        return brought.stream()
                .map(StandingRule::rule)
                .filter(rule -> !off.containsKey(rule.id()))
                .toList();
    }

    /** The standard rules that are at work, by id. */
    List<Rule> inherited() {
        return atWork(true);
    }

    /** The rules of packs that are at work, by id. */
    List<Rule> own() {
        return atWork(false);
    }

    private List<Rule> atWork(boolean standard) {
        return brought.stream()
                .filter(each -> each.isStandard() == standard)
                .map(StandingRule::rule)
                .filter(rule -> !off.containsKey(rule.id()))
                .toList();
    }

    boolean isOff(RuleId id) {
        return off.containsKey(id);
    }

    /** Everything that is switched off, by id. */
    List<SwitchedOff> switchedOff() {
        return List.copyOf(new TreeSet<>(off.values()));
    }
}
