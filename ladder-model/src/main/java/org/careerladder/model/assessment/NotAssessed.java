package org.careerladder.model.assessment;

import java.util.List;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.source.Problem;

/**
 * The case could not be assessed; nothing of it is concluded.
 *
 * @param caseId the case
 * @param rule the rule that is the cause; empty where none is
 * @param cause what stood in the way, without personal data
 * @param problems what is wrong with the case, where that is the cause; else empty
 * @param language the language that was asked for; cause and problems are English in any
 * @param whatIf what was changed of the case for the sake of the question
 */
public record NotAssessed(
        CaseId caseId, String rule, String cause, List<Problem> problems, Language language, WhatIf whatIf)
        implements AssessmentResult {

    public NotAssessed {
        problems = List.copyOf(problems);
    }

    /** The same of a case as it was written down. */
    public NotAssessed(CaseId caseId, String rule, String cause, List<Problem> problems, Language language) {
        this(caseId, rule, cause, problems, language, WhatIf.NONE);
    }

    /** The same in English. */
    public NotAssessed(CaseId caseId, String rule, String cause, List<Problem> problems) {
        this(caseId, rule, cause, problems, Language.ENGLISH);
    }

    /** Whether the case itself is the cause, rather than a rule or the engine. */
    public boolean isCaseProblem() {
        return !problems.isEmpty();
    }
}
