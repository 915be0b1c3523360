package org.careerladder.model.recorded;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.WhatIf;

/**
 * The record of an assessment. It holds what the document holds, so it can be read years later, without the case, the pack and the
 * rules that it was made with.
 *
 * @param question what was asked
 * @param conclusion what was concluded
 * @param process how the company promotes, and what of it is there in writing
 * @param timing what lies outside merit
 * @param standings by gate, then in ladder order
 * @param judgements by gate, then in the order of the bar; empty where no bar asks for one
 * @param findings in the order of a report
 * @param nextSteps the most useful first
 * @param audit what it was made with
 */
public record RecordedAssessment(
        Question question,
        Conclusion conclusion,
        RecordedProcess process,
        RecordedTiming timing,
        List<RecordedStanding> standings,
        List<RecordedJudgement> judgements,
        List<RecordedFinding> findings,
        List<NextStep> nextSteps,
        RecordedAudit audit)
        implements RecordedResult {

    public RecordedAssessment {
        standings = List.copyOf(standings);
        judgements = List.copyOf(judgements);
        findings = List.copyOf(findings);
        nextSteps = List.copyOf(nextSteps);
    }

    /** The record of an assessment: equal to what is read from its document. */
    public static RecordedAssessment of(Assessment assessment) {
        var facts = assessment.facts();
        return new RecordedAssessment(
                Question.of(assessment),
                Conclusion.of(assessment),
                RecordedProcess.of(assessment),
                RecordedTiming.of(assessment),
                facts.standings().stream().map(RecordedStanding::of).toList(),
                facts.judgements().stream().map(RecordedJudgement::of).toList(),
                assessment.findings().stream().map(RecordedFinding::of).toList(),
                assessment.nextSteps(),
                RecordedAudit.of(assessment));
    }

    @Override
    public CaseId caseId() {
        return question.caseId();
    }

    @Override
    public Language language() {
        return question.language();
    }

    @Override
    public WhatIf whatIf() {
        return question.whatIf();
    }
}
