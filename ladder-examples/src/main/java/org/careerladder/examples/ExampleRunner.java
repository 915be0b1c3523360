package org.careerladder.examples;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.CaseReader;
import org.careerladder.files.PackReader;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.rules.Assessor;

/** Assesses cases under one pack and prints a line for each: a program to copy. */
public final class ExampleRunner {

    private ExampleRunner() {}

    /**
     * Prints a line for each case.
     *
     * @param arguments the folder of a pack, then case files
     */
    public static void main(String[] arguments) {
        // tag::embed[]
        var pack = PackReader.read(Path.of(arguments[0])).orThrow(); // a company's files, or every problem at once
        var assessor = Assessor.of(pack).orThrow(); // checked, compiled, immutable, for many threads
        for (var file : List.of(arguments).subList(1, arguments.length)) {
            var promotionCase = CaseReader.read(Path.of(file), pack).orThrow();
            var result = assessor.assess(promotionCase);
            if (result instanceof Assessment assessment) {
                System.out.println(assessment.caseId() + ": " + assessment.readiness() + first(assessment));
            } else if (result instanceof NotAssessed failed) {
                System.out.println(failed.caseId() + ": not assessed, " + failed.cause());
            }
        }
        // end::embed[]
    }

    private static String first(Assessment assessment) {
        return assessment.nextSteps().stream()
                .findFirst()
                .map(step -> "; first: " + step.action())
                .orElse("");
    }
}
