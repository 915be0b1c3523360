package org.careerladder.model.assessment;

import java.util.List;
import org.careerladder.model.pack.SwitchedOff;

/**
 * What an assessment was made with, so that it can be repeated.
 *
 * @param pack the pack, as {@code id@version}; the hash covers the packs below it as well
 * @param standard the major version of the standard rules
 * @param packHash the hash of the pack's canonical model, effective rules included
 * @param engine the rule engine and its version
 * @param rules how many rules were at work
 * @param switchedOff the inherited rules that were disabled or replaced, by whom and why; by id
 */
public record AuditRecord(
        String pack, String standard, String packHash, String engine, int rules, List<SwitchedOff> switchedOff) {

    public AuditRecord {
        switchedOff = List.copyOf(switchedOff);
    }

    /** The ids of the rules that were switched off, sorted. */
    public List<String> disabled() {
        return switchedOff.stream().map(off -> off.rule().value()).toList();
    }
}
