package org.careerladder.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.packtest.Expectation;
import org.careerladder.model.packtest.PackTest;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.language.Rule;

/** Runs tests against mutants of the rules that they test, on the interpreter. */
final class Mutation {

    private final Assessor assessor;
    private final List<PackTest> tests;

    /**
     * Mutations of the rules of an assessor.
     *
     * @param tests all of which pass
     */
    Mutation(Assessor assessor, List<PackTest> tests) {
        this.assessor = assessor;
        this.tests = List.copyOf(tests);
    }

    MutationRun of(List<Rule> rules) {
        int count = 0;
        var survivors = new ArrayList<Mutant>();
        for (Rule rule : rules) {
            var likely = likelyFirst(rule);
            for (Mutant mutant : Mutants.of(rule)) {
                count++;
                if (!isNoticed(mutant, likely)) {
                    survivors.add(mutant);
                }
            }
        }
        return new MutationRun(count, survivors);
    }

    /** The tests, those first that speak of the rule: most mutants are noticed by the first. */
    private List<PackTest> likelyFirst(Rule rule) {
        var sorted = new ArrayList<>(tests);
        sorted.sort(Comparator.comparing(test -> !speaksOf(test, rule)));
        return sorted;
    }

    private static boolean speaksOf(PackTest test, Rule rule) {
        return test.expectations().stream()
                .map(Expectation::toString)
                .anyMatch(text -> text.contains(rule.id().value()));
    }

    private boolean isNoticed(Mutant mutant, List<PackTest> likely) {
        var mutated = assessor.withRules(rulesWith(mutant));
        return likely.stream().anyMatch(test -> fails(test, mutated.assess(test.promotionCase())));
    }

    private static boolean fails(PackTest test, AssessmentResult result) {
        return test.expectations().stream().anyMatch(expectation -> !expectation.isMetBy(result));
    }

    private List<Rule> rulesWith(Mutant mutant) {
        var rules = new ArrayList<>(assessor.rules());
        int place = rules.indexOf(mutant.original());
        rules.remove(place);
        rules.addAll(place, mutant.instead());
        return rules;
    }
}
