package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;

/** What holds the case back, and what is worth knowing besides. */
final class FindingsPart {

    /** What asks for a rating is told once for all criteria, unless all is asked for. */
    private static final String RATING = "rating";

    private static final int HOLDING_BACK_SHOWN = 7;
    private static final int BESIDES_SHOWN = 3;

    private FindingsPart() {}

    static List<Block> holdingBack(Assessment assessment, boolean all) {
        var points = new ArrayList<Block.Point>();
        weighing(assessment)
                .filter(finding -> all || !finding.topic().equals(RATING))
                .forEach(finding -> points.add(point(finding, all)));
        if (!all && assessment.readiness() != Readiness.UNDETERMINED) {
            points.addAll(toBeRated(assessment));
        }
        var heading = new Block.Heading("What holds it back");
        return points.isEmpty() ? nothing(assessment) : More.of(heading, points, HOLDING_BACK_SHOWN, all);
    }

    static List<Block> besides(Assessment assessment, boolean all) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(More.of(new Block.Heading("Risks"), points(assessment, Severity.RISK, all), BESIDES_SHOWN, all));
        blocks.addAll(More.of(
                new Block.Heading("Worth knowing"), points(assessment, Severity.NOTE, all), BESIDES_SHOWN, all));
        return blocks;
    }

    /** The first thing in the way, as one sentence; empty where nothing is. */
    static String firstObstacle(Assessment assessment) {
        return weighing(assessment).map(Finding::message).findFirst().orElse("");
    }

    private static Stream<Finding> weighing(Assessment assessment) {
        return Stream.of(Severity.BLOCKER, Severity.GAP).flatMap(severity -> assessment.findings(severity).stream());
    }

    private static List<Block.Point> toBeRated(Assessment assessment) {
        return SettlePart.open(assessment).stream()
                .map(open -> new Block.Point("gap", Tone.OPEN, "Still needed: " + lower(open.text()), List.of()))
                .toList();
    }

    private static List<Block> nothing(Assessment assessment) {
        return assessment.readiness() == Readiness.READY
                ? List.of(
                        new Block.Heading("What holds it back"),
                        new Block.Text(Tone.PLAIN, "Nothing that the rules look at."))
                : List.of();
    }

    private static List<Block.Point> points(Assessment assessment, Severity severity, boolean all) {
        return assessment.findings(severity).stream()
                .map(finding -> new Block.Point("-", Tone.PLAIN, finding.message(), details(finding, all)))
                .toList();
    }

    private static Block.Point point(Finding finding, boolean all) {
        return new Block.Point(Words.of(finding.severity()), Tone.OPEN, finding.message(), details(finding, all));
    }

    private static List<String> details(Finding finding, boolean all) {
        var details = new ArrayList<String>();
        if (finding.severity() != Severity.NOTE || all) {
            details.add(finding.because());
        }
        if (all) {
            details.add("Rule " + finding.rule() + ", " + Words.of(finding.axis()));
        }
        details.removeIf(String::isBlank);
        return details;
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
