package org.careerladder.testing;

import java.util.List;
import org.careerladder.rules.language.Rule;

/**
 * What the tests of a pack have reached of its own rules; of the standard ones where the pack is the standard one.
 *
 * @param rules every rule, by id
 * @param conditions every comparison and claim of these rules, in the order of the rules
 */
public record Coverage(List<RuleCoverage> rules, List<ConditionCoverage> conditions) {
    public Coverage {
        rules = List.copyOf(rules);
        conditions = List.copyOf(conditions);
    }

    /** How many rules fired in some test. */
    public Share rulesFired() {
        return new Share((int) rules.stream().filter(RuleCoverage::fired).count(), rules.size());
    }

    /** How many conditions were true in some test and false in some. */
    public Share conditionsSeen() {
        return new Share(
                (int) conditions.stream().filter(ConditionCoverage::isCovered).count(), conditions.size());
    }

    /** The rules that fired in no test. */
    public List<Rule> silent() {
        return rules.stream()
                .filter(each -> !each.fired())
                .map(RuleCoverage::rule)
                .toList();
    }

    /** The conditions that were never true, never false, or never either. */
    public List<ConditionCoverage> unseen() {
        return conditions.stream().filter(each -> !each.isCovered()).toList();
    }
}
