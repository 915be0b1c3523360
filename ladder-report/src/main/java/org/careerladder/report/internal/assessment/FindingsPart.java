package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** What holds the case back, and what is worth knowing besides. */
public final class FindingsPart {

    /** What asks for a rating is told once for all criteria, unless all is asked for. */
    private static final String RATING = "rating";

    private static final int HOLDING_BACK_SHOWN = 7;
    private static final int BESIDES_SHOWN = 3;

    private final Phrases phrases;
    private final boolean all;

    private FindingsPart(Phrases phrases, boolean all) {
        this.phrases = phrases;
        this.all = all;
    }

    public static List<Block> holdingBack(Assessment assessment, boolean all) {
        var phrases = Phrases.of(assessment.language());
        var points = new ArrayList<Block.Point>();
        points.addAll(new FindingsPart(phrases, all)
                .points(weighing(assessment)
                        .filter(finding -> all || !finding.topic().equals(RATING))
                        .toList()));
        if (!all && assessment.readiness() != Readiness.UNDETERMINED) {
            points.addAll(toBeRated(assessment, phrases));
        }
        var heading = new Block.Heading(phrases.say(Phrase.WHAT_HOLDS_IT_BACK));
        return points.isEmpty()
                ? nothing(assessment, heading, phrases)
                : More.with(phrases).of(heading, points, HOLDING_BACK_SHOWN, all);
    }

    public static List<Block> besides(Assessment assessment, boolean all) {
        var part = new FindingsPart(Phrases.of(assessment.language()), all);
        var blocks = new ArrayList<Block>();
        blocks.addAll(part.section(Phrase.RISKS, assessment.findings(Severity.RISK)));
        blocks.addAll(part.section(Phrase.WORTH_KNOWING, assessment.findings(Severity.NOTE)));
        return blocks;
    }

    private List<Block> section(Phrase heading, List<Finding> findings) {
        return More.with(phrases).of(new Block.Heading(phrases.say(heading)), points(findings), BESIDES_SHOWN, all);
    }

    /** The first thing in the way, as one sentence; empty where nothing is. */
    public static String firstObstacle(Assessment assessment) {
        return weighing(assessment).map(Finding::message).findFirst().orElse("");
    }

    private static Stream<Finding> weighing(Assessment assessment) {
        return Stream.of(Severity.BLOCKER, Severity.GAP).flatMap(severity -> assessment.findings(severity).stream());
    }

    private static List<Block.Point> toBeRated(Assessment assessment, Phrases phrases) {
        return SettlePart.open(assessment).stream()
                .map(open -> new Block.Point(
                        phrases.word(Severity.GAP), Tone.OPEN, phrases.say(Phrase.STILL_NEEDED, open), List.of()))
                .toList();
    }

    private static List<Block> nothing(Assessment assessment, Block.Heading heading, Phrases phrases) {
        return assessment.readiness() == Readiness.READY
                ? List.of(heading, new Block.Text(Tone.PLAIN, phrases.say(Phrase.NOTHING_HOLDS_BACK)))
                : List.of();
    }

    private List<Block.Point> points(List<Finding> findings) {
        return IntStream.range(0, findings.size())
                .mapToObj(at -> point(findings.get(at), all || !sameReason(findings, at)))
                .toList();
    }

    /** Of neighbours that share a reason, the last one tells it. */
    private static boolean sameReason(List<Finding> findings, int at) {
        return at + 1 < findings.size()
                && findings.get(at).because().equals(findings.get(at + 1).because());
    }

    private Block.Point point(Finding finding, boolean reason) {
        boolean weighs = finding.severity().compareTo(Severity.GAP) <= 0;
        return new Block.Point(
                weighs ? phrases.word(finding.severity()) : "-",
                weighs ? Tone.OPEN : Tone.PLAIN,
                finding.message(),
                details(finding, reason));
    }

    private List<String> details(Finding finding, boolean reason) {
        var details = new ArrayList<String>();
        if (all || (reason && finding.severity() != Severity.NOTE)) {
            details.add(finding.because());
        }
        if (all) {
            details.add(phrases.say(Phrase.RULE_AND_AXIS, finding.rule(), phrases.word(finding.axis())));
        }
        details.removeIf(String::isBlank);
        return details;
    }
}
