package org.careerladder.model.assessment;

import java.util.List;

/**
 * What an assessment was made with, so that it can be repeated.
 *
 * @param pack the pack, as {@code id@version}
 * @param standard the major version of the standard rules
 * @param packHash the hash of the pack's canonical model, effective rules included
 * @param engine the rule engine and its version
 * @param rules how many rules were at work
 * @param disabled the ids of the inherited rules that were switched off or replaced, sorted
 */
public record AuditRecord(
        String pack, String standard, String packHash, String engine, int rules, List<String> disabled) {

    public AuditRecord {
        disabled = List.copyOf(disabled);
    }
}
