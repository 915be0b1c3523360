package org.careerladder.report.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.explanation.Explanation.OfVerdict;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.text.Tone;

/** Why the verdict is what it is: the rules whose word stands, and the findings behind each count that they read. */
record VerdictWhyPart(Explanation explanation, DerivationWords words) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(WhyPhrase.VERDICT)));
        blocks.add(new Block.Text(Tone.FAINT, say(WhyPhrase.LOWEST_STANDS)));
        if (explanation.atWorst().equals(explanation.atBest())) {
            blocks.add(points(explanation.atWorst()));
        } else {
            blocks.addAll(part(WhyPhrase.IF_WORST, explanation.atWorst()));
            blocks.addAll(part(WhyPhrase.IF_BEST, explanation.atBest()));
        }
        return blocks;
    }

    private List<Block> part(WhyPhrase turnsOut, OfVerdict verdict) {
        return List.of(new Block.Subheading(say(turnsOut, phrases().word(verdict.readiness()))), points(verdict));
    }

    private String say(WhyPhrase phrase, Object... values) {
        return phrases().say(phrase, values);
    }

    private Phrases phrases() {
        return Phrases.of(explanation.assessment().language());
    }

    private Block.Points points(OfVerdict verdict) {
        return new Block.Points(
                verdict.rules().stream().map(rule -> point(rule, verdict)).toList());
    }

    private Block.Point point(Derivation derivation, OfVerdict verdict) {
        var rule = derivation.rule();
        var details = Stream.of(rule.because(), words.rule(rule)).filter(text -> !text.isBlank());
        var below = Stream.concat(
                words.conditions(derivation).stream(), words.counted(derivation, verdict.counted()).stream());
        return new Block.Point("-", Tone.STRONG, rule.says(), details.toList(), below.toList());
    }
}
