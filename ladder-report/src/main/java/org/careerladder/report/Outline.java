package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.promotion.Gate;

/** The order in which a report tells an assessment: the verdict, strengths first, three next steps before the rest. */
final class Outline {

    private Outline() {}

    /**
     * The blocks of a report.
     *
     * @param all whether to tell everything, rather than what matters now
     */
    static List<Block> of(AssessmentResult result, boolean all) {
        return result instanceof Assessment assessment
                ? ofAssessment(assessment, all)
                : NotAssessedPart.of((NotAssessed) result);
    }

    private static List<Block> ofAssessment(Assessment assessment, boolean all) {
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
