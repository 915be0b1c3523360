package org.careerladder.rules.internal.explain;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.explanation.Explanation.Due;
import org.careerladder.model.process.Actor;

/** The findings that next steps close, and what their days come from. */
record Closing(Assessment assessment) {

    List<Finding> findings(NextStep step) {
        return assessment.findings().stream()
                .filter(finding -> step.closes().contains(new NextStep.Closes(finding.rule(), finding.subject())))
                .toList();
    }

    Due due(NextStep step) {
        if (!step.due().known()) {
            return Due.OPEN;
        }
        if (step.actor() == Actor.TIME) {
            return Due.ASK_AGAIN;
        }
        return isWhenPapersAreDue(step) ? Due.PAPERS : Due.POLICY;
    }

    private boolean isWhenPapersAreDue(NextStep step) {
        var timing = assessment.facts().timing();
        int days = step.due().epochDay() - assessment.promotionCase().asOf().epochDay();
        return timing.daysToPapersKnown() && timing.daysToPapers() == days;
    }
}
