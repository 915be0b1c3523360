package org.careerladder.files.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.RuleIds;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Origin;

/** What a pack does with rules that it inherits: first what it disables, then what it replaces. */
final class RulesForm {

    private RulesForm() {}

    static List<RuleOverride> read(Value value) {
        var entries = value.entries(PackKeys.RULES);
        List<RuleOverride> overrides = new ArrayList<>();
        entries.list("disable", each -> overrides.add(disable(at(each, overrides))));
        entries.list("replace", each -> overrides.add(replace(at(each, overrides))));
        return overrides;
    }

    private static Value at(Value value, List<RuleOverride> before) {
        return value.as(ModelPath.of("overrides", before.size()));
    }

    private static RuleOverride disable(Value value) {
        var entries = value.entries(PackKeys.DISABLE);
        return new RuleOverride.Disable(
                rule(entries, "rule"), entries.text("reason"), entries.text("owner"), origin(value, entries));
    }

    private static RuleOverride replace(Value value) {
        var entries = value.entries(PackKeys.REPLACE);
        return new RuleOverride.Replace(
                rule(entries, "rule"),
                rule(entries, "with"),
                entries.text("reason"),
                entries.text("owner"),
                origin(value, entries));
    }

    private static Origin origin(Value value, Entries entries) {
        return new Origin(entries.value("rule").map(Value::at).orElse(value.at()));
    }

    private static RuleId rule(Entries entries, String key) {
        return entries.value(key).map(RuleIds::read).orElse(RuleIds.STAND_IN);
    }
}
