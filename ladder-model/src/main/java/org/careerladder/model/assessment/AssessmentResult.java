package org.careerladder.model.assessment;

import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.WhatIf;

/** What became of one case: an assessment, or the reason why there is none. */
public sealed interface AssessmentResult permits Assessment, NotAssessed {

    /** The case. */
    CaseId caseId();

    /** The language that it is told in. */
    Language language();

    /** What was changed of the case for the sake of the question; none where it is the case as it was written down. */
    WhatIf whatIf();
}
