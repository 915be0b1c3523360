package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Words;

/** What to do now: who, by when and about how much work. */
public final class StepsPart {

    private static final int SHOWN = 3;

    private StepsPart() {}

    public static List<Block> of(Assessment assessment, boolean all) {
        var phrases = Phrases.of(assessment.language());
        var told = assessment.nextSteps().stream()
                .map(step -> new Block.Step(step.action(), details(step, all, phrases), List.of()))
                .toList();
        return More.with(phrases).ofSteps(new Block.Heading(phrases.say(Phrase.NEXT_STEPS)), told, SHOWN, all);
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

    /** Who can do it, by when and with how much work. */
    public static String who(NextStep step, Phrases phrases) {
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
