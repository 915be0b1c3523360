package org.careerladder.model.recorded;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.WhatIf;

/** What the document of one case holds: its assessment, or the reason why there is none. */
public sealed interface RecordedResult permits RecordedAssessment, RecordedNotAssessed {

    /** The case. */
    CaseId caseId();

    /** The language of its texts. */
    Language language();

    /** What was changed of the case for the sake of the question; none where it is the case as it was written down. */
    WhatIf whatIf();

    /** The record of a result. */
    static RecordedResult of(AssessmentResult result) {
        return result instanceof Assessment assessment
                ? RecordedAssessment.of(assessment)
                : RecordedNotAssessed.of((NotAssessed) result);
    }
}
