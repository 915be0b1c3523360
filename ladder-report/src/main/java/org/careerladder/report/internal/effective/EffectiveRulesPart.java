package org.careerladder.report.internal.effective;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.effective.Layer;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** The rules of a pack: those that are switched off, and those that are at work. */
final class EffectiveRulesPart {

    private static final Phrases ENGLISH = Phrases.of(Language.ENGLISH);

    private final EffectivePack pack;
    private final Origins origins;

    EffectiveRulesPart(EffectivePack pack) {
        this.pack = pack;
        this.origins = new Origins(pack);
    }

    List<Block> switchedOff() {
        var off = pack.switchedOff();
        var heading = new Block.Heading("Switched off");
        return off.isEmpty()
                ? List.of(heading, new Block.Text(Tone.PLAIN, "No rule is switched off."))
                : List.of(heading, new Block.Points(off.stream().map(this::off).toList()));
    }

    private Block.Point off(EffectiveRule rule) {
        var off = ((EffectiveRule.Off) rule.state()).off();
        String text = rule.id() + " " + how(off) + " by " + off.override().owner() + ": "
                + off.override().reason();
        return new Block.Point(
                "-",
                Tone.OPEN,
                text,
                List.of(
                        "It would say, as a " + ENGLISH.conclusion(rule) + ": " + rule.says(),
                        "Said by " + origins.of(off.layer(), off.override().origin()),
                        "Rule of " + origins.of(rule.layer(), rule.origin())));
    }

    private static String how(SwitchedOff off) {
        return off.override() instanceof RuleOverride.Replace replace
                ? "is replaced by " + replace.with() + ","
                : "is disabled";
    }

    /** The uppermost layer first: what is one's own is what one looks for. */
    List<Block> atWork() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("Rules at work"));
        for (int i = pack.layers().size() - 1; i >= 0; i--) {
            blocks.addAll(of(pack.layers().get(i)));
        }
        return blocks;
    }

    private List<Block> of(Layer layer) {
        var rules = pack.atWork().stream()
                .filter(rule -> rule.layer().equals(layer.label()))
                .map(this::point)
                .toList();
        return rules.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Subheading("Of " + layer.label() + ": " + Words.count(rules.size(), "rule", "rules")),
                        new Block.Points(rules));
    }

    private Block.Point point(EffectiveRule rule) {
        return new Block.Point(
                "-",
                Tone.PLAIN,
                rule.id() + " (" + ENGLISH.conclusion(rule) + "): " + rule.says(),
                List.of(origins.line(rule.layer(), rule.origin())));
    }
}
