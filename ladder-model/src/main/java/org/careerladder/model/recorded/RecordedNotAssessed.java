package org.careerladder.model.recorded;

import java.util.List;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.source.Problem;

/**
 * The record of a case that could not be assessed.
 *
 * @param caseId the case
 * @param language the language that was asked for
 * @param whatIf what was changed of the case for the sake of the question
 * @param rule the rule that is the cause; empty where none is
 * @param cause what stood in the way
 * @param problems what is wrong with the case, where that is the cause; else empty
 */
public record RecordedNotAssessed(
        CaseId caseId, Language language, WhatIf whatIf, String rule, String cause, List<RecordedProblem> problems)
        implements RecordedResult {

    /**
     * One thing that is wrong with a case.
     *
     * @param place where, as it was written
     * @param what what
     * @param advice what would be right; may be empty
     */
    public record RecordedProblem(String place, String what, String advice) {

        static RecordedProblem of(Problem problem) {
            return new RecordedProblem(problem.place().toString(), problem.what(), problem.advice());
        }
    }

    public RecordedNotAssessed {
        problems = List.copyOf(problems);
    }

    /** The record of what could not be assessed. */
    public static RecordedNotAssessed of(NotAssessed result) {
        return new RecordedNotAssessed(
                result.caseId(),
                result.language(),
                result.whatIf(),
                result.rule(),
                result.cause(),
                result.problems().stream().map(RecordedProblem::of).toList());
    }
}
