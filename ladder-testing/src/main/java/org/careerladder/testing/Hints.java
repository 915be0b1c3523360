package org.careerladder.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.TwinRules;

/** What is not wrong with the rules of a pack, and yet worth a look: twins, and rules that no test makes speak. */
final class Hints {

    private static final int MANY = 3;

    private Hints() {}

    static List<Problem> of(List<Rule> atWork, List<Rule> own, List<Rule> silent) {
        var hints = new ArrayList<>(TwinRules.among(atWork, Set.copyOf(own)::contains));
        if (silent.size() > MANY && silent.size() == own.size()) {
            hints.add(hint(own.get(0), "no test makes any of the " + own.size() + " rules of this pack speak"));
        } else {
            silent.forEach(rule -> hints.add(hint(rule, "no test makes `" + rule.id() + "` speak")));
        }
        return List.copyOf(hints);
    }

    private static Problem hint(Rule rule, String what) {
        return Problem.at(
                rule.places().of("id"), what, "write one below `tests`; `ladder new rule` shows how they look");
    }
}
