package org.careerladder.cli;

import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.source.Checked;
import org.careerladder.rules.Assessor;
import picocli.CommandLine.ParseResult;

/**
 * One case with what it comes to, and with whoever can be asked more about it.
 *
 * @param assessor the assessor of its pack
 * @param result what it comes to
 */
record AssessedCase(Assessor assessor, AssessmentResult result) {

    /** The case of a file, under the pack, for the day and with the changes that the arguments name; or what is wrong with it. */
    static Checked<AssessedCase> of(String file, ParseResult arguments, Console console) {
        var input = new CaseInput.InFile(Arguments.path(file)).with(With.of(arguments));
        var assessing = Assessing.of(arguments, console);
        return assessing
                .of(input)
                .map(result -> new AssessedCase(assessing.assessor(input).orThrow(), result));
    }
}
