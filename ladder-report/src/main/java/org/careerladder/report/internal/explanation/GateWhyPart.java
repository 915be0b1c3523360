package org.careerladder.report.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.promotion.Gate;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.assessment.GatePart;
import org.careerladder.report.internal.phrase.BarWords;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.text.Tone;

/** One level with its bar, criterion by criterion, and what those rest on that hold it back. */
record GateWhyPart(Assessment assessment, Ladder ladder, DerivationWords words) {

    List<Block> at(Gate gate) {
        var blocks = new ArrayList<Block>(GatePart.of(assessment, gate));
        ladder.level(level(gate))
                .ifPresent(level -> blocks.add(
                        1,
                        new Block.Text(
                                Tone.FAINT,
                                phrases().say(WhyPhrase.ITS_BAR, new BarWords(phrases()).of(level.bar())))));
        var holdingBack = holdingBack(gate);
        if (!holdingBack.isEmpty()) {
            blocks.add(new Block.Points(holdingBack));
        }
        return blocks;
    }

    private Phrases phrases() {
        return Phrases.of(assessment.language());
    }

    private LevelRef level(Gate gate) {
        var asked = assessment.promotionCase();
        return gate == Gate.CURRENT ? asked.candidate().level() : asked.target();
    }

    private List<Block.Point> holdingBack(Gate gate) {
        var facts = assessment.facts();
        return Stream.concat(
                        facts.standingsAt(gate).stream().filter(Standing::holdsBack),
                        facts.judgementsAt(gate).stream().filter(JudgementStatus::holdsBack))
                .map(this::point)
                .toList();
    }

    private Block.Point point(Fact fact) {
        return new Block.Point("-", Tone.OPEN, words.names().of(fact.subject()), List.of(words.restsOn(fact.cites())));
    }
}
