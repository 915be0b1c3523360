package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.process.Actor;
import org.careerladder.model.source.Position;
import org.careerladder.rules.language.Conclusion.Call;
import org.careerladder.rules.language.FactField.Kind;
import org.careerladder.rules.language.Pattern.Quantifier;

/** Rules whose values are of their fields' types, in any form that the grammar has; the same for the same seed. */
final class TypedRules {

    private static final At AT = new At(Position.startOf("random"));
    private static final List<String> TEXTS = List.of(
            "lifts-others",
            "two words",
            "12",
            "-3",
            "true",
            "no",
            "null",
            "less than 3",
            "not this",
            "one of [a]",
            "policy.follow-up",
            "$name",
            "a, b",
            "with \"quotes\"",
            "\"",
            "back\\slash",
            "ß😀",
            "[",
            " led by a blank",
            "",
            "x: y",
            "#");

    private final Random random;

    TypedRules(long seed) {
        this.random = new Random(seed);
    }

    Rule next(Stage stage) {
        var patterns = patterns(stage);
        return new Rule(
                RuleId.of("topic/finding-" + random.nextInt(100)),
                pick(List.of("a name", "topic/finding-7", "Ünlike: \"that\"")),
                stage,
                ("says " + pick(TEXTS)).strip(),
                pick(TEXTS).strip(),
                pick(List.of(Axis.values())),
                random.nextBoolean()
                        ? Remedy.NONE
                        : new Remedy(
                                pick(List.of(Actor.values())), ("do " + pick(TEXTS)).strip(), pick(List.of("", "2h"))),
                patterns,
                new Conclusion(pick(Call.ofStage(stage)), reported(patterns), AT),
                new Places(AT.position(), Map.of()));
    }

    private String reported(List<Pattern> patterns) {
        var named = patterns.stream()
                .map(Pattern::variable)
                .filter(name -> !name.isEmpty())
                .toList();
        return named.isEmpty() || random.nextBoolean() ? "" : pick(named);
    }

    private List<Pattern> patterns(Stage stage) {
        int positive = random.nextInt(3);
        var patterns = new ArrayList<Pattern>();
        for (int i = 0; i <= positive + random.nextInt(2); i++) {
            patterns.add(
                    pattern(stage, "$p" + i, i == positive ? Quantifier.POSITIVE : pick(List.of(Quantifier.values()))));
        }
        return patterns;
    }

    private Pattern pattern(Stage stage, String name, Quantifier quantifier) {
        var type =
                Texts.VOCABULARY.type(pick(Texts.VOCABULARY.typeNames(stage))).orElseThrow();
        var variable = quantifier == Quantifier.POSITIVE ? pick(List.of("", name)) : "";
        var fields = type.fields().stream().filter(field -> !field.textOnly()).toList();
        return new Pattern(quantifier, variable, type.name(), many(0, 4, () -> item(fields)), AT);
    }

    private Item item(List<FactField> fields) {
        return random.nextInt(6) == 0
                ? new Binding("$v" + random.nextInt(1_000_000), pick(fields).name(), AT)
                : condition(fields, 3);
    }

    private Condition condition(List<FactField> fields, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> new Condition.Or(many(2, 3, () -> condition(fields, depth - 1)), AT);
            case 1 -> new Condition.And(many(2, 3, () -> condition(fields, depth - 1)), AT);
            case 2 -> new Condition.Not(condition(fields, depth - 1), AT);
            default -> leaf(pick(fields));
        };
    }

    private Condition leaf(FactField field) {
        if (field.kind() == Kind.CLAIM && random.nextBoolean()) {
            return new Condition.Claim(field.name(), AT);
        }
        var operators = field.kind() == Kind.WHOLE
                ? List.of(Operator.values())
                : List.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN, Operator.CONTAINS);
        var operator = pick(operators);
        return new Condition.Test(field.name(), operator, value(field, operator), AT, AT);
    }

    private Value value(FactField field, Operator operator) {
        if (operator == Operator.IN) {
            return new Value.AnyOf(many(1, 3, () -> literal(field)));
        }
        return switch (operator == Operator.CONTAINS ? 2 : random.nextInt(5)) {
            case 0 -> new Value.PolicyValue(pick(List.of("follow-up", "selection-least", "x-3")));
            case 1 -> new Value.Variable("$bound_1");
            default -> literal(field);
        };
    }

    private Value.Literal literal(FactField field) {
        return switch (field.kind()) {
            case TEXT -> new Value.Text(pick(TEXTS));
            case WHOLE -> new Value.Whole(random.nextInt(2_000) - 1_000);
            case CLAIM -> new Value.Truth(random.nextBoolean());
            case WORD -> {
                var words = field.words().orElseThrow();
                yield new Value.EnumConstant(words.name(), pick(words.constants()));
            }
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> List<T> many(int least, int most, Supplier<T> one) {
        var all = new ArrayList<T>();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }
}
