package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** What the assessment concludes, what it would be on the candidate's own word, and what was asked. */
public final class VerdictPart {

    private VerdictPart() {}

    public static List<Block> of(Assessment assessment) {
        var phrases = Phrases.of(assessment.language());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Verdict(
                tone(assessment.readiness()),
                WhatIfPart.title(assessment.whatIf(), title(assessment, phrases), phrases)));
        blocks.add(new Block.Text(Tone.PLAIN, question(assessment)));
        blocks.addAll(WhatIfPart.of(assessment.whatIf(), phrases));
        if (!assessment.facts().candidate().ladderAgreed()) {
            blocks.add(new Block.Text(Tone.OPEN, phrases.say(Phrase.NOBODY_AGREED)));
        }
        blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.A_READING)));
        return blocks;
    }

    public static Tone tone(Readiness readiness) {
        return switch (readiness) {
            case READY -> Tone.GOOD_TITLE;
            case NEARLY_READY, NOT_YET -> Tone.OPEN_TITLE;
            case UNDETERMINED -> Tone.STRONG;
        };
    }

    private static String title(Assessment assessment, Phrases phrases) {
        return phrases.say(
                Phrase.TITLE,
                Words.sentence(phrases.word(assessment.readiness())),
                assessment.facts().candidate().targetName(),
                onOwnWord(assessment, phrases));
    }

    private static String onOwnWord(Assessment assessment, Phrases phrases) {
        var onOwnWord = assessment.verdict().onOwnWord();
        return onOwnWord == assessment.readiness() ? phrases.say(Phrase.THE_SAME) : phrases.word(onOwnWord);
    }

    /** Who asks for what, as of when. */
    public static String question(Assessment assessment) {
        var phrases = Phrases.of(assessment.language());
        var asked = assessment.promotionCase();
        var facts = assessment.facts().candidate();
        String name = asked.candidate().name().isBlank()
                ? asked.candidate().id().value()
                : asked.candidate().name();
        return phrases.say(Phrase.QUESTION, name, facts.levelName(), facts.targetName(), asked.asOf(), asked.id());
    }
}
