package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.time.Day;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** What lies outside merit. It stands beside the verdict and is no part of it. */
final class TimingPart {

    private TimingPart() {}

    static List<Block> of(Assessment assessment) {
        var phrases = Phrases.of(assessment.language());
        var timing = assessment.facts().timing();
        var asOf = assessment.promotionCase().asOf();
        var parts = new ArrayList<String>();
        parts.add(phrases.say(
                Phrase.HEADCOUNT_AND_BUDGET, phrases.word(timing.headcount()), phrases.word(timing.budget())));
        if (timing.daysToPapersKnown()) {
            parts.add(phrases.say(Phrase.PAPERS_DUE, dayAhead(asOf, timing.daysToPapers(), phrases)));
        }
        if (timing.daysToDecisionKnown()) {
            parts.add(phrases.say(Phrase.DECISION, dayAhead(asOf, timing.daysToDecision(), phrases)));
        }
        return List.of(
                new Block.Heading(phrases.say(Phrase.TIMING)),
                new Block.Text(Tone.PLAIN, String.join("; ", parts) + "."));
    }

    /** {@code 2026-12-01, in 11 days}. */
    private static String dayAhead(Day asOf, int days, Phrases phrases) {
        var day = Day.of(asOf.date().plusDays(days));
        if (days == 0) {
            return phrases.say(Phrase.THAT_DAY, day);
        }
        return phrases.count(days > 0 ? Counted.IN_DAYS : Counted.DAYS_BEFORE, Math.abs(days), day);
    }
}
