package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Gate;

/** What would settle an undetermined case: the criteria that decide, and that nobody else has rated. */
final class SettlePart {

    private SettlePart() {}

    static List<Block> of(Assessment assessment) {
        if (assessment.readiness() != Readiness.UNDETERMINED) {
            return List.of();
        }
        var verdict = assessment.verdict();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("What would settle it"));
        blocks.add(new Block.Text(
                Tone.PLAIN,
                "What is not known yet decides: " + Words.of(verdict.atWorst()) + " if all of it turned out worst, "
                        + Words.of(verdict.atBest()) + " if best."));
        var open = open(assessment);
        if (!open.isEmpty()) {
            blocks.add(new Block.Points(open));
        }
        return blocks;
    }

    /** The criteria that hold back for want of a rating, by gate and by what is missing. */
    static List<Block.Point> open(Assessment assessment) {
        return Stream.of(Gate.CURRENT, Gate.TARGET)
                .flatMap(gate -> Stream.of(
                        open(assessment, gate, true), open(assessment, gate, false), judgements(assessment, gate)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Block.Point> judgements(Assessment assessment, Gate gate) {
        String level = assessment.facts().bar(gate).levelName();
        return assessment.facts().judgementsAt(gate).stream()
                .filter(judgement -> judgement.holdsBack() && (!judgement.answered() || judgement.ownWordOnly()))
                .map(judgement -> new Block.Point(
                        "-", Tone.PLAIN, "A judgement for " + level + ": " + judgement.asks(), List.of()))
                .toList();
    }

    private static List<Block.Point> open(Assessment assessment, Gate gate, boolean unknown) {
        var names = assessment.facts().standingsAt(gate).stream()
                .filter(standing -> standing.holdsBack() && !standing.counts())
                .filter(standing -> (standing.outcome() == Outcome.UNKNOWN) == unknown)
                .map(Standing::criterionName)
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(point(names, assessment.facts().bar(gate).levelName(), unknown));
    }

    private static Block.Point point(List<String> names, String level, boolean unknown) {
        String what = unknown
                ? "a rating of " + Words.count(names.size(), "criterion", "criteria") + " of "
                : "the word of somebody else than the candidate on "
                        + Words.count(names.size(), "criterion", "criteria") + " of ";
        return new Block.Point(
                "-",
                Tone.PLAIN,
                Words.sentence(what + level + ": " + names.stream().collect(Collectors.joining(", "))),
                List.of());
    }
}
