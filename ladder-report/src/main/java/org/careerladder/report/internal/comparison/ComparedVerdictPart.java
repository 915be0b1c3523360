package org.careerladder.report.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.comparison.Aspect;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Difference;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.assessment.VerdictPart;
import org.careerladder.report.internal.assessment.WhatIfPart;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** What the newer assessment concludes, whether that is what the older one did, and which rules turned it. */
record ComparedVerdictPart(Phrases phrases) {

    List<Block> of(Compared compared) {
        var blocks = new ArrayList<Block>();
        blocks.add(title(compared));
        blocks.add(new Block.Text(Tone.PLAIN, question(compared)));
        blocks.addAll(twoCases(compared));
        blocks.addAll(before(compared.before().whatIf()));
        blocks.addAll(WhatIfPart.of(compared.after().whatIf(), phrases));
        if (compared.nothingChanged()) {
            blocks.add(new Block.Text(Tone.PLAIN, phrases.say(Phrase.NOTHING_CHANGED)));
        }
        blocks.addAll(turnedBy(compared));
        return blocks;
    }

    private Block.Verdict title(Compared compared) {
        var now = compared.after().conclusion().readiness();
        return new Block.Verdict(
                VerdictPart.tone(now), WhatIfPart.title(compared.after().whatIf(), title(compared, phrases), phrases));
    }

    private static String title(Compared compared, Phrases phrases) {
        var before = compared.before().conclusion().readiness();
        var now = compared.after().conclusion().readiness();
        String level = compared.after().question().to();
        return before == now
                ? phrases.say(Phrase.COMPARED_TITLE_STILL, phrases.word(now), level)
                : phrases.say(Phrase.COMPARED_TITLE, Words.sentence(phrases.word(now)), level, phrases.word(before));
    }

    private String question(Compared compared) {
        var before = compared.before().question();
        var now = compared.after().question();
        return phrases.say(
                before.asOf().equals(now.asOf()) ? Phrase.COMPARED_SAME_DAY : Phrase.COMPARED_QUESTION,
                now.candidate(),
                now.from(),
                now.to(),
                now.caseId(),
                before.asOf(),
                now.asOf());
    }

    private List<Block> twoCases(Compared compared) {
        boolean two =
                compared.changed().contains(Aspect.CASE) || compared.changed().contains(Aspect.CANDIDATE);
        return two
                ? List.of(new Block.Text(
                        Tone.OPEN,
                        phrases.say(
                                Phrase.TWO_CASES,
                                compared.before().caseId(),
                                compared.after().caseId())))
                : List.of();
    }

    private List<Block> before(WhatIf whatIf) {
        return whatIf.isNone()
                ? List.of()
                : List.of(new Block.Text(Tone.OPEN, phrases.say(Phrase.BEFORE_IS_WHAT_IF)), WhatIfPart.changes(whatIf));
    }

    private List<Block> turnedBy(Compared compared) {
        var turned = compared.turnedBy();
        return turned.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(phrases.say(Phrase.TURNED_BY)),
                        new Block.Points(turned.stream().map(this::point).toList()));
    }

    private Block.Point point(Difference<String> rule) {
        String text = rule instanceof Difference.Come<String> come
                ? phrases.say(Phrase.CONCLUDES_NOW, come.after())
                : phrases.say(Phrase.CONCLUDED_BEFORE, ((Difference.Gone<String>) rule).before());
        return new Block.Point("-", Tone.PLAIN, text, List.of());
    }
}
