package org.careerladder.rules.language;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Means;
import org.careerladder.model.facts.Speaks;
import org.careerladder.model.pack.AttributeType;

/** One type of fact, as the rule authors' vocabulary shows it. */
public final class FactType {

    private final Class<? extends Fact> type;
    private final Map<String, FactField> fields = new LinkedHashMap<>();

    private FactType(Class<? extends Fact> type) {
        this.type = type;
    }

    /** The type of the candidate's fact where cases have attributes. */
    static FactType withAttributes(Class<? extends Fact> type, List<AttributeType> attributes) {
        var made = of(type);
        attributes.forEach(attribute -> {
            made.add(new FactField(new AttributeField(attribute, false)));
            made.add(new FactField(new AttributeField(attribute, true)));
        });
        return made;
    }

    private void add(FactField field) {
        fields.put(field.name(), field);
    }

    static FactType of(Class<? extends Fact> type) {
        var made = new FactType(type);
        var all = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Means.class))
                .toList();
        var names = all.stream().map(RecordComponent::getName).collect(Collectors.toSet());
        all.forEach(component -> made.fields.put(component.getName(), made.field(component, names)));
        return made;
    }

    private FactField field(RecordComponent component, Set<String> names) {
        var guard = component.getName() + "Known";
        return new FactField(component, component.getAnnotation(Means.class), names.contains(guard) ? guard : "");
    }

    /** The name that rules use, such as {@code LevelBar}. */
    public String name() {
        return type.getSimpleName();
    }

    /** The name in kebab-case, as YAML spells it. */
    public String kebabName() {
        return Spelling.kebab(name());
    }

    /** Its name in Java. */
    public String qualifiedName() {
        return type.getName();
    }

    /** What it means, as a sentence without a full stop. */
    public String meaning() {
        return annotation(Means.class).value();
    }

    /** The axis of findings about it, unless their rule says otherwise. */
    public Axis axis() {
        return annotation(Speaks.class).on();
    }

    /** What can be read of it, in order. */
    public List<FactField> fields() {
        return List.copyOf(fields.values());
    }

    /** One field by its name in camelCase. */
    public Optional<FactField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The names of the fields that a condition may use. */
    List<String> conditionFields() {
        return names(fields.values().stream().filter(field -> !field.textOnly()).toList());
    }

    /** The names of the fields that a text may use: all. */
    List<String> textFields() {
        return names(new ArrayList<>(fields.values()));
    }

    private static List<String> names(List<FactField> fields) {
        return fields.stream().map(FactField::name).toList();
    }

    private <A extends java.lang.annotation.Annotation> A annotation(Class<A> kind) {
        return Optional.ofNullable(type.getAnnotation(kind))
                .orElseThrow(() -> new IllegalStateException(type + " lacks @" + kind.getSimpleName()));
    }

    @Override
    public String toString() {
        return name();
    }
}
