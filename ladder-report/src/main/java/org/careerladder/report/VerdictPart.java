package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;

/** What the assessment concludes, what it would be on the candidate's own word, and what was asked. */
final class VerdictPart {

    private VerdictPart() {}

    static List<Block> of(Assessment assessment) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(tone(assessment.readiness()), title(assessment)));
        blocks.add(new Block.Text(Tone.PLAIN, question(assessment)));
        if (!assessment.facts().candidate().ladderAgreed()) {
            blocks.add(
                    new Block.Text(
                            Tone.OPEN,
                            "Nobody at the company has agreed to this ladder. What follows holds against it alone; to agree on one is the first step."));
        }
        blocks.add(new Block.Text(
                Tone.FAINT, "A reading of what is written down: it supports a decision, and makes none."));
        return blocks;
    }

    private static Tone tone(Readiness readiness) {
        return switch (readiness) {
            case READY -> Tone.GOOD_TITLE;
            case NEARLY_READY, NOT_YET -> Tone.OPEN_TITLE;
            case UNDETERMINED -> Tone.STRONG;
        };
    }

    private static String title(Assessment assessment) {
        return Words.sentence(Words.of(assessment.readiness()))
                + " for "
                + assessment.facts().candidate().targetName()
                + " · on the candidate's own word: "
                + onOwnWord(assessment);
    }

    private static String onOwnWord(Assessment assessment) {
        var onOwnWord = assessment.verdict().onOwnWord();
        return onOwnWord == assessment.readiness() ? "the same" : Words.of(onOwnWord);
    }

    private static String question(Assessment assessment) {
        var asked = assessment.promotionCase();
        var facts = assessment.facts().candidate();
        String name = asked.candidate().name().isBlank()
                ? asked.candidate().id().value()
                : asked.candidate().name();
        return name + ", from " + facts.levelName() + " to " + facts.targetName() + ", as of " + asked.asOf()
                + " (case " + asked.id() + ")";
    }
}
