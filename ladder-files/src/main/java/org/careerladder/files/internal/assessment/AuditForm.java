package org.careerladder.files.internal.assessment;

import java.util.List;
import java.util.regex.Pattern;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.RuleIds;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.recorded.RecordedAudit;
import org.careerladder.model.source.Origin;

/** What an assessment was made with. */
final class AuditForm {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final RecordedAudit STAND_IN = new RecordedAudit("", "", "", "", "", 0, List.of(), List.of());

    private AuditForm() {}

    static RecordedAudit read(Entries document) {
        return document.part("audit").map(AuditForm::audit).orElse(STAND_IN);
    }

    private static RecordedAudit audit(Value value) {
        var entries = value.entries(AssessmentKeys.AUDIT);
        return new RecordedAudit(
                entries.text("pack"),
                entries.text("standard"),
                hash(entries, "packHash"),
                hash(entries, "caseHash"),
                entries.text("engine"),
                AssessmentForm.count(entries, "rules"),
                entries.list("disabled", AssessmentForm::rule),
                entries.list("switchedOff", AuditForm::switchedOff));
    }

    private static String hash(Entries entries, String key) {
        return entries.value(key).map(AuditForm::hash).orElse("");
    }

    private static String hash(Value value) {
        String word = value.word();
        if (!HASH.matcher(word).matches() && !value.reading().isFaulty(value.path())) {
            value.wrong("`" + Words.shown(word) + "` is no hash", "a hash has 64 digits of 0-9 and a-f");
        }
        return word;
    }

    private static SwitchedOff switchedOff(Value value) {
        var entries = value.entries(AssessmentKeys.SWITCHED_OFF);
        var rule = entries.value("rule").map(RuleIds::read).orElse(RuleIds.STAND_IN);
        return new SwitchedOff(entries.text("pack"), override(rule, entries));
    }

    private static RuleOverride override(RuleId rule, Entries entries) {
        var origin = new Origin(entries.map().at());
        String reason = entries.text("reason");
        String owner = entries.text("owner");
        return entries.value("replacedBy")
                .map(RuleIds::read)
                .<RuleOverride>map(with -> new RuleOverride.Replace(rule, with, reason, owner, origin))
                .orElseGet(() -> new RuleOverride.Disable(rule, reason, owner, origin));
    }
}
