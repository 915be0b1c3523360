package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AuditRecord;

/** What the assessment was made with. */
final class AuditPart {

    private static final int NAMED = 3;

    private AuditPart() {}

    static List<Block> of(Assessment assessment, boolean all) {
        var audit = assessment.audit();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("Made with"));
        blocks.add(new Block.Text(
                Tone.FAINT,
                "Pack " + audit.pack() + ", standard rules " + audit.standard() + ", "
                        + Words.count(audit.rules(), "rule", "rules") + ", " + disabled(audit, all)));
        if (all) {
            blocks.add(new Block.Text(Tone.FAINT, "Engine " + audit.engine()));
            blocks.add(new Block.Text(Tone.FAINT, "Pack hash " + audit.packHash()));
            blocks.add(new Block.Text(Tone.FAINT, "Case hash " + assessment.caseHash()));
        }
        return blocks;
    }

    private static String disabled(AuditRecord audit, boolean all) {
        var disabled = audit.disabled();
        if (disabled.isEmpty()) {
            return "none disabled";
        }
        var named = all ? disabled : disabled.subList(0, Math.min(NAMED, disabled.size()));
        String more = named.size() < disabled.size() ? " and " + (disabled.size() - named.size()) + " more" : "";
        return disabled.size() + " disabled or replaced (" + String.join(", ", named) + more + ")";
    }
}
