package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NextStep;

/** What to do now: who, by when and about how much work. */
final class StepsPart {

    private static final int SHOWN = 3;

    private StepsPart() {}

    static List<Block> of(Assessment assessment, boolean all) {
        var steps = assessment.nextSteps();
        var points = IntStream.range(0, steps.size())
                .mapToObj(at ->
                        new Block.Point(at + 1 + ".", Tone.STRONG, steps.get(at).action(), details(steps.get(at), all)))
                .toList();
        return More.of(new Block.Heading("Next steps"), points, SHOWN, all);
    }

    private static List<String> details(NextStep step, boolean all) {
        var details = new ArrayList<String>();
        details.add(who(step));
        if (all && !step.closes().isEmpty()) {
            details.add(step.closes().stream()
                    .map(NextStep.Closes::rule)
                    .distinct()
                    .collect(Collectors.joining(", ", "Closes ", "")));
        }
        return details;
    }

    private static String who(NextStep step) {
        String due = step.due().known() ? "by " + step.due() : "";
        return Stream.of(Words.sentence(Words.of(step.actor())), due, Words.effort(step.effort()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
