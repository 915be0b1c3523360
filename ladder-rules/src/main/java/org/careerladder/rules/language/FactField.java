package org.careerladder.rules.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Means;
import org.careerladder.rules.language.Vocabulary.WordType;

/** One field of a type of fact, as the rule authors' vocabulary shows it. */
public final class FactField {

    /** What a field holds. */
    public enum Kind {
        /** A text, compared as a whole. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** Yes or no. */
        CLAIM,
        /** One of the words of a type. */
        WORD
    }

    static final String MONTHS = "months";
    static final String DAYS = "days";
    static final String BASIS_POINTS = "basis points";

    private final String name;
    private final Kind kind;
    private final Class<?> javaType;
    private final String meaning;
    private final String unit;
    private final Means.Names names;
    private final boolean textOnly;
    private final String guard;
    private final String expression;
    private final List<String> choices;
    private final Function<Fact, Object> accessor;

    FactField(RecordComponent component, Means means, String guard) {
        this.name = component.getName();
        this.javaType = component.getType();
        this.kind = kindOf(javaType);
        this.meaning = means.value();
        this.unit = means.unit();
        this.names = means.names();
        this.textOnly = means.textOnly();
        this.guard = guard;
        this.expression = name;
        this.choices = List.of();
        this.accessor = fact -> invoke(component.getAccessor(), fact);
    }

    FactField(AttributeField attribute) {
        this.name = attribute.path();
        this.javaType = attribute.javaType();
        this.kind = kindOf(javaType);
        this.meaning = attribute.meaning();
        this.unit = attribute.unit();
        this.names = attribute.names();
        this.textOnly = false;
        this.guard = attribute.guard();
        this.expression = attribute.expression();
        this.choices = attribute.choices();
        this.accessor = attribute::read;
    }

    private static Kind kindOf(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == int.class) {
            return Kind.WHOLE;
        }
        if (type == boolean.class) {
            return Kind.CLAIM;
        }
        if (type.isEnum()) {
            return Kind.WORD;
        }
        throw new IllegalStateException("A fact holds texts, whole numbers, claims and words, not a " + type);
    }

    /** Its name in camelCase, as DRL spells it. */
    public String name() {
        return name;
    }

    /** Its name in kebab-case, as YAML and texts spell it. */
    public String kebabName() {
        return Spelling.kebabPath(name);
    }

    /** How the engine reads it of its fact. */
    String expression() {
        return expression;
    }

    /** The words that its text can be, where a pack lists them; else empty. */
    List<String> choices() {
        return choices;
    }

    /** What it holds. */
    public Kind kind() {
        return kind;
    }

    /** The type of its words; empty where it holds none. */
    public Optional<WordType> words() {
        return kind == Kind.WORD ? Optional.of(WordType.of(javaType)) : Optional.empty();
    }

    /** The word of its type that has a name; empty where it holds none, or no such. */
    Optional<Enum<?>> word(String constant) {
        return Stream.of(kind == Kind.WORD ? javaType.getEnumConstants() : new Object[0])
                .<Enum<?>>map(each -> (Enum<?>) each)
                .filter(each -> each.name().equals(constant))
                .findFirst();
    }

    /** What it means, as a sentence without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** What a number counts, such as {@code months}; empty for what is no number. */
    public String unit() {
        return unit;
    }

    /** What a text names. */
    public Means.Names names() {
        return names;
    }

    /** Whether only texts may use it, never a condition. */
    public boolean textOnly() {
        return textOnly;
    }

    /** The claim that says whether the value is known; empty where it always is. */
    public String guard() {
        return guard;
    }

    /** Whether it is a share in basis points. */
    boolean isShare() {
        return unit.equals(BASIS_POINTS);
    }

    /** Whether it counts things, and not time or shares. */
    boolean counts() {
        return kind == Kind.WHOLE && !isShare() && !unit.equals(MONTHS) && !unit.equals(DAYS);
    }

    /** What it holds, in the words of a message. */
    String kindWords() {
        return switch (kind) {
            case TEXT ->
                names == Means.Names.ANYTHING ? "a text" : "a " + names.name().toLowerCase(Locale.ROOT);
            case WHOLE ->
                isShare() ? "a share in basis points" : unit.isEmpty() ? "a whole number" : "a whole number of " + unit;
            case CLAIM -> "yes or no";
            case WORD -> withArticle(javaType.getSimpleName());
        };
    }

    private static String withArticle(String word) {
        return ("AEIOU".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    /** Its value in a fact of its type: a text, a whole number, a yes or no, or a word; that of an unknown one means nothing. */
    public Object read(Fact fact) {
        return accessor.apply(fact);
    }

    private static Object invoke(Method accessor, Fact fact) {
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read `" + accessor.getName() + "` of " + fact.getClass(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
