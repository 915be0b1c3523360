package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Gate;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** What would settle an undetermined case: the criteria that decide, and that nobody else has rated. */
public final class SettlePart {

    private SettlePart() {}

    public static List<Block> of(Assessment assessment) {
        if (assessment.readiness() != Readiness.UNDETERMINED) {
            return List.of();
        }
        var phrases = Phrases.of(assessment.language());
        var verdict = assessment.verdict();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(phrases.say(Phrase.WHAT_WOULD_SETTLE_IT)));
        blocks.add(new Block.Text(
                Tone.PLAIN,
                phrases.say(
                        Phrase.NOT_KNOWN_DECIDES, phrases.word(verdict.atWorst()), phrases.word(verdict.atBest()))));
        var open = open(assessment);
        if (!open.isEmpty()) {
            blocks.add(new Block.Points(open.stream().map(SettlePart::point).toList()));
        }
        return blocks;
    }

    private static Block.Point point(String open) {
        return new Block.Point("-", Tone.PLAIN, Words.sentence(open), List.of());
    }

    /** The criteria that hold back for want of a rating, by gate and by what is missing; each to go on in a sentence. */
    public static List<String> open(Assessment assessment) {
        return Stream.of(Gate.CURRENT, Gate.TARGET)
                .flatMap(gate -> Stream.of(
                        open(assessment, gate, true), open(assessment, gate, false), judgements(assessment, gate)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> judgements(Assessment assessment, Gate gate) {
        var phrases = Phrases.of(assessment.language());
        String level = assessment.facts().bar(gate).levelName();
        return assessment.facts().judgementsAt(gate).stream()
                .filter(judgement -> judgement.holdsBack() && (!judgement.answered() || judgement.ownWordOnly()))
                .map(judgement -> phrases.say(Phrase.A_JUDGEMENT_FOR, level, judgement.asks()))
                .toList();
    }

    private static List<String> open(Assessment assessment, Gate gate, boolean unknown) {
        var counted = unknown ? Counted.RATINGS_OF_CRITERIA : Counted.WORDS_ON_CRITERIA;
        var names = assessment.facts().standingsAt(gate).stream()
                .filter(standing -> standing.holdsBack() && !standing.counts())
                .filter(standing -> (standing.outcome() == Outcome.UNKNOWN) == unknown)
                .map(Standing::criterionName)
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(Phrases.of(assessment.language())
                        .count(
                                counted,
                                names.size(),
                                assessment.facts().bar(gate).levelName(),
                                String.join(", ", names)));
    }
}
