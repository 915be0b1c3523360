package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** The inherited rules that are not at work: how many, and of each who took it out and why. */
record SwitchedOffPart(Phrases phrases) {

    private static final int NAMED = 3;

    List<Block> of(List<SwitchedOff> rules, boolean all) {
        if (rules.isEmpty()) {
            return List.of();
        }
        var named = all ? rules : rules.subList(0, Math.min(NAMED, rules.size()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(Tone.FAINT, phrases.count(Counted.RULES_SWITCHED_OFF, rules.size())));
        blocks.add(new Block.Points(named.stream().map(this::point).toList()));
        if (named.size() < rules.size()) {
            blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.MORE, rules.size() - named.size())));
        }
        return blocks;
    }

    private Block.Point point(SwitchedOff off) {
        return new Block.Point("-", Tone.FAINT, text(off.override()), List.of());
    }

    private String text(RuleOverride off) {
        return off instanceof RuleOverride.Replace replace
                ? phrases.say(Phrase.REPLACED_BY, off.rule(), replace.with(), off.owner(), off.reason())
                : phrases.say(Phrase.SWITCHED_OFF_BY, off.rule(), off.owner(), off.reason());
    }
}
