package org.careerladder.rules.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.process.Actor;
import org.careerladder.model.source.Position;
import org.careerladder.rules.internal.compile.StandardRules;
import org.careerladder.rules.language.At;
import org.careerladder.rules.language.Binding;
import org.careerladder.rules.language.Conclusion;
import org.careerladder.rules.language.Conclusion.Call;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.FactField;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.Item;
import org.careerladder.rules.language.Operator;
import org.careerladder.rules.language.PackWords;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Pattern.Quantifier;
import org.careerladder.rules.language.Places;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.TypeCheck;
import org.careerladder.rules.language.Value;
import org.careerladder.rules.language.Vocabulary;

/**
 * Rules that a company could write: of any form that the grammar has, over every type and field, and such that every check lets them
 * pass. The same for the same seed.
 */
final class SoundRules {

    private static final At AT = new At(Position.startOf("random"));
    private static final List<Operator> ORDERS =
            List.of(Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);

    private final Random random;
    private final Vocabulary vocabulary;
    private final PackWords words;
    private final TypeCheck check;
    /** What patterns have bound so far, by variable. */
    private final Map<String, FactField> bound = new HashMap<>();

    SoundRules(Pack pack, long seed) {
        this.random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        this.words = PackWords.of(pack);
        this.vocabulary = Vocabulary.with(pack.allAttributes());
        this.check = new TypeCheck(vocabulary, words);
    }

    /** So many rules of a stage. */
    List<Rule> of(Stage stage, int count) {
        var rules = new ArrayList<Rule>();
        while (rules.size() < count) {
            var rule = rule(stage, "own/" + stage.word() + "-" + rules.size());
            if (check.problems(List.of(rule)).isEmpty()) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private Rule rule(Stage stage, String id) {
        bound.clear();
        var call = pick(
                Stream.of(Call.values()).filter(each -> each.stage() == stage).toList());
        var patterns = IntStream.rangeClosed(1, 1 + random.nextInt(random.nextInt(3) + 1))
                .mapToObj(number -> pattern(stage, number))
                .toList();
        var positive = patterns.stream().filter(Pattern::isPositive).toList();
        return new Rule(
                RuleId.of(id),
                "a rule " + id,
                stage,
                "It says",
                "It holds",
                pick(List.of(Axis.values())),
                new Remedy(pick(List.of(Actor.values())), "Do it", ""),
                patterns,
                new Conclusion(call, positive.isEmpty() ? "" : pick(positive).variable(), AT),
                new Places(AT.position(), Map.of()));
    }

    private Pattern pattern(Stage stage, int number) {
        var quantifier = random.nextInt(3) > 0 ? Quantifier.POSITIVE : pick(List.of(Quantifier.values()));
        var type = vocabulary.type(pick(vocabulary.typeNames(stage))).orElseThrow();
        var items = new ArrayList<Item>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            items.add(condition(type, 2));
        }
        var variable = quantifier == Quantifier.POSITIVE ? "$fact" + number : "";
        if (quantifier == Quantifier.POSITIVE) {
            bind(type, number, items);
        }
        return new Pattern(quantifier, variable, type.name(), items, AT);
    }

    private void bind(FactType type, int number, List<Item> items) {
        for (int i = random.nextInt(3); i > 0; i--) {
            var field = field(type);
            var name = "$v" + number + "x" + i;
            items.add(new Binding(name, field.name(), AT));
            bound.put(name, field);
        }
    }

    private Condition condition(FactType type, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(7)) {
            case 0 -> new Condition.Or(parts(type, depth), AT);
            case 1 -> new Condition.And(parts(type, depth), AT);
            case 2 -> new Condition.Not(condition(type, depth - 1), AT);
            default -> leaf(type);
        };
    }

    private List<Condition> parts(FactType type, int depth) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(2))
                .mapToObj(i -> condition(type, depth - 1))
                .toList();
    }

    private FactField field(FactType type) {
        return pick(type.fields().stream().filter(field -> !field.textOnly()).toList());
    }

    private Condition leaf(FactType type) {
        var field = field(type);
        if (field.kind() == FactField.Kind.CLAIM && random.nextInt(3) > 0) {
            return new Condition.Claim(field.name(), AT);
        }
        boolean order = field.kind() == FactField.Kind.WHOLE && random.nextInt(4) > 0;
        var operator =
                order ? pick(ORDERS) : pick(List.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN, Operator.EQUAL));
        return new Condition.Test(field.name(), operator, value(field, operator), AT, AT);
    }

    private Value value(FactField field, Operator operator) {
        if (operator == Operator.IN) {
            return new Value.AnyOf(IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> literal(field))
                    .toList());
        }
        if (random.nextInt(2) == 0) {
            var earlier = earlier(field);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        return random.nextInt(3) == 0 ? policy(field) : literal(field);
    }

    /** A variable that was bound to something of the same kind. */
    private Optional<Value> earlier(FactField field) {
        var alike = bound.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == field.kind())
                .filter(entry -> entry.getValue().words().equals(field.words()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return alike.isEmpty() ? Optional.empty() : Optional.of(new Value.Variable(pick(alike)));
    }

    /** A parameter that fits, or any: what does not fit is not let pass. */
    private Value policy(FactField field) {
        var names = words.parameters().keySet().stream().sorted().toList();
        var name = pick(names);
        return field.kind() == FactField.Kind.WORD
                ? literal(field)
                : new Value.PolicyValue(name.equals("selection") ? name + pick(List.of("-least", "-most")) : name);
    }

    private Value.Literal literal(FactField field) {
        return switch (field.kind()) {
            case WHOLE -> new Value.Whole(whole(field));
            case CLAIM -> new Value.Truth(random.nextBoolean());
            case WORD -> {
                var type = field.words().orElseThrow();
                yield new Value.EnumConstant(type.name(), pick(type.constants()));
            }
            case TEXT -> new Value.Text(text(field));
        };
    }

    private int whole(FactField field) {
        return switch (field.unit()) {
            case "basis points" -> 500 * random.nextInt(21);
            case "days" -> random.nextInt(400) - 20;
            case "months" -> random.nextInt(40);
            default -> random.nextInt(6);
        };
    }

    private String text(FactField field) {
        return switch (field.names()) {
            case CRITERION -> pick(words.criteria());
            case COMPETENCY -> pick(words.competencies());
            case LEVEL -> pick(words.levels());
            case TRACK -> pick(words.tracks());
            case LABEL -> pick(words.labels());
            case RULE -> pick(StandardRules.rules()).id().value();
            case ANYTHING ->
                field.name().equals("topic")
                        ? pick(StandardRules.rules()).id().topic()
                        : field.name().startsWith("attributes.")
                                ? pick(GeneratedCompany.CHOICES)
                                : pick(List.of("area-1", "goal-1", "item-1", "2026-05-01", ""));
        };
    }

    private <T extends Comparable<T>> T pick(java.util.Set<T> from) {
        return pick(from.stream().sorted().toList());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
