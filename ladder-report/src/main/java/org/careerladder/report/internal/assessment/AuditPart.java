package org.careerladder.report.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** What the assessment was made with. */
final class AuditPart {

    private AuditPart() {}

    static List<Block> of(Assessment assessment, boolean all) {
        var phrases = Phrases.of(assessment.language());
        var audit = assessment.audit();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(phrases.say(Phrase.MADE_WITH)));
        blocks.add(new Block.Text(
                Tone.FAINT,
                phrases.count(Counted.RULES_AT_WORK, audit.rules(), audit.pack(), audit.standard())
                        + (audit.switchedOff().isEmpty() ? phrases.say(Phrase.NONE_SWITCHED_OFF) : "")));
        blocks.addAll(new SwitchedOffPart(phrases).of(audit.switchedOff(), all));
        if (all) {
            blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.ENGINE, audit.engine())));
            blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.PACK_HASH, audit.packHash())));
            blocks.add(new Block.Text(Tone.FAINT, phrases.say(Phrase.CASE_HASH, assessment.caseHash())));
        }
        return blocks;
    }
}
