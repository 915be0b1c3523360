package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** What a report says where there is no assessment: what stood in the way, and that nothing follows from it. */
final class NotAssessedPart {

    private NotAssessedPart() {}

    static List<Block> of(NotAssessed result) {
        var phrases = Phrases.of(result.language());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Verdict(
                Tone.OPEN_TITLE,
                WhatIfPart.title(result.whatIf(), phrases.say(Phrase.NOT_ASSESSED_CASE, result.caseId()), phrases)));
        blocks.addAll(WhatIfPart.of(result.whatIf(), phrases));
        blocks.add(new Block.Text(Tone.PLAIN, Words.fullSentence(result.cause())));
        if (!result.rule().isEmpty()) {
            blocks.add(new Block.Text(Tone.PLAIN, phrases.say(Phrase.RULE_IS_THE_CAUSE, result.rule())));
        }
        blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.NOTHING_CONCLUDED)));
        if (!result.problems().isEmpty()) {
            blocks.add(new Block.Heading(phrases.say(Phrase.WHAT_TO_MEND)));
            blocks.add(new Block.Points(result.problems().stream()
                    .map(problem -> new Block.Point(
                            "-",
                            Tone.PLAIN,
                            problem.place() + ": " + problem.what(),
                            problem.advice().isEmpty() ? List.of() : List.of(problem.advice())))
                    .toList()));
        }
        return blocks;
    }
}
