package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.TemplateText.Part;

/**
 * A text with placeholders for the fields of one type of fact and for the policy, made once and printed often. For many
 * threads.
 *
 * <p>{@code {criterion}} prints the criterion's name, as every field does that has its name beside it; words print in lower
 * case, shares as percent, claims as {@code yes} and {@code no}, and what is not known as {@code unknown}: all of it as the
 * lexicon of one language has it.
 */
public final class Template {

    /** A part of the text. */
    private sealed interface Printed {

        String of(Fact fact, Policy policy);

        String outline(Function<FactField, String> names, Policy policy);
    }

    private record Field(PrintedField field, Lexicon lexicon) implements Printed {

        @Override
        public String of(Fact fact, Policy policy) {
            return field.print(fact, lexicon);
        }

        @Override
        public String outline(Function<FactField, String> names, Policy policy) {
            return "[" + names.apply(field.field()) + "]";
        }
    }

    private record OfPolicy(String kebab, Lexicon lexicon) implements Printed {

        @Override
        public String of(Fact fact, Policy policy) {
            return value(policy);
        }

        @Override
        public String outline(Function<FactField, String> names, Policy policy) {
            return value(policy);
        }

        private String value(Policy policy) {
            return PrintedValue.of(PolicyValues.value(policy, kebab), lexicon);
        }
    }

    private record Words(String text) implements Printed {

        @Override
        public String of(Fact fact, Policy policy) {
            return text;
        }

        @Override
        public String outline(Function<FactField, String> names, Policy policy) {
            return text;
        }
    }

    private final List<Printed> parts;

    private Template(List<Printed> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * The template of an English text that {@link TypeCheck} found in order.
     *
     * @param type the type of the facts that it will be printed for
     * @throws IllegalArgumentException where a brace stands alone or a placeholder stands for no field of the type
     */
    public static Template parse(String text, FactType type) {
        return parse(text, type, Lexicon.of(Language.ENGLISH));
    }

    /**
     * The template of a text that {@link TypeCheck} or {@link TranslationCheck} found in order.
     *
     * @param type the type of the facts that it will be printed for
     * @param lexicon what its placeholders print words of ours as
     * @throws IllegalArgumentException where a brace stands alone or a placeholder stands for no field of the type
     */
    public static Template parse(String text, FactType type, Lexicon lexicon) {
        var parsed = TemplateText.parse(text);
        if (!parsed.faults().isEmpty()) {
            throw new IllegalArgumentException("A template was not checked: " + parsed.faults());
        }
        return new Template(parsed.parts().stream()
                .map(part -> printed(part, type, lexicon))
                .toList());
    }

    private static Printed printed(Part part, FactType type, Lexicon lexicon) {
        if (part instanceof Part.FieldName name) {
            return new Field(PrintedField.of(type, name.kebab()), lexicon);
        }
        return part instanceof Part.PolicyName name
                ? new OfPolicy(name.kebab(), lexicon)
                : new Words(((Part.Words) part).text());
    }

    /**
     * The text for one fact of the template's type.
     *
     * @throws IllegalArgumentException for a fact of another type, or a policy without a parameter that the text names
     */
    public String render(Fact fact, Policy policy) {
        var text = new StringBuilder(128);
        for (var part : parts) {
            text.append(part.of(fact, policy));
        }
        return text.toString();
    }

    /**
     * The text of no fact in particular: the policy is filled in, and each field stands as its name in brackets.
     *
     * @param names what a field is called
     * @throws IllegalArgumentException for a policy without a parameter that the text names
     */
    public String outline(Function<FactField, String> names, Policy policy) {
        var text = new StringBuilder(128);
        for (var part : parts) {
            text.append(part.outline(names, policy));
        }
        return text.toString();
    }

    /**
     * The text for several facts together: where they differ, a placeholder prints the distinct values in their order.
     *
     * @throws IllegalArgumentException for no fact, one of another type, or a policy without a parameter that the text names
     */
    public String render(List<? extends Fact> facts, Policy policy) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("A text speaks of at least one fact");
        }
        var text = new StringBuilder(128);
        for (var part : parts) {
            text.append(joined(part, facts, policy));
        }
        return text.toString();
    }

    private static String joined(Printed part, List<? extends Fact> facts, Policy policy) {
        var values = new ArrayList<String>();
        for (var fact : facts) {
            var value = part.of(fact, policy);
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return String.join(", ", values);
    }
}
