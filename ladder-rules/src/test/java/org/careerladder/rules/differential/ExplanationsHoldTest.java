package org.careerladder.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.pack.Pack;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
import org.careerladder.rules.properties.Generated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rule engine concludes, the explanation derives without it: condition by condition, and from what it cites alone. */
@Tag("slow")
class ExplanationsHoldTest {

    private static final int CASES = 6_000;
    private static final int PACKS = 20;

    @Test
    void under_the_standard_rules() {
        over("the standard rules", Generated::pack);
    }

    @Test
    void under_generated_rules_of_companies() {
        over("generated company rules", GeneratedCompany::pack);
    }

    private static void over(String name, IntFunction<Pack> packs) {
        var checked = new Checked();
        for (int i = 0; i < PACKS; i++) {
            var pack = packs.apply(i);
            var assessor = Assessor.of(pack).orThrow();
            checked.interpreter =
                    Interpreter.of(assessor.rules(), Vocabulary.with(pack.allAttributes()), pack.policy());
            for (int number = i; number < CASES; number += PACKS) {
                if (assessor.assess(Generated.caseUnder(pack, number)) instanceof Assessment assessment) {
                    checked.check(assessor.explain(assessment));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "explanations under %s: %,d cases, %,d derivations, %,d conditions, 0 differences%n",
                name,
                checked.cases,
                checked.derivations,
                checked.conditions);
        assertThat(checked.cases).isGreaterThan(CASES * 9 / 10);
        assertThat(checked.derivations).isGreaterThan(20 * checked.cases);
    }

    /** What was checked so far. */
    private static final class Checked {
        private Interpreter interpreter =
                Interpreter.of(List.of(), Vocabulary.standard(), org.careerladder.model.pack.Policy.standard());
        private int cases;
        private int derivations;
        private int conditions;

        void check(Explanation explanation) {
            cases++;
            var assessment = explanation.assessment();
            assertThat(explanation.findings())
                    .extracting(Explanation.OfFinding::finding)
                    .isEqualTo(assessment.findings());
            assertThat(explanation.nextSteps())
                    .extracting(Explanation.OfNextStep::step)
                    .isEqualTo(assessment.nextSteps());
            assertThat(explanation.atWorst().readiness())
                    .isEqualTo(assessment.verdict().atWorst());
            assertThat(explanation.atBest().readiness())
                    .isEqualTo(assessment.verdict().atBest());
            explanation.findings().forEach(each -> {
                assertThat(each.derivation().rule().id())
                        .isEqualTo(each.finding().rule());
                assertThat(each.derivation().about().subject())
                        .isEqualTo(each.finding().about());
                check(each.derivation(), Stage.ASSESS, assessment.facts().all());
            });
            var cards = assessment.scorecards();
            check(explanation.atWorst(), cards.get(0));
            check(explanation.atBest(), cards.get(cards.size() - 1));
            var read = new ArrayList<Fact>(assessment.findings());
            read.add(assessment.scorecard());
            read.add(assessment.verdict());
            explanation.nextSteps().forEach(step -> {
                step.advice().forEach(each -> check(each, Stage.ADVISE, read));
                assertThat(step.closes().isEmpty() && step.advice().isEmpty())
                        .as(step.step().id())
                        .isFalse();
            });
        }

        private void check(Explanation.OfVerdict verdict, Fact card) {
            assertThat(verdict.rules())
                    .as("some rule says " + verdict.readiness())
                    .isNotEmpty();
            verdict.rules().forEach(each -> {
                assertThat(each.rule().conclusion().toUpperCase(Locale.ROOT).replace('-', '_'))
                        .isEqualTo(verdict.readiness().name());
                check(each, Stage.CONCLUDE, List.of(card));
            });
        }

        private void check(Derivation derivation, Stage stage, List<Fact> facts) {
            derivations++;
            assertThat(derivation.spoke()).as(derivation.rule().id()).isTrue();
            derivation.asked().forEach(part -> {
                assertThat(part.holds()).as(derivation.rule().id()).isTrue();
                part.tried().forEach(tried -> {
                    conditions += tried.grounds().stream()
                            .mapToInt(ground -> (int) ground.tests().count())
                            .sum();
                    assertThat(new Ground.AllOf(tried.grounds()).truth()).isEqualTo(tried.truth());
                    assertThat(tried.grounds().stream().flatMap(Ground::tests))
                            .allSatisfy(test -> assertThat(test.truth() == Truth.UNKNOWN)
                                    .isEqualTo(test.actual().isEmpty()
                                            || test.required().isEmpty()));
                });
            });
            assertThat(firedOn(derivation, stage, facts))
                    .as(derivation.rule().id())
                    .isTrue();
        }

        /** Whether the rule fires as well on the facts that are cited, and on no others. */
        private boolean firedOn(Derivation derivation, Stage stage, List<Fact> facts) {
            var cited =
                    derivation.facts().map(ref -> fact(ref, facts)).distinct().toList();
            return interpreter.fire(stage, cited).stream()
                    .anyMatch(firing ->
                            firing.rule().id().value().equals(derivation.rule().id())
                                    && ref(derivation.about(), firing.fact()));
        }

        private static Fact fact(FactRef ref, List<Fact> facts) {
            return facts.stream().filter(fact -> ref(ref, fact)).findFirst().orElseThrow();
        }

        private static boolean ref(FactRef ref, Fact fact) {
            return fact.subject().equals(ref.subject())
                    && ref.rule().equals(fact instanceof Finding finding ? finding.rule() : "");
        }
    }
}
