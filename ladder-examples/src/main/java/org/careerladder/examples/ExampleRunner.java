package org.careerladder.examples;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.CaseReader;
import org.careerladder.files.PackReader;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.Readiness;
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
            var result = assessor.assess(promotionCase); // sealed: Assessment, or NotAssessed with its cause
            System.out.println(result.caseId() + ": " + told(result));
        }
        // end::embed[]
    }

    private static String told(AssessmentResult result) {
        if (result instanceof NotAssessed failed) {
            return "not assessed, " + failed.cause();
        }
        var assessment = (Assessment) result;
        return told(assessment.readiness())
                + assessment.nextSteps().stream()
                        .findFirst()
                        .map(NextStep::action)
                        .map(first -> "; first: " + first)
                        .orElse("");
    }

    private static String told(Readiness readiness) {
        return switch (readiness) {
            case READY -> "ready";
            case NEARLY_READY -> "nearly ready";
            case NOT_YET -> "not yet";
            case UNDETERMINED -> "undetermined";
        };
    }
}
