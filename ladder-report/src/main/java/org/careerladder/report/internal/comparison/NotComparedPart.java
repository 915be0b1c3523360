package org.careerladder.report.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.comparison.NotCompared;
import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedNotAssessed;
import org.careerladder.model.recorded.RecordedResult;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.assessment.WhatIfPart;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** What a report says where one of two cases could not be assessed, or neither: what is known of each, and no difference. */
record NotComparedPart(Phrases phrases) {

    List<Block> of(NotCompared compared) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Verdict(
                Tone.OPEN_TITLE,
                WhatIfPart.title(
                        compared.after().whatIf(),
                        phrases.say(Phrase.NOT_COMPARED, compared.after().caseId()),
                        phrases)));
        blocks.addAll(WhatIfPart.of(compared.after().whatIf(), phrases));
        blocks.add(said(compared.before(), Phrase.BEFORE_WAS, Phrase.BEFORE_NOT_ASSESSED));
        blocks.add(said(compared.after(), Phrase.NOW_IS, Phrase.NOW_NOT_ASSESSED));
        blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.NOTHING_FOLLOWS)));
        return blocks;
    }

    private Block said(RecordedResult result, Phrase assessed, Phrase notAssessed) {
        return new Block.Text(
                Tone.PLAIN,
                result instanceof RecordedAssessment assessment
                        ? phrases.say(
                                assessed,
                                phrases.word(assessment.conclusion().readiness()),
                                assessment.question().to())
                        : phrases.say(notAssessed, cause((RecordedNotAssessed) result)));
    }

    private static String cause(RecordedNotAssessed result) {
        return result.rule().isEmpty() ? result.cause() : result.rule() + ": " + result.cause();
    }
}
