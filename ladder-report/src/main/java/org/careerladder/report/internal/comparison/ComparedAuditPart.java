package org.careerladder.report.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.comparison.Aspect;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Difference;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** Whether it is the same case and pack, and what else the answers were made with. */
record ComparedAuditPart(Phrases phrases) {

    List<Block> of(Compared compared) {
        var said = new ArrayList<String>();
        var changed = compared.changed();
        said.add(phrases.say(changed.contains(Aspect.CASE_HASH) ? Phrase.CASE_CHANGED : Phrase.SAME_CASE));
        said.add(pack(compared));
        if (changed.contains(Aspect.STANDARD)) {
            said.add(turned(Phrase.STANDARD_CHANGED, Aspect.STANDARD, compared));
        }
        if (changed.contains(Aspect.ENGINE)) {
            said.add(turned(Phrase.ENGINE_CHANGED, Aspect.ENGINE, compared));
        }
        compared.switchedOff().forEach(rule -> said.add(switchedOff(rule)));
        return List.of(
                new Block.Heading(phrases.say(Phrase.MADE_WITH)),
                new Block.Points(said.stream()
                        .map(each -> new Block.Point("-", Tone.FAINT, each, List.of()))
                        .toList()));
    }

    private String pack(Compared compared) {
        var changed = compared.changed();
        if (changed.contains(Aspect.PACK)) {
            return turned(Phrase.PACK_CHANGED, Aspect.PACK, compared);
        }
        return phrases.say(
                changed.contains(Aspect.PACK_HASH) ? Phrase.PACK_REWRITTEN : Phrase.SAME_PACK,
                Aspect.PACK.of(compared.after()));
    }

    private String turned(Phrase phrase, Aspect aspect, Compared compared) {
        return phrases.say(phrase, aspect.of(compared.before()), aspect.of(compared.after()));
    }

    private String switchedOff(Difference<String> rule) {
        return rule instanceof Difference.Come<String> come
                ? phrases.say(Phrase.RULE_SWITCHED_OFF, come.after())
                : phrases.say(Phrase.RULE_BACK_AT_WORK, ((Difference.Gone<String>) rule).before());
    }
}
