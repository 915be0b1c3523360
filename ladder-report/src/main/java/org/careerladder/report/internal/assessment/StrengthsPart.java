package org.careerladder.report.internal.assessment;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Standing;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** What the candidate can build on. It stands before everything that is missing. */
public final class StrengthsPart {

    private static final int SHOWN = 5;

    private StrengthsPart() {}

    public static List<Block> of(Assessment assessment, boolean all) {
        var phrases = Phrases.of(assessment.language());
        var strengths = assessment.findings(Severity.STRENGTH);
        var heading = new Block.Heading(phrases.say(Phrase.STRENGTHS));
        if (strengths.isEmpty()) {
            return List.of(heading, new Block.Text(Tone.PLAIN, withoutFindings(assessment, phrases)));
        }
        return More.with(phrases)
                .of(
                        heading,
                        strengths.stream().map(finding -> point(finding, all)).toList(),
                        SHOWN,
                        all);
    }

    private static Block.Point point(Finding finding, boolean all) {
        return new Block.Point("+", Tone.GOOD, finding.message(), all ? List.of(finding.rule()) : List.of());
    }

    private static String withoutFindings(Assessment assessment, Phrases phrases) {
        var met = assessment.facts().standings().stream()
                .filter(standing -> standing.outcome().meets() && standing.confirmed())
                .map(Standing::criterionName)
                .distinct()
                .toList();
        return met.isEmpty()
                ? phrases.say(Phrase.NO_STRENGTH)
                : phrases.say(Phrase.MET_AND_CONFIRMED, String.join(", ", met));
    }
}
