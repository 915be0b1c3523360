package org.careerladder.files.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.pack.AttributeType;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.promotion.Attribute;
import org.careerladder.model.promotion.AttributeValue;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Tree;

/** The attributes that a pack declares, and those that a case has. */
public final class AttributesForm {

    private static final Names<ParameterKind> KINDS = Names.of(ParameterKind.class);
    private static final AttributeValue NOTHING = new AttributeValue.Word("");

    private AttributesForm() {}

    /** {@code attributes:} of a pack, each under its name. */
    static List<AttributeType> types(Value value) {
        List<AttributeType> types = new ArrayList<>();
        for (Tree.Field field : PolicyForm.fields(value, "`name: { type: ..., means: ... }`")) {
            var path = ModelPath.of("attributes", types.size());
            String name = value.member(field.key(), path.then("name")).id();
            types.add(type(name, value.member(field.value(), path)));
        }
        return types;
    }

    private static AttributeType type(String name, Value value) {
        var entries = value.entries(PackKeys.ATTRIBUTE);
        var kind = entries.choice("type", KINDS, ParameterKind.COUNT);
        PolicyForm.refuseUndeclarable(entries, kind);
        var reader = new ParameterReader("", kind);
        return new AttributeType(
                name,
                kind,
                entries.text("means"),
                entries.word("unit"),
                entries.value("min").map(reader::bound).orElse(0),
                entries.value("max").map(reader::bound).orElse(PolicyForm.most(kind)),
                entries.list("choices", Value::word));
    }

    /**
     * {@code attributes:} of a case, each under its name.
     *
     * @param types what the pack declares; of what it does not, the value is not looked at
     */
    public static List<Attribute> values(Value value, List<AttributeType> types) {
        Map<String, AttributeType> byName = new LinkedHashMap<>();
        types.forEach(type -> byName.putIfAbsent(type.name(), type));
        List<Attribute> attributes = new ArrayList<>();
        for (Tree.Field field : PolicyForm.fields(value, "`name: value`")) {
            var path = ModelPath.of("attributes", attributes.size());
            String name = value.member(field.key(), path).id();
            var type = Optional.ofNullable(byName.get(name));
            var said = type.flatMap(known -> value(value.member(field.value(), path), known));
            attributes.add(new Attribute(name, said.orElse(NOTHING)));
        }
        return attributes;
    }

    private static Optional<AttributeValue> value(Value value, AttributeType type) {
        return new ParameterReader(type.unit(), type.kind()).value(value).map(read -> value(read, value));
    }

    private static AttributeValue value(ParameterValue read, Value value) {
        if (read instanceof ParameterValue.Count count) {
            return new AttributeValue.Whole(count.count());
        }
        if (read instanceof ParameterValue.Share share) {
            return new AttributeValue.Share(share.basisPoints());
        }
        if (read instanceof ParameterValue.Duration duration) {
            return new AttributeValue.Length(duration.span());
        }
        if (read instanceof ParameterValue.YesNo answer) {
            return new AttributeValue.Claim(answer.yes());
        }
        if (read instanceof ParameterValue.None) {
            value.wrong("`none` is no value of an attribute", "leave out what is not known");
        }
        return new AttributeValue.Word(read.toString());
    }
}
