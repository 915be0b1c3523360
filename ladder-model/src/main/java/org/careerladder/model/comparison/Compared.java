package org.careerladder.model.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedFinding;
import org.careerladder.model.recorded.RecordedJudgement;
import org.careerladder.model.recorded.RecordedProcess.Paper;
import org.careerladder.model.recorded.RecordedStanding;

/**
 * Two assessments, held against each other.
 *
 * @param before the older one, or whatever the other one is held against
 * @param after the newer one
 */
public record Compared(RecordedAssessment before, RecordedAssessment after) implements Comparison {

    /** In what they differ of all that an assessment says once, in the order of a report. */
    public List<Aspect> changed() {
        return Aspect.changed(before, after);
    }

    /** Whether neither says anything that the other does not. */
    public boolean nothingChanged() {
        return changed().isEmpty() && lists().allMatch(List::isEmpty);
    }

    private Stream<List<?>> lists() {
        return Stream.of(concludedBy(), papers(), standings(), judgements(), findings(), nextSteps(), switchedOff());
    }

    /** The conclude rules whose verdicts stand now and did not, or stood and do not; none where one side does not name them. */
    public List<Difference<String>> concludedBy() {
        var old = before.conclusion().concludedBy();
        var now = after.conclusion().concludedBy();
        return areSaid(old, now) ? ids(old, now) : List.of();
    }

    /** Every verdict has its rules, and every process its papers: an empty list is of a document that leaves it out. */
    private static boolean areSaid(List<?> old, List<?> now) {
        return !old.isEmpty() && !now.isEmpty();
    }

    /** The conclude rules that turned the verdict; none where the readiness is what it was. */
    public List<Difference<String>> turnedBy() {
        return changed().contains(Aspect.READINESS) ? concludedBy() : List.of();
    }

    /** The inherited rules that are switched off now and were not, or were and are not; by id. */
    public List<Difference<String>> switchedOff() {
        return ids(before.audit().disabled(), after.audit().disabled());
    }

    private static List<Difference<String>> ids(List<String> old, List<String> now) {
        return Difference.between(old, now, id -> id, String::equals);
    }

    /** The papers of which more or fewer are asked for or there; none where one side does not count them. */
    public List<Difference<Paper>> papers() {
        var old = before.process().papers();
        var now = after.process().papers();
        return areSaid(old, now) ? Difference.between(old, now, Paper::kind, Paper::equals) : List.of();
    }

    /** The standings whose outcome, rating or confirmation changed. */
    public List<Difference<RecordedStanding>> standings() {
        return Difference.between(
                before.standings(),
                after.standings(),
                standing -> List.of(standing.gate(), standing.criterion()),
                Compared::saysTheSame);
    }

    private static boolean saysTheSame(RecordedStanding one, RecordedStanding other) {
        return one.outcome() == other.outcome()
                && one.confirmed() == other.confirmed()
                && one.rating().equals(other.rating());
    }

    /** The judgements that were answered, or answered otherwise. */
    public List<Difference<RecordedJudgement>> judgements() {
        return Difference.between(
                before.judgements(),
                after.judgements(),
                judgement -> List.of(judgement.gate(), judgement.judgement()),
                (one, other) -> one.answered() == other.answered() && one.holds() == other.holds());
    }

    /** The findings that are gone or new, by rule and subject, and those that weigh or say something else now. */
    public List<Difference<RecordedFinding>> findings() {
        return Difference.between(
                before.findings(),
                after.findings(),
                finding -> List.of(finding.rule(), finding.subject()),
                this::saysTheSame);
    }

    /** Whether two findings do; sentences of two languages are not held against each other. */
    private boolean saysTheSame(RecordedFinding one, RecordedFinding other) {
        return one.severity() == other.severity()
                && (one.message().equals(other.message()) || !before.language().equals(after.language()));
    }

    /** The next steps that are gone, because they are done or nothing asks for them any more, and those that are new. */
    public List<Difference<NextStep>> nextSteps() {
        return Difference.between(before.nextSteps(), after.nextSteps(), NextStep::id, (one, other) -> true);
    }
}
