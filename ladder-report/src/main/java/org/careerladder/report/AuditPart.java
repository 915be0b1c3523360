package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;

/** What the assessment was made with. */
final class AuditPart {

    private AuditPart() {}

    static List<Block> of(Assessment assessment, boolean all) {
        var audit = assessment.audit();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("Made with"));
        blocks.add(new Block.Text(
                Tone.FAINT,
                "Pack " + audit.pack() + ", standard rules " + audit.standard() + ", "
                        + Words.count(audit.rules(), "rule", "rules") + " at work"
                        + (audit.switchedOff().isEmpty() ? ", none switched off" : "")));
        blocks.addAll(SwitchedOffPart.of(audit.switchedOff(), all));
        if (all) {
            blocks.add(new Block.Text(Tone.FAINT, "Engine " + audit.engine()));
            blocks.add(new Block.Text(Tone.FAINT, "Pack hash " + audit.packHash()));
            blocks.add(new Block.Text(Tone.FAINT, "Case hash " + assessment.caseHash()));
        }
        return blocks;
    }
}
