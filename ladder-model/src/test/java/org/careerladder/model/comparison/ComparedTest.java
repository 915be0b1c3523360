package org.careerladder.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.language.Language;
import org.careerladder.model.process.Actor;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.recorded.Conclusion;
import org.careerladder.model.recorded.Question;
import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedAudit;
import org.careerladder.model.recorded.RecordedFinding;
import org.careerladder.model.recorded.RecordedNotAssessed;
import org.careerladder.model.recorded.RecordedProcess;
import org.careerladder.model.recorded.RecordedStanding;
import org.careerladder.model.recorded.RecordedTiming;
import org.careerladder.model.time.Day;
import org.junit.jupiter.api.Test;

/** What changed from one record to another is all that is said, and each thing as what became of it. */
final class ComparedTest {

    private static final RecordedFinding GAP = finding("one/gap", "x", Severity.GAP, "0 of 3");

    private static RecordedAssessment record(
            Readiness readiness,
            Language language,
            List<String> rules,
            List<RecordedStanding> standings,
            List<RecordedFinding> findings,
            List<NextStep> steps) {
        return new RecordedAssessment(
                new Question(
                        CaseId.of("ada"),
                        PersonId.of("ada"),
                        "engineering",
                        LevelId.of("engineer"),
                        "senior",
                        Day.of("2026-11-20"),
                        language,
                        WhatIf.NONE),
                new Conclusion(
                        readiness, readiness, readiness, readiness, GateState.MET, GateState.NEARLY, rules, true),
                new RecordedProcess(Formality.FORMAL, ProcessState.COMPLETE, List.of()),
                new RecordedTiming(Opening.OPEN, Opening.UNKNOWN, Day.UNKNOWN, Day.UNKNOWN),
                standings,
                List.of(),
                findings,
                steps,
                new RecordedAudit("acme@1", "1", "a", "b", "drools", 60, List.of(), List.of()));
    }

    private static RecordedAssessment concluding(Readiness readiness, String... rules) {
        return record(readiness, Language.ENGLISH, List.of(rules), List.of(), List.of(), List.of());
    }

    private static RecordedAssessment finding(Language language, RecordedFinding... findings) {
        return record(Readiness.NOT_YET, language, List.of(), List.of(), List.of(findings), List.of());
    }

    private static RecordedFinding finding(String rule, String about, Severity severity, String message) {
        var subject = new Subject.Of(SubjectKind.ARTEFACT, about);
        return new RecordedFinding(rule, severity, Axis.PROCESS, subject, message, List.of(), "", Remedy.NONE);
    }

    private static RecordedAssessment standing(RecordedStanding... standings) {
        return record(Readiness.NOT_YET, Language.ENGLISH, List.of(), List.of(standings), List.of(), List.of());
    }

    private static RecordedStanding standing(Gate gate, Outcome outcome, boolean confirmed, String rating) {
        return new RecordedStanding(gate, CriterionId.of("ships"), outcome, confirmed, List.of(), rating, false);
    }

    private static NextStep step(String id, String action) {
        return new NextStep(id, Actor.MANAGER, action, "", Day.UNKNOWN, List.of());
    }

    private static Compared compared(RecordedAssessment before, RecordedAssessment after) {
        return (Compared) Comparison.of(before, after);
    }

    @Test
    void nothing_changed_between_a_record_and_itself() {
        var one = finding(Language.ENGLISH, GAP);

        assertThat(compared(one, one).nothingChanged()).isTrue();
        assertThat(compared(one, one).changed()).isEmpty();
        assertThat(compared(one, finding(Language.ENGLISH)).nothingChanged()).isFalse();
    }

    @Test
    void the_rules_that_turned_the_verdict_are_those_that_conclude_on_one_side_alone() {
        var before = concluding(Readiness.NOT_YET, "readiness/blocked", "readiness/both");
        var after = concluding(Readiness.NEARLY_READY, "readiness/both", "readiness/gaps");

        var compared = compared(before, after);

        assertThat(compared.changed())
                .containsExactly(Aspect.READINESS, Aspect.ON_OWN_WORD, Aspect.AT_WORST, Aspect.AT_BEST);
        assertThat(compared.turnedBy())
                .containsExactly(new Difference.Gone<>("readiness/blocked"), new Difference.Come<>("readiness/gaps"));
    }

    @Test
    void what_a_document_leaves_out_is_no_difference() {
        var brief = concluding(Readiness.UNDETERMINED);
        var full = concluding(Readiness.READY, "readiness/ready");

        assertThat(compared(brief, full).changed()).containsExactly(Aspect.READINESS, Aspect.ON_OWN_WORD);
        assertThat(compared(brief, full).turnedBy()).isEmpty();
    }

    @Test
    void a_verdict_that_stands_was_turned_by_nothing_though_other_rules_conclude() {
        var compared = compared(concluding(Readiness.READY, "own/one"), concluding(Readiness.READY, "own/two"));

        assertThat(compared.turnedBy()).isEmpty();
        assertThat(compared.concludedBy()).hasSize(2);
        assertThat(compared.nothingChanged()).isFalse();
    }

    @Test
    void a_standing_is_the_same_one_at_the_same_gate_and_turns_with_outcome_confirmation_or_rating() {
        var own = standing(Gate.TARGET, Outcome.MEETS, false, "meets");
        var current = standing(Gate.CURRENT, Outcome.MEETS, false, "meets");

        assertThat(compared(standing(own), standing(own)).standings()).isEmpty();
        assertThat(compared(standing(own), standing(current)).standings())
                .containsExactly(new Difference.Gone<>(own), new Difference.Come<>(current));
        for (var other : List.of(
                standing(Gate.TARGET, Outcome.MEETS, true, "meets"),
                standing(Gate.TARGET, Outcome.PARTLY, false, "meets"),
                standing(Gate.TARGET, Outcome.MEETS, false, "great"))) {
            assertThat(compared(standing(own), standing(other)).standings())
                    .containsExactly(new Difference.Turned<>(own, other));
        }
    }

    @Test
    void a_finding_is_the_same_one_by_rule_and_subject_and_turns_with_what_it_weighs_or_says() {
        var risk = finding("one/gap", "x", Severity.RISK, "0 of 3");
        var more = finding("one/gap", "x", Severity.GAP, "1 of 3");
        var other = finding("one/gap", "y", Severity.GAP, "0 of 3");

        assertThat(compared(finding(Language.ENGLISH, GAP), finding(Language.ENGLISH, other, risk))
                        .findings())
                .containsExactly(new Difference.Come<>(other), new Difference.Turned<>(GAP, risk));
        assertThat(compared(finding(Language.ENGLISH, GAP), finding(Language.ENGLISH, more))
                        .findings())
                .containsExactly(new Difference.Turned<>(GAP, more));
        assertThat(compared(finding(Language.ENGLISH, GAP), finding(Language.ENGLISH))
                        .findings())
                .containsExactly(new Difference.Gone<>(GAP));
    }

    @Test
    void sentences_of_two_languages_are_not_held_against_each_other() {
        var german = finding("one/gap", "x", Severity.GAP, "0 von 3");

        assertThat(compared(finding(Language.ENGLISH, GAP), finding(Language.GERMAN, german))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_next_step_is_gone_or_new_by_its_id() {
        var before = record(
                Readiness.READY,
                Language.ENGLISH,
                List.of(),
                List.of(),
                List.of(),
                List.of(step("a", "Ask"), step("b", "Write")));
        var after = record(
                Readiness.READY,
                Language.ENGLISH,
                List.of(),
                List.of(),
                List.of(),
                List.of(step("b", "Write it"), step("c", "Plan")));

        assertThat(compared(before, after).nextSteps())
                .containsExactly(new Difference.Gone<>(step("a", "Ask")), new Difference.Come<>(step("c", "Plan")));
    }

    @Test
    void what_was_not_assessed_is_not_compared() {
        var failed = new RecordedNotAssessed(
                CaseId.of("ada"), Language.ENGLISH, WhatIf.NONE, "own/one", "it failed", List.of());
        var assessed = concluding(Readiness.READY);

        assertThat(Comparison.of(failed, assessed)).isEqualTo(new NotCompared(failed, assessed));
        assertThat(Comparison.of(assessed, failed)).isInstanceOf(NotCompared.class);
        assertThat(Comparison.of(failed, failed)).isInstanceOf(NotCompared.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new NotCompared(assessed, assessed));
    }
}
