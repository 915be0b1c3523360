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
        var phrases = Phrases.of(assessment.language());
        var steps = assessment.nextSteps();
        var points = IntStream.range(0, steps.size())
                .mapToObj(at -> new Block.Point(
                        at + 1 + ".", Tone.STRONG, steps.get(at).action(), details(steps.get(at), all, phrases)))
                .toList();
        return More.with(phrases).of(new Block.Heading(phrases.say(Phrase.NEXT_STEPS)), points, SHOWN, all);
    }

    private static List<String> details(NextStep step, boolean all, Phrases phrases) {
        var details = new ArrayList<String>();
        details.add(who(step, phrases));
        if (all && !step.closes().isEmpty()) {
            details.add(phrases.say(
                    Phrase.CLOSES,
                    step.closes().stream().map(NextStep.Closes::rule).distinct().collect(Collectors.joining(", "))));
        }
        return details;
    }

    /** Who does it, by when, and about how much work it is. */
    static String who(NextStep step, Phrases phrases) {
        String due = step.due().known() ? phrases.say(Phrase.BY_DAY, step.due()) : "";
        return Stream.of(Words.sentence(phrases.word(step.actor())), due, effort(step.effort(), phrases))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** {@code 2h} as {@code about 2 hours}; what is not of that shape as it is. */
    private static String effort(String effort, Phrases phrases) {
        if (!effort.matches("[0-9]{1,3}[mhdw]")) {
            return effort;
        }
        int last = effort.length() - 1;
        return phrases.count(unit(effort.charAt(last)), Integer.parseInt(effort.substring(0, last)));
    }

    private static Counted unit(char letter) {
        return switch (letter) {
            case 'm' -> Counted.ABOUT_MINUTES;
            case 'h' -> Counted.ABOUT_HOURS;
            case 'd' -> Counted.ABOUT_DAYS;
            default -> Counted.ABOUT_WEEKS;
        };
    }
}
