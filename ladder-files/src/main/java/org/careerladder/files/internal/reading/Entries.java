package org.careerladder.files.internal.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Tree;
import org.careerladder.model.time.Day;

/** The known entries of a map. What is left out, or left empty, reads as empty text, an unknown day, an empty list. */
public final class Entries {

    /** Keys that hold free text: what follows them may be the rest of a sentence, and personal. */
    private static final Set<String> FREE_TEXT = Set.of(
            "name",
            "note",
            "heard",
            "said",
            "title",
            "role",
            "impact",
            "expects",
            "says",
            "reason",
            "means",
            "team",
            "not-applicable",
            "unit",
            "owner");

    private final Value map;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private Entries(Value map) {
        this.map = map;
    }

    static Entries of(Value map, Keys keys) {
        var entries = new Entries(map);
        if (map.tree() instanceof Tree.Fields fields) {
            entries.read(fields, keys);
        } else {
            map.wrong(
                    keys.name() + ": a map is expected here, not " + map.kind(),
                    "write keys with values, such as `" + keys.all().get(0) + ": ...`");
        }
        return entries;
    }

    private void read(Tree.Fields fields, Keys keys) {
        var known = new HashSet<>(keys.all());
        String before = "";
        for (Tree.Field field : fields.fields()) {
            String key = field.key().text();
            if (known.contains(key)) {
                before = key;
                values.put(
                        key, new Value(map.reading(), field.value(), map.path().then(key)));
            } else if (keys.later().contains(key)) {
                map.reading().unsupported(field.key().at(), key);
            } else if (!map.reading().isFull()) {
                unknown(field, fields.flow(), before, keys);
            }
        }
        keys.required().forEach(key -> require(key, keys));
    }

    private void unknown(Tree.Field field, boolean flow, String before, Keys keys) {
        String key = field.key().text();
        var near = NearestWord.to(key, keys.all());
        boolean valueless = field.value() instanceof Tree.Scalar scalar && scalar.isEmpty();
        boolean fromText = flow && valueless && FREE_TEXT.contains(before);
        if (fromText || (near.isEmpty() && (key.indexOf(' ') > 0 || (flow && valueless)))) {
            String shown = FREE_TEXT.contains(before) ? "what stands here" : "`" + Words.shown(key) + "`";
            map.reading()
                    .report(
                            field.key().at(),
                            shown + " looks like the end of an unquoted sentence",
                            "put the whole sentence in double quotes");
        } else {
            map.reading()
                    .report(
                            field.key().at(),
                            "unknown key `" + Words.shown(key) + "` in " + keys.name(),
                            NearestWord.advice(key, keys.all()));
        }
    }

    private void require(String key, Keys keys) {
        var value = values.get(key);
        if (value == null) {
            map.reading().report(map.at(), keys.name() + " lacks `" + key + "`", "add `" + key + ": ...`");
            map.reading().fault(map.path().then(key));
        } else if (value.isNull()) {
            value.wrong("`" + key + "` is empty", "write its value");
            values.remove(key);
        }
    }

    public Value map() {
        return map;
    }

    public ModelPath path() {
        return map.path();
    }

    /** Whether the key is there, be it empty. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of a key; empty where it is left out or left empty. */
    public Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> !(value.tree() instanceof Tree.Scalar scalar && scalar.isEmpty()));
    }

    /** The value of a key that is there, be it empty: for what is not read but handed on. */
    public Value raw(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    /** The value of a key that holds no text, where {@code null} is as good as leaving it out. */
    private Optional<Value> nonText(String key) {
        return value(key).filter(value -> !value.isNull());
    }

    public String text(String key) {
        return value(key).map(Value::text).orElse("");
    }

    public String word(String key) {
        return value(key).map(Value::word).orElse("");
    }

    /** An id that must be there. */
    public String id(String key) {
        return value(key).map(Value::id).orElse(Value.UNREADABLE);
    }

    public Day day(String key) {
        return nonText(key).map(Value::day).orElse(Day.UNKNOWN);
    }

    public Amount amount(String key) {
        return nonText(key).map(Value::amount).orElse(Amount.UNKNOWN);
    }

    public boolean flag(String key) {
        return nonText(key).map(Value::flag).orElse(false);
    }

    public <E extends Enum<E>> E choice(String key, Names<E> names, E leftOut) {
        return value(key).map(value -> value.choice(names, leftOut)).orElse(leftOut);
    }

    public <T> List<T> list(String key, Function<Value, T> each) {
        return nonText(key).map(value -> value.list(each)).orElse(List.of());
    }

    /** A value that is a map or a list, read as it is; left out where there is none. */
    public Optional<Value> part(String key) {
        return nonText(key);
    }
}
