package org.careerladder.model.assessment;

import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.CaseId;

/** What became of one case: an assessment, or the reason why there is none. */
public sealed interface AssessmentResult permits Assessment, NotAssessed {

    /** The case. */
    CaseId caseId();

    /** The language that it is told in. */
    Language language();
}
