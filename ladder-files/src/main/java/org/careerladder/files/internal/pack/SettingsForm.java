package org.careerladder.files.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Tree;
import org.careerladder.model.time.Day;

/** The parameters that a pack sets: {@code policy:}, each under its name. */
final class SettingsForm {

    private final Map<String, Parameter> known = new LinkedHashMap<>();
    private final boolean allAreKnown;

    /**
     * @param known the parameters that may be set
     * @param allAreKnown whether there are no others, as there may be in a pack below that could not be read
     */
    SettingsForm(List<Parameter> known, boolean allAreKnown) {
        known.forEach(parameter -> this.known.putIfAbsent(parameter.name(), parameter));
        this.allAreKnown = allAreKnown;
    }

    List<PolicySetting> read(Value value) {
        List<PolicySetting> settings = new ArrayList<>();
        int count = 0;
        for (Tree.Field field : PolicyForm.fields(value, "`parameter: value`")) {
            var path = ModelPath.of("policy", count++);
            var key = value.member(field.key(), path);
            var parameter = known.get(field.key().text());
            if (parameter != null) {
                var said = value.member(field.value(), path.then("value"));
                setting(key.at(), said, parameter).ifPresent(setting -> add(setting, key, said, settings));
            } else if (allAreKnown) {
                unknown(key, field.key().text());
            }
        }
        return settings;
    }

    /** What can be read stands in the model at another place than in the file, where something before it cannot. */
    private static void add(PolicySetting setting, Value key, Value said, List<PolicySetting> settings) {
        var path = ModelPath.of("settings", settings.size());
        key.as(path);
        said.as(path.then("value"));
        settings.add(setting);
    }

    private void unknown(Value key, String name) {
        key.reading()
                .report(
                        key.at(),
                        "no policy parameter `" + Words.shown(name) + "`",
                        NearestWord.advice(name, known.keySet()));
    }

    private static Optional<PolicySetting> setting(Position at, Value value, Parameter parameter) {
        var reader = new ParameterReader(parameter.unit(), parameter.kind());
        var origin = new Origin(at);
        if (!value.isMap()) {
            return reader.value(value)
                    .map(read -> new PolicySetting(parameter.name(), read, "", "", Day.UNKNOWN, origin));
        }
        var entries = value.entries(PackKeys.SETTING);
        return entries.value("value")
                .flatMap(inner -> reader.value(inner.as(value.path())))
                .map(read -> new PolicySetting(
                        parameter.name(),
                        read,
                        entries.text("reason"),
                        entries.text("owner"),
                        entries.day("since"),
                        origin));
    }
}
