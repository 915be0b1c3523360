package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;

/**
 * One kind of fact that a rule reads, and what must hold of it.
 *
 * @param quantifier whether there is to be such a fact
 * @param variable the name of the fact with its {@code $}; empty where it has none
 * @param type the simple name of the fact's type
 * @param items what is bound and what must hold, all of it
 * @param at where it stands
 */
public record Pattern(Quantifier quantifier, String variable, String type, List<Item> items, At at) {

    /** Whether there is to be a fact that a pattern fits. */
    public enum Quantifier {
        /** The rule fires for each one. */
        POSITIVE,
        /** The rule fires where there is none. */
        NOT,
        /** The rule fires once where there is any. */
        EXISTS
    }

    public Pattern {
        items = inOrder(items);
    }

    /** What is bound comes first, and {@code a && b} is as good as {@code a, b}: patterns are equal when they say the same. */
    private static List<Item> inOrder(List<Item> items) {
        var ordered = new ArrayList<Item>();
        items.stream().filter(Binding.class::isInstance).forEach(ordered::add);
        items.stream()
                .filter(Condition.class::isInstance)
                .flatMap(item -> Condition.parts((Condition) item))
                .forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /** Whether the rule fires for each fact that fits. */
    public boolean isPositive() {
        return quantifier == Quantifier.POSITIVE;
    }

    /** What it binds of the fact. */
    public List<Binding> bindings() {
        return items.stream()
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .toList();
    }

    /** What must hold of the fact. */
    public List<Condition> conditions() {
        return items.stream()
                .filter(Condition.class::isInstance)
                .map(Condition.class::cast)
                .toList();
    }

    /** Every variable that it binds: the fact's, where it has one, and those of its fields. */
    List<String> variables() {
        var names = new ArrayList<>(bindings().stream().map(Binding::variable).toList());
        if (!variable.isEmpty()) {
            names.add(variable);
        }
        return names;
    }

    Pattern withVariable(String name) {
        return new Pattern(quantifier, name, type, items, at);
    }
}
