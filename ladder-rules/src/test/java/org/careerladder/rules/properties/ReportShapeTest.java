package org.careerladder.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.properties.Samples.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every assessment keeps to, whatever the case. */
@Tag("slow")
class ReportShapeTest {

    /** What a report shows after the standings of both gates and their bars, in this order. */
    private static final List<SubjectKind> THEN = List.of(
            SubjectKind.DOSSIER,
            SubjectKind.EVIDENCE_ITEM,
            SubjectKind.CANDIDATE,
            SubjectKind.ARTEFACT,
            SubjectKind.SUPPORT,
            SubjectKind.ASKING,
            SubjectKind.AREA,
            SubjectKind.GOAL,
            SubjectKind.DECISION,
            SubjectKind.TIMING);

    private static void holds(String what, BiPredicate<Sample, Assessment> claim) {
        var broken = Samples.all()
                .filter(sample -> sample.assessed().anyMatch(assessment -> !claim.test(sample, assessment)))
                .toList();
        Samples.told(what, Samples.COUNT, broken.size());
        assertThat(broken).isEmpty();
    }

    @Test
    void every_assessment_keeps_to_its_shape() {
        holds(
                "one finding of each rule and subject, in order, each gap with a step; the verdict as the contract has it",
                (sample, assessment) -> eachOnce(assessment)
                        && inOrder(sample, assessment.findings())
                        && everyGapHasAStep(assessment)
                        && stepsCloseWhatStands(assessment)
                        && verdictFollows(new Oracle(sample, assessment)));
    }

    private static boolean eachOnce(Assessment assessment) {
        var seen = new HashSet<NextStep.Closes>();
        return assessment.findings().stream().allMatch(finding -> seen.add(closes(finding)));
    }

    private static NextStep.Closes closes(Finding finding) {
        return new NextStep.Closes(finding.rule(), finding.subject());
    }

    private static boolean inOrder(Sample sample, List<Finding> findings) {
        for (int i = 1; i < findings.size(); i++) {
            var before = findings.get(i - 1);
            var after = findings.get(i);
            int places = Integer.compare(place(sample, before.subject()), place(sample, after.subject()));
            boolean sameSubject = before.subject().equals(after.subject());
            if (places > 0 || (sameSubject && before.rule().compareTo(after.rule()) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Gate, then ladder order, the judgements in the order of the bar, and the bar; then the rest by kind. */
    private static int place(Sample sample, Subject subject) {
        if (!(subject instanceof Subject.AtGate at)) {
            return 1_000 + THEN.indexOf(subject.kind());
        }
        var atGate = new ArrayList<String>();
        sample.assessor().pack().ladder().criteria().forEach(criterion -> atGate.add("standing/" + criterion.id()));
        judgements(sample, at.gate()).forEach(judgement -> atGate.add("judgement/" + judgement.id()));
        int last = atGate.size();
        int found = atGate.indexOf(at.kind().word() + "/" + at.id());
        return (at.gate() == Gate.CURRENT ? 0 : 100) + (found < 0 ? last : found);
    }

    private static List<Bar.Judgement> judgements(Sample sample, Gate gate) {
        var asked = sample.promotionCase();
        var level = gate == Gate.CURRENT ? asked.candidate().level() : asked.target();
        return Bar.judgements(
                sample.assessor().pack().ladder().level(level).orElseThrow().bar());
    }

    private static boolean everyGapHasAStep(Assessment assessment) {
        var closed = new HashSet<NextStep.Closes>();
        assessment.nextSteps().forEach(step -> closed.addAll(step.closes()));
        return assessment.findings().stream()
                .filter(finding -> finding.severity() == Severity.GAP || finding.severity() == Severity.BLOCKER)
                .allMatch(finding -> closed.contains(closes(finding)));
    }

    private static boolean stepsCloseWhatStands(Assessment assessment) {
        var stands = new HashSet<NextStep.Closes>();
        assessment.findings().forEach(finding -> stands.add(closes(finding)));
        var ids = new HashSet<String>();
        return assessment.nextSteps().stream()
                .allMatch(step -> stands.containsAll(step.closes())
                        && ids.add(step.id())
                        && !step.action().isBlank());
    }

    private static boolean verdictFollows(Oracle oracle) {
        var verdict = oracle.assessment().verdict();
        var expected = oracle.atWorst() == oracle.atBest() ? oracle.atWorst() : Readiness.UNDETERMINED;
        return verdict.atWorst() == oracle.atWorst()
                && verdict.atBest() == oracle.atBest()
                && verdict.readiness() == expected
                && verdict.atWorst().compareTo(verdict.atBest()) <= 0;
    }
}
