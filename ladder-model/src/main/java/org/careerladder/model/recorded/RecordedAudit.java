package org.careerladder.model.recorded;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.pack.SwitchedOff;

/**
 * What an assessment was made with.
 *
 * @param pack the pack, as {@code id@version}
 * @param standard the major version of the standard rules
 * @param packHash the hash of the pack's canonical model
 * @param caseHash the hash of the case's canonical model
 * @param engine the rule engine and its version
 * @param rules how many rules were at work
 * @param disabled the ids of the inherited rules that were not at work
 * @param switchedOff the same with who switched them off, and why; empty where the document does not say it
 */
public record RecordedAudit(
        String pack,
        String standard,
        String packHash,
        String caseHash,
        String engine,
        int rules,
        List<String> disabled,
        List<SwitchedOff> switchedOff) {

    public RecordedAudit {
        disabled = List.copyOf(disabled);
        switchedOff = List.copyOf(switchedOff);
    }

    static RecordedAudit of(Assessment assessment) {
        var audit = assessment.audit();
        return new RecordedAudit(
                audit.pack(),
                audit.standard(),
                audit.packHash(),
                assessment.caseHash(),
                audit.engine(),
                audit.rules(),
                audit.disabled(),
                audit.switchedOff());
    }
}
