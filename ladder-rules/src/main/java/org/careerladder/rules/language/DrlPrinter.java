package org.careerladder.rules.language;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Remedy;

/** Prints rules as an author would spell them in DRL; what it prints reads back as equal rules. For many threads. */
public final class DrlPrinter {

    private static final int LONGEST_LINE = 120;

    private final Vocabulary vocabulary;

    public DrlPrinter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A whole file.
     *
     * @param packageName its package, which ends in the stage's word
     */
    public String print(String packageName, List<Rule> rules) {
        return rules.stream().map(this::print).collect(Collectors.joining("\n", "package " + packageName + "\n\n", ""));
    }

    /** One rule from {@code rule} to {@code end}, and the end of that line. */
    public String print(Rule rule) {
        var text = new StringBuilder();
        text.append("rule ").append(Quoted.text(rule.name())).append('\n');
        annotation(text, "id", Quoted.text(rule.id().value()));
        if (isOwnAxis(rule)) {
            annotation(text, "axis", rule.axis().name());
        }
        textAnnotation(text, "says", rule.says());
        textAnnotation(text, "because", rule.because());
        remedy(text, rule.remedy());
        text.append("when\n");
        rule.patterns()
                .forEach(pattern -> text.append("    ").append(pattern(pattern)).append('\n'));
        var conclusion = rule.conclusion();
        text.append("then\n    ").append(conclusion.call().spelling());
        return text.append("( ")
                .append(conclusion.variable())
                .append(" );\nend\n")
                .toString();
    }

    /** One condition, as it stands between two commas. */
    public String print(Condition condition) {
        return condition(condition);
    }

    /** A literal. */
    public String print(Value.Literal literal) {
        return Quoted.literal(literal);
    }

    private boolean isOwnAxis(Rule rule) {
        return rule.reported()
                .flatMap(pattern -> vocabulary.type(pattern.type()))
                .filter(type -> type.axis() == rule.axis())
                .isEmpty();
    }

    private static void remedy(StringBuilder text, Remedy remedy) {
        if (!remedy.isNone()) {
            var effort = remedy.effort().isEmpty() ? "" : ", effort = " + Quoted.text(remedy.effort());
            annotation(text, "do", "actor = " + remedy.actor() + ", action = " + Quoted.text(remedy.action()) + effort);
        }
    }

    private static void textAnnotation(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            annotation(text, name, Quoted.text(value));
        }
    }

    private static void annotation(StringBuilder text, String name, String value) {
        text.append("    @").append(name).append('(').append(value).append(")\n");
    }

    private static String pattern(Pattern pattern) {
        var head = pattern.variable().isEmpty() ? quantifier(pattern) : pattern.variable() + " : ";
        var items = pattern.items().stream().map(DrlPrinter::item).toList();
        if (items.isEmpty()) {
            return head + pattern.type() + "()";
        }
        var line = head + pattern.type() + "( " + String.join(", ", items) + " )";
        return line.length() <= LONGEST_LINE
                ? line
                : head + pattern.type() + "(\n        " + String.join(",\n        ", items) + " )";
    }

    private static String quantifier(Pattern pattern) {
        return switch (pattern.quantifier()) {
            case POSITIVE -> "";
            case NOT -> "not ";
            case EXISTS -> "exists ";
        };
    }

    private static String item(Item item) {
        return item instanceof Binding binding
                ? binding.variable() + " : " + binding.path()
                : condition((Condition) item);
    }

    /** A condition as it stands in a pattern. */
    static String condition(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return joined(or.parts(), " || ", List.of(Condition.Or.class));
        }
        if (condition instanceof Condition.And and) {
            return joined(and.parts(), " && ", List.of(Condition.Or.class, Condition.And.class));
        }
        if (condition instanceof Condition.Not not) {
            return not.part() instanceof Condition.Claim claim
                    ? "!" + claim.path()
                    : "!(" + condition(not.part()) + ")";
        }
        return condition instanceof Condition.Test test ? test(test) : ((Condition.Claim) condition).path();
    }

    private static String joined(List<Condition> parts, String sign, List<Class<? extends Condition>> inParentheses) {
        return parts.stream()
                .map(part -> inParentheses.contains(part.getClass()) ? "(" + condition(part) + ")" : condition(part))
                .collect(Collectors.joining(sign));
    }

    private static String test(Condition.Test test) {
        return test.path() + " " + test.operator().symbol() + " " + value(test.value());
    }

    private static String value(Value value) {
        if (value instanceof Value.AnyOf any) {
            return any.literals().stream().map(Quoted::literal).collect(Collectors.joining(", ", "(", ")"));
        }
        if (value instanceof Value.PolicyValue policy) {
            return "policy." + Spelling.camel(policy.name());
        }
        return value instanceof Value.Variable variable ? variable.name() : Quoted.literal((Value.Literal) value);
    }
}
