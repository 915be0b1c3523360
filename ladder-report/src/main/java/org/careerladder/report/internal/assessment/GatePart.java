package org.careerladder.report.internal.assessment;

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
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** One level, criterion by criterion: what is asked, how it stands, and whose word that is. */
public final class GatePart {

    private final Assessment assessment;
    private final Phrases phrases;

    private GatePart(Assessment assessment) {
        this.assessment = assessment;
        this.phrases = Phrases.of(assessment.language());
    }

    public static List<Block> of(Assessment assessment, Gate gate) {
        return new GatePart(assessment).at(gate);
    }

    private List<Block> at(Gate gate) {
        String candidate = assessment.promotionCase().candidate().id().value();
        var rows = assessment.facts().standingsAt(gate).stream()
                .map(standing -> row(standing, candidate))
                .collect(Collectors.toCollection(ArrayList::new));
        assessment.facts().judgementsAt(gate).forEach(judgement -> rows.add(row(judgement)));
        return List.of(
                new Block.Heading(heading(assessment.facts().bar(gate))), new Block.Table(columns(), mark(), rows));
    }

    private List<String> columns() {
        return List.of(
                phrases.say(Phrase.CRITERION),
                phrases.say(Phrase.ASKED_FOR_AS),
                phrases.say(Phrase.OUTCOME),
                phrases.say(Phrase.ON_WHOSE_WORD));
    }

    private Block.Mark mark() {
        return new Block.Mark(
                phrases.say(Phrase.HOLDS_BACK), phrases.say(Phrase.HOLDS_BACK_MEANS), phrases.say(Phrase.MARKED));
    }

    private String heading(LevelBar bar) {
        var phrase = bar.gate() == Gate.CURRENT ? Phrase.CURRENT_LEVEL : Phrase.TARGET_LEVEL;
        return phrases.say(phrase, bar.levelName(), state(bar));
    }

    private String state(LevelBar bar) {
        return bar.state() == GateState.UNKNOWN
                ? phrases.say(Phrase.UNKNOWN_BETWEEN, phrases.word(bar.worst()), phrases.word(bar.best()))
                : phrases.word(bar.state());
    }

    private Block.Row row(Standing standing, String candidate) {
        var tone = standing.counts() ? Words.tone(standing.outcome()) : Tone.FAINT;
        return new Block.Row(
                standing.holdsBack(),
                List.of(
                        new Block.Cell(Tone.PLAIN, standing.criterionName()),
                        new Block.Cell(Tone.FAINT, phrases.word(standing.importance())),
                        new Block.Cell(tone, phrases.word(standing.outcome())),
                        new Block.Cell(Tone.FAINT, word(standing, candidate))));
    }

    private Block.Row row(JudgementStatus judgement) {
        var outcome = !judgement.answered() ? Outcome.UNKNOWN : judgement.holds() ? Outcome.MEETS : Outcome.NOT_MET;
        return new Block.Row(
                judgement.holdsBack(),
                List.of(
                        new Block.Cell(Tone.PLAIN, judgement.asks()),
                        new Block.Cell(Tone.FAINT, phrases.say(Phrase.JUDGEMENT)),
                        new Block.Cell(
                                judgement.answered() ? Words.tone(outcome) : Tone.FAINT,
                                phrases.say(answer(judgement))),
                        new Block.Cell(
                                Tone.FAINT,
                                judgement.ownWordOnly() ? phrases.say(Phrase.OWN_WORD_ONLY) : judgement.answeredBy())));
    }

    private static Phrase answer(JudgementStatus judgement) {
        if (!judgement.answered()) {
            return Phrase.UNKNOWN;
        }
        return judgement.holds() ? Phrase.HOLDS : Phrase.DOES_NOT_HOLD;
    }

    private String word(Standing standing, String candidate) {
        if (standing.outcome() == Outcome.UNKNOWN) {
            return phrases.say(unknown(standing));
        }
        if (standing.outcome() == Outcome.NOT_APPLICABLE) {
            return "";
        }
        return standing.confirmed() ? others(standing.ratedBy(), candidate) : phrases.say(Phrase.OWN_WORD_ONLY);
    }

    private static Phrase unknown(Standing standing) {
        return standing.stale()
                ? Phrase.RATINGS_TOO_OLD
                : standing.asToldOnly()
                        ? Phrase.AS_TOLD_ONLY
                        : standing.notObserved()
                                ? Phrase.NOT_OBSERVED
                                : standing.waiverRefused() ? Phrase.NOT_THEIRS_TO_WAIVE : Phrase.NOT_RATED_YET;
    }

    private String others(String ratedBy, String candidate) {
        String others = Stream.of(ratedBy.split(", ", -1))
                .filter(rater -> !rater.equals(candidate) && !rater.equals("self"))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? phrases.say(Phrase.CONFIRMED) : others;
    }
}
