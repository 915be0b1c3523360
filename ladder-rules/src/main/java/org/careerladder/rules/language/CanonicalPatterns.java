package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careerladder.model.pack.Policy;

/** Prints the patterns of one rule for the engine, with variables of their own. */
final class CanonicalPatterns {

    /** The fact that the rule is about. */
    static final String FACT = "$fact";

    private final Vocabulary vocabulary;
    private final Policy policy;
    private final Rule rule;
    private final Pattern reported;
    private final Map<String, BoundValue> bound = new HashMap<>();
    private final Set<String> imports = new TreeSet<>();

    /**
     * A value that a pattern binds.
     *
     * @param name what it is called here
     * @param guard what the claim is called that says whether it is known; empty where it always is
     */
    record BoundValue(String name, String guard) {}

    CanonicalPatterns(Vocabulary vocabulary, Policy policy, Rule rule) {
        this.vocabulary = vocabulary;
        this.policy = policy;
        this.rule = rule;
        this.reported = rule.reported()
                .orElseThrow(() -> new IllegalArgumentException("The rule " + rule.id() + " concludes about no fact"));
    }

    String print() {
        var text = new StringBuilder();
        rule.patterns()
                .forEach(pattern -> text.append("    ").append(print(pattern)).append('\n'));
        return text.toString();
    }

    /** The types that the patterns name, after {@link #print()}. */
    Set<String> imports() {
        return imports;
    }

    private String print(Pattern pattern) {
        var type = vocabulary
                .type(pattern.type())
                .orElseThrow(() -> new IllegalArgumentException("No type `" + pattern.type() + "`"));
        imports.add(type.qualifiedName());
        var conditions = new NormalForm(type, policy, bound, imports);
        var items = new ArrayList<String>();
        // INVARIANT: a value is seen by later patterns only, so its own pattern is printed before it is bound
        pattern.conditions().forEach(condition -> items.add(conditions.print(condition)));
        if (pattern.isPositive()) {
            pattern.bindings().forEach(binding -> bind(type, binding, items));
        }
        return head(pattern) + pattern.type() + "(" + String.join(", ", items) + ")";
    }

    private String head(Pattern pattern) {
        return switch (pattern.quantifier()) {
            case POSITIVE -> isReported(pattern) ? FACT + " : " : "";
            case NOT -> "not ";
            case EXISTS -> "exists ";
        };
    }

    private boolean isReported(Pattern pattern) {
        return pattern.variable().equals(reported.variable());
    }

    private void bind(FactType type, Binding binding, List<String> items) {
        var number = bound.size() + 1;
        var field = type.field(binding.path())
                .orElseThrow(() -> new IllegalArgumentException("No field `" + binding.path() + "`"));
        var value = new BoundValue("$v" + number, field.guard().isEmpty() ? "" : "$k" + number);
        bound.put(binding.variable(), value);
        items.add(value.name() + " : " + field.expression());
        if (!field.guard().isEmpty()) {
            items.add(value.guard() + " : "
                    + type.field(field.guard()).map(FactField::expression).orElse(field.guard()));
        }
    }
}
