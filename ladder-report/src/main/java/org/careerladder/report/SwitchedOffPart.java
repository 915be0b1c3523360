package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;

/** The inherited rules that are not at work: how many, and of each who took it out and why. */
final class SwitchedOffPart {

    private static final int NAMED = 3;

    private SwitchedOffPart() {}

    static List<Block> of(List<SwitchedOff> rules, boolean all) {
        if (rules.isEmpty()) {
            return List.of();
        }
        var named = all ? rules : rules.subList(0, Math.min(NAMED, rules.size()));
        String are = rules.size() == 1 ? " is switched off:" : " are switched off:";
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(Tone.FAINT, Words.count(rules.size(), "rule", "rules") + are));
        blocks.add(new Block.Points(named.stream().map(SwitchedOffPart::point).toList()));
        if (named.size() < rules.size()) {
            blocks.add(new Block.Text(Tone.FAINT, rules.size() - named.size() + " more with --all"));
        }
        return blocks;
    }

    private static Block.Point point(SwitchedOff off) {
        String instead =
                off.override() instanceof RuleOverride.Replace replace ? ", replaced by " + replace.with() + "," : "";
        String text = off.rule() + instead + " by " + off.override().owner() + ": "
                + off.override().reason();
        return new Block.Point("-", Tone.FAINT, text, List.of());
    }
}
