package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Gate;

/** One level, criterion by criterion: what is asked, how it stands, and whose word that is. */
final class GatePart {

    private static final List<String> COLUMNS = List.of("criterion", "asked for as", "outcome", "on whose word");
    private static final Block.Mark HOLDS_BACK =
            new Block.Mark("holds back", "raising this is part of a shortest way to meet the level");

    private GatePart() {}

    static List<Block> of(Assessment assessment, Gate gate) {
        String candidate = assessment.promotionCase().candidate().id().value();
        var rows = assessment.facts().standingsAt(gate).stream()
                .map(standing -> row(standing, candidate))
                .collect(Collectors.toCollection(ArrayList::new));
        assessment.facts().judgementsAt(gate).forEach(judgement -> rows.add(row(judgement)));
        return List.of(
                new Block.Heading(heading(assessment.facts().bar(gate))), new Block.Grid(COLUMNS, HOLDS_BACK, rows));
    }

    private static String heading(LevelBar bar) {
        return Words.sentence(Words.ofGate(bar.gate())) + ", " + bar.levelName() + ": " + state(bar);
    }

    private static String state(LevelBar bar) {
        return bar.state() == GateState.UNKNOWN
                ? "unknown, between " + Words.of(bar.worst()) + " and " + Words.of(bar.best())
                : Words.of(bar.state());
    }

    private static Block.Row row(Standing standing, String candidate) {
        var tone = standing.counts() ? Words.tone(standing.outcome()) : Tone.FAINT;
        return new Block.Row(
                standing.holdsBack(),
                List.of(
                        new Block.Cell(Tone.PLAIN, standing.criterionName()),
                        new Block.Cell(Tone.FAINT, Words.of(standing.importance())),
                        new Block.Cell(tone, Words.of(standing.outcome())),
                        new Block.Cell(Tone.FAINT, word(standing, candidate))));
    }

    private static Block.Row row(JudgementStatus judgement) {
        var outcome = !judgement.answered() ? Outcome.UNKNOWN : judgement.holds() ? Outcome.MEETS : Outcome.NOT_MET;
        return new Block.Row(
                judgement.holdsBack(),
                List.of(
                        new Block.Cell(Tone.PLAIN, judgement.asks()),
                        new Block.Cell(Tone.FAINT, "judgement"),
                        new Block.Cell(
                                judgement.answered() ? Words.tone(outcome) : Tone.FAINT,
                                !judgement.answered() ? "unknown" : judgement.holds() ? "holds" : "does not hold yet"),
                        new Block.Cell(
                                Tone.FAINT, judgement.ownWordOnly() ? "own word only" : judgement.answeredBy())));
    }

    private static String word(Standing standing, String candidate) {
        if (standing.outcome() == Outcome.UNKNOWN) {
            return unknown(standing);
        }
        if (standing.outcome() == Outcome.NOT_APPLICABLE) {
            return "";
        }
        return standing.confirmed() ? others(standing.ratedBy(), candidate) : "own word only";
    }

    private static String unknown(Standing standing) {
        return standing.stale()
                ? "ratings too old"
                : standing.asToldOnly()
                        ? "as told only"
                        : standing.notObserved()
                                ? "not observed"
                                : standing.waiverRefused() ? "not theirs to waive" : "not rated yet";
    }

    private static String others(String ratedBy, String candidate) {
        String others = Stream.of(ratedBy.split(", ", -1))
                .filter(rater -> !rater.equals(candidate) && !rater.equals("self"))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "confirmed" : others;
    }
}
