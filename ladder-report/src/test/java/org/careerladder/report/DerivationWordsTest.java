package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerladder.report.ExplanationSamples.HELD_FOR;
import static org.careerladder.report.ExplanationSamples.LIFTS;
import static org.careerladder.report.ExplanationSamples.REVIEWS;
import static org.careerladder.report.ExplanationSamples.byPolicy;
import static org.careerladder.report.ExplanationSamples.counted;
import static org.careerladder.report.ExplanationSamples.derivation;
import static org.careerladder.report.ExplanationSamples.rule;
import static org.careerladder.report.ExplanationSamples.test;
import static org.careerladder.report.ExplanationSamples.tried;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.explanation.Asked;
import org.careerladder.model.explanation.Asked.Wanted;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.language.Language;
import org.careerladder.model.source.Origin;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.explanation.DerivationWords;
import org.careerladder.report.internal.phrase.Phrases;
import org.junit.jupiter.api.Test;

/** Conditions in words: what held, what did not and by how much, and what nobody knows. */
final class DerivationWordsTest {

    private static final FactRef GOAL = new FactRef("goal-status", new Subject.Of(SubjectKind.GOAL, "g-1"), "");
    private static final FactRef OTHER_GOAL = new FactRef("goal-status", new Subject.Of(SubjectKind.GOAL, "g-2"), "");
    private static final Ground OVERDUE = test("overdue", "overdue (its week has ended)", "yes", "yes", Truth.TRUE);
    private static final Ground NOT_OVERDUE = test("overdue", "overdue (its week has ended)", "no", "yes", Truth.FALSE);

    private static List<String> lines(boolean all, Asked... asked) {
        var words = new DerivationWords(
                ExplanationSamples.NORTH, Samples.nearlyReady().facts(), Phrases.of(Language.ENGLISH), all);
        var made = derivation(rule("a/b", "gap", "says"), REVIEWS, true, asked);
        return words.conditions(made).stream()
                .flatMap(point -> flat("", point).stream())
                .toList();
    }

    private static List<String> flat(String indent, Block.Point point) {
        return Stream.concat(
                        Stream.of(indent + point.lead() + " " + point.text()),
                        point.below().stream().flatMap(each -> flat(indent + "  ", each).stream()))
                .toList();
    }

    private static Asked of(Ground... grounds) {
        var truth = new Ground.AllOf(List.of(grounds)).truth();
        return new Asked(Wanted.EACH, "each artefact", List.of(tried(REVIEWS, truth, grounds)), true);
    }

    @Test
    void what_was_read_is_not_repeated_where_it_says_the_same() {
        assertThat(lines(
                        false,
                        of(
                                test("kind", "kind is peer review", "peer review", "peer review", Truth.TRUE),
                                test("state", "state is not met", "nearly", "met", Truth.TRUE),
                                test("shared", "not shared (taken over)", "no", "no", Truth.TRUE),
                                test("asked", "asked (it was asked)", "no", "yes", Truth.FALSE))))
                .containsExactly(
                        "+ kind is peer review",
                        "+ state is not met: nearly",
                        "+ not shared (taken over)",
                        "- asked (it was asked): no");
    }

    @Test
    void a_number_that_misses_says_by_how_much_and_in_what() {
        assertThat(lines(
                        false,
                        of(
                                counted("a", "a is at least 6", "4", "6", 2, "months", Truth.FALSE),
                                counted("b", "b is at most 2", "5", "2", 3, "people", Truth.FALSE),
                                counted("c", "c is more than 2", "1", "2", 2, "criteria", Truth.FALSE),
                                counted("d", "d is 0", "1", "0", 1, "people", Truth.FALSE),
                                counted("e", "e is not 0", "0", "0", 1, "items", Truth.FALSE),
                                counted("f", "f is at least 50%", "37.5%", "50%", 1_250, "basis points", Truth.FALSE))))
                .containsExactly(
                        "- a is at least 6: 4 months, 2 short",
                        "- b is at most 2: 5 people, 3 too many",
                        "- c is more than 2: 1 criterion, 2 short",
                        "- d is 0: 1 person, 1 away",
                        "- e is not 0: 0 items",
                        "- f is at least 50%: 37.5%, 12.5 points short");
    }

    @Test
    void what_nobody_knows_is_neither_held_nor_failed() {
        assertThat(lines(false, of(counted("a", "a is at least 6", "", "6", 0, "months", Truth.UNKNOWN))))
                .containsExactly("? a is at least 6: not known");
    }

    @Test
    void a_policy_is_named_with_its_value_and_its_line_also_where_it_is_switched_off() {
        var off = new PolicyRead("held-for", "none", "standard@1", Origin.CODE);

        assertThat(lines(false, of(byPolicy("4", 2, HELD_FOR, Truth.FALSE), byPolicy("4", 0, off, Truth.UNKNOWN))))
                .containsExactly(
                        "- months held is at least the policy's held for: 4 months, 2 short "
                                + "(policy held-for: 6 months, north@3, pack.yaml:22)",
                        "? months held is at least the policy's held for: 4 months (policy held-for: none, standard@1)");
    }

    @Test
    void what_a_condition_takes_from_another_fact_is_told_where_it_is_not_the_same() {
        assertThat(lines(false, of(test("criterion", "criterion is that of standing", "a", "b", Truth.FALSE))))
                .containsExactly("- criterion is that of standing: a, not b");
    }

    @Test
    void of_a_choice_that_holds_the_parts_that_hold_are_told_and_of_one_that_fails_all() {
        var failing = test("stale", "stale (too old)", "no", "yes", Truth.FALSE);
        var kind = test("kind", "kind is peer review", "peer review", "peer review", Truth.TRUE);

        assertThat(lines(
                        false,
                        of(new Ground.AnyOf(List.of(kind, failing)), new Ground.AnyOf(List.of(failing, NOT_OVERDUE)))))
                .containsExactly(
                        "+ any of: kind is peer review",
                        "- any of: stale (too old): no; overdue (its week has ended): no");
    }

    @Test
    void another_fact_that_fits_is_named_before_its_conditions() {
        var goal = new Asked(Wanted.SOME, "some goal status", List.of(tried(GOAL, Truth.TRUE, OVERDUE)), true);
        var standing = new Asked(Wanted.SOME, "some standing", List.of(tried(LIFTS, Truth.TRUE)), true);

        assertThat(lines(false, goal, standing))
                .containsExactly(
                        "+ g 1", "  + overdue (its week has ended)", "+ Lifts others at the target level is there");
    }

    @Test
    void where_none_fits_the_nearest_is_told_and_with_all_every_one() {
        var none = new Asked(
                Wanted.SOME,
                "some goal status",
                List.of(tried(GOAL, Truth.FALSE, NOT_OVERDUE), tried(OTHER_GOAL, Truth.FALSE, OVERDUE, NOT_OVERDUE)),
                true);

        assertThat(lines(false, none))
                .containsExactly(
                        "- some goal status: none of 2 fits, the nearest is",
                        "  - g 2",
                        "    + overdue (its week has ended)",
                        "    - overdue (its week has ended): no");
        assertThat(lines(true, none)).contains("- some goal status: none of 2 fits", "  - g 1", "  - g 2");
        assertThat(lines(false, new Asked(Wanted.SOME, "some goal status", List.of(), true)))
                .containsExactly("- some goal status: there is none");
    }

    @Test
    void where_there_is_to_be_none_they_are_counted_and_with_all_each_says_why_it_is_none() {
        var none = new Asked(
                Wanted.NONE,
                "no goal status",
                IntStream.range(0, 4)
                        .mapToObj(i -> tried(GOAL, Truth.FALSE, NOT_OVERDUE))
                        .toList(),
                true);

        assertThat(lines(false, none))
                .containsExactly("+ no goal status of which overdue (its week has ended): none of 4");
        assertThat(lines(true, none)).hasSize(9).contains("  - g 1", "    - overdue (its week has ended): no");
    }

    @Test
    void where_there_is_one_of_which_there_is_to_be_none_it_is_named() {
        var one = new Asked(Wanted.NONE, "no goal status", List.of(tried(GOAL, Truth.TRUE, OVERDUE)), true);

        assertThat(lines(false, one))
                .containsExactly(
                        "- no goal status of which overdue (its week has ended): there is one",
                        "  + g 1",
                        "    + overdue (its week has ended)");
    }

    @Test
    void what_a_rule_did_not_come_to_is_not_judged() {
        assertThat(lines(false, new Asked(Wanted.NONE, "no goal status", List.of(), false)))
                .containsExactly("? no goal status: not looked at");
    }
}
