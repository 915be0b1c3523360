package org.careerladder.files.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Tree;

/** The parameters that a pack declares. */
final class PolicyForm {

    /** The most of a COUNT where its declaration does not say. */
    static final int MOST = 10_000;

    /** The most of a DURATION where its declaration does not say, in days. */
    static final int MOST_DAYS = 3_650;

    private static final Names<ParameterKind> KINDS = Names.of(ParameterKind.class);

    private PolicyForm() {}

    /** {@code parameters:}, each under its name. */
    static List<Parameter> parameters(Value value) {
        List<Parameter> parameters = new ArrayList<>();
        for (Tree.Field field : fields(value, "`name: { type: ..., default: ... }`")) {
            var path = ModelPath.of("parameters", parameters.size());
            String name = value.member(field.key(), path.then("name")).id();
            parameters.add(parameter(name, new Origin(field.key().at()), value.member(field.value(), path)));
        }
        return parameters;
    }

    private static Parameter parameter(String name, Origin origin, Value value) {
        var entries = value.entries(PackKeys.PARAMETER);
        var kind = entries.choice("type", KINDS, ParameterKind.COUNT);
        refuseUndeclarable(entries, kind);
        var reader = new ParameterReader("", kind);
        var standard = entries.value("default").flatMap(reader::value).orElse(ParameterValue.NONE);
        boolean broken = value.reading().isFaulty(value.path())
                || entries.value("default")
                        .map(each -> value.reading().isFaulty(each.path()))
                        .orElse(true);
        if (broken) {
            value.reading().fault(value.path());
        }
        return new Parameter(
                name,
                kind,
                entries.text("means"),
                entries.word("unit"),
                entries.value("min").map(reader::bound).orElse(0),
                entries.value("max").map(reader::bound).orElse(most(kind)),
                entries.list("choices", Value::word),
                standard,
                entries.flag("may-be-none"),
                origin);
    }

    static void refuseUndeclarable(Entries entries, ParameterKind kind) {
        if (kind == ParameterKind.RANGE || kind == ParameterKind.ROLES) {
            entries.value("type")
                    .ifPresent(type -> type.wrong(
                            "a pack declares no `" + Names.word(kind) + "`",
                            "use `count`, `share`, `duration`, `rating`, `choice` or `yes-no`"));
        }
    }

    static int most(ParameterKind kind) {
        return switch (kind) {
            case COUNT, SHARE -> MOST;
            case DURATION -> MOST_DAYS;
            default -> 0;
        };
    }

    static List<Tree.Field> fields(Value value, String shape) {
        if (value.tree() instanceof Tree.Fields fields) {
            return fields.fields();
        }
        value.wrong("a map is expected here, not " + value.kind(), "write " + shape);
        return List.of();
    }
}
