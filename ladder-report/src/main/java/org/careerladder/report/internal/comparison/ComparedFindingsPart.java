package org.careerladder.report.internal.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Difference;
import org.careerladder.model.recorded.RecordedFinding;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.assessment.More;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** What rules no longer find, find otherwise, and find newly. */
record ComparedFindingsPart(Phrases phrases, boolean all) {

    private static final int SHOWN = 7;

    List<Block> of(Compared compared) {
        var differences = compared.findings();
        var blocks = new ArrayList<Block>();
        blocks.addAll(section(Phrase.FINDINGS_GONE, points(Difference.gone(differences))));
        blocks.addAll(section(Phrase.FINDINGS_TURNED, turned(Difference.turned(differences))));
        blocks.addAll(section(Phrase.FINDINGS_COME, points(Difference.come(differences))));
        return blocks;
    }

    /** What weighs most comes first: only so much is shown. */
    private List<Block.Point> points(List<RecordedFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(RecordedFinding::severity))
                .map(finding -> point(finding, details(finding)))
                .toList();
    }

    private List<Block.Point> turned(List<Difference.Turned<RecordedFinding>> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(finding -> finding.after().severity()))
                .map(finding -> point(finding.after(), was(finding)))
                .toList();
    }

    private List<Block> section(Phrase heading, List<Block.Point> points) {
        return More.with(phrases).of(new Block.Heading(phrases.say(heading)), points, SHOWN, all);
    }

    private Block.Point point(RecordedFinding finding, List<String> details) {
        boolean weighs = finding.severity().compareTo(Severity.GAP) <= 0;
        return new Block.Point(
                phrases.word(finding.severity()), weighs ? Tone.OPEN : Tone.FAINT, finding.message(), details);
    }

    private List<String> was(Difference.Turned<RecordedFinding> finding) {
        var details = new ArrayList<String>();
        var before = finding.before();
        details.add(phrases.say(Phrase.WAS_FOUND, phrases.word(before.severity()), before.message()));
        details.addAll(details(finding.after()));
        return details;
    }

    private List<String> details(RecordedFinding finding) {
        return all
                ? List.of(phrases.say(Phrase.RULE_AND_AXIS, finding.rule(), phrases.word(finding.axis())))
                : List.of();
    }
}
