package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.promotion.Gate;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;

/** The order in which a report tells an assessment: the verdict, strengths first, three next steps before the rest. */
public final class AssessmentDocument {

    private AssessmentDocument() {}

    /**
     * The document of an assessment, or of the reason why there is none.
     *
     * @param all whether to tell everything, rather than what matters now
     */
    public static Document of(AssessmentResult result, boolean all) {
        return result instanceof Assessment assessment ? of(assessment, all) : of((NotAssessed) result);
    }

    private static Document of(Assessment assessment, boolean all) {
        return new Document(
                assessment.language(),
                blocks(assessment, all),
                Optional.of(AssessmentSummary.of(assessment)),
                json -> new JsonAssessment(json, assessment).write());
    }

    private static Document of(NotAssessed result) {
        return new Document(
                result.language(),
                NotAssessedPart.of(result),
                Optional.of(AssessmentSummary.of(result)),
                json -> JsonNotAssessed.write(json, result));
    }

    private static List<Block> blocks(Assessment assessment, boolean all) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(VerdictPart.of(assessment));
        blocks.addAll(StrengthsPart.of(assessment, all));
        blocks.addAll(GatePart.of(assessment, Gate.CURRENT));
        blocks.addAll(GatePart.of(assessment, Gate.TARGET));
        blocks.addAll(SettlePart.of(assessment));
        blocks.addAll(FindingsPart.holdingBack(assessment, all));
        blocks.addAll(StepsPart.of(assessment, all));
        blocks.addAll(ProcessPart.of(assessment));
        blocks.addAll(TimingPart.of(assessment));
        blocks.addAll(FindingsPart.besides(assessment, all));
        blocks.addAll(AuditPart.of(assessment, all));
        return blocks;
    }
}
