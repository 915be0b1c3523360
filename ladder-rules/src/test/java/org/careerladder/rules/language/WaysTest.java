package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.careerladder.model.source.Position;
import org.junit.jupiter.api.Test;

/** What never or always holds is exactly what no fact, or every fact, shows when all of them are tried. */
class WaysTest {

    private static final At AT = new At(Position.startOf("random"));
    private static final FactType TYPE = Texts.VOCABULARY.type("CandidateFacts").orElseThrow();
    private static final Ways WAYS = new Ways(TYPE);

    /** Every value that can make a difference to the comparisons drawn below. */
    private static final Map<String, List<Object>> VALUES = new TreeMap<>(Map.of(
            "monthsInLevel", List.of(2, 3, 4, 5, 6, 7),
            "monthsInLevelKnown", List.of(true, false),
            "processKnown", List.of(true, false),
            "levelsSkipped", List.of(0, 1, 2, 3, 4, 5),
            "formality", List.of("INFORMAL", "SEMI_FORMAL", "FORMAL", "UNKNOWN"),
            "track", List.of("a", "b", "another")));

    private enum Truth {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    private final Random random = new Random(20_261_125);

    @Test
    void never_and_always_are_exact() {
        var facts = facts(List.copyOf(VALUES.keySet()), 0, Map.of());
        var counts = new TreeMap<String, Integer>();
        for (int i = 0; i < 6_000; i++) {
            var condition = condition(3);
            long holding = facts.stream()
                    .filter(fact -> truth(condition, fact) == Truth.HOLDS)
                    .count();

            assertThat(WAYS.holding(condition).isEmpty())
                    .as("%s never holds", condition)
                    .isEqualTo(holding == 0);
            assertThat(WAYS.failing(condition).isEmpty())
                    .as("%s always holds", condition)
                    .isEqualTo(holding == facts.size());
            counts.merge(holding == 0 ? "never" : holding == facts.size() ? "always" : "sometimes", 1, Integer::sum);
        }
        System.out.println("conditions against all facts: 6000, " + counts + ": no difference");
        assertThat(counts)
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(50))
                .hasSize(3);
    }

    private static List<Map<String, Object>> facts(List<String> fields, int from, Map<String, Object> so) {
        if (from == fields.size()) {
            return List.of(so);
        }
        var all = new ArrayList<Map<String, Object>>();
        for (Object value : VALUES.get(fields.get(from))) {
            var next = new HashMap<>(so);
            next.put(fields.get(from), value);
            all.addAll(facts(fields, from + 1, next));
        }
        return all;
    }

    private static Truth truth(Condition condition, Map<String, Object> fact) {
        if (condition instanceof Condition.Or or) {
            var parts = or.parts().stream().map(part -> truth(part, fact)).toList();
            return parts.contains(Truth.HOLDS)
                    ? Truth.HOLDS
                    : parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.FAILS;
        }
        if (condition instanceof Condition.And and) {
            var parts = and.parts().stream().map(part -> truth(part, fact)).toList();
            return parts.contains(Truth.FAILS)
                    ? Truth.FAILS
                    : parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.HOLDS;
        }
        if (condition instanceof Condition.Not not) {
            var part = truth(not.part(), fact);
            return part == Truth.UNKNOWN ? part : part == Truth.HOLDS ? Truth.FAILS : Truth.HOLDS;
        }
        return leaf(condition, fact);
    }

    private static Truth leaf(Condition leaf, Map<String, Object> fact) {
        var path = leaf instanceof Condition.Test test ? test.path() : ((Condition.Claim) leaf).path();
        if (Boolean.FALSE.equals(fact.get(path + "Known"))) {
            return Truth.UNKNOWN;
        }
        boolean holds = leaf instanceof Condition.Test test
                ? compared(fact.get(path), test.operator(), test.value())
                : Boolean.TRUE.equals(fact.get(path));
        return holds ? Truth.HOLDS : Truth.FAILS;
    }

    private static boolean compared(Object actual, Operator operator, Value value) {
        if (value instanceof Value.AnyOf any) {
            return any.literals().stream().anyMatch(literal -> actual.equals(plain(literal)));
        }
        var wanted = plain((Value.Literal) value);
        return switch (operator) {
            case EQUAL -> actual.equals(wanted);
            case NOT_EQUAL -> !actual.equals(wanted);
            case LESS -> (int) actual < (int) wanted;
            case AT_MOST -> (int) actual <= (int) wanted;
            case MORE -> (int) actual > (int) wanted;
            case AT_LEAST -> (int) actual >= (int) wanted;
            case IN, CONTAINS -> throw new AssertionError(operator);
        };
    }

    private static Object plain(Value.Literal literal) {
        if (literal instanceof Value.Whole whole) {
            return whole.number();
        }
        if (literal instanceof Value.Truth truth) {
            return truth.holds();
        }
        return literal instanceof Value.Text text ? text.text() : ((Value.EnumConstant) literal).name();
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? 4 : random.nextInt(7)) {
            case 0, 1 -> new Condition.Or(many(() -> condition(depth - 1)), AT);
            case 2, 3 -> new Condition.And(many(() -> condition(depth - 1)), AT);
            case 4 -> leaf();
            case 5 -> new Condition.Not(condition(depth - 1), AT);
            default -> leaf();
        };
    }

    private Condition leaf() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> number("monthsInLevel", 3 + random.nextInt(4));
            case 2 -> number("levelsSkipped", random.nextInt(3));
            case 3 -> claim(pick(List.of("processKnown", "monthsInLevelKnown")));
            case 4 -> word("track", new Value.Text("a"), new Value.Text("b"));
            default ->
                word(
                        "formality",
                        new Value.EnumConstant("Formality", "FORMAL"),
                        new Value.EnumConstant("Formality", "UNKNOWN"));
        };
    }

    private Condition claim(String path) {
        return random.nextBoolean()
                ? new Condition.Claim(path, AT)
                : test(path, pick(List.of(Operator.EQUAL, Operator.NOT_EQUAL)), new Value.Truth(random.nextBoolean()));
    }

    private Condition number(String path, int number) {
        var operator = pick(List.of(
                Operator.EQUAL,
                Operator.NOT_EQUAL,
                Operator.LESS,
                Operator.AT_MOST,
                Operator.MORE,
                Operator.AT_LEAST,
                Operator.IN));
        var value = new Value.Whole(number);
        return operator == Operator.IN
                ? test(path, operator, new Value.AnyOf(List.of(value, new Value.Whole(4))))
                : test(path, operator, value);
    }

    private Condition word(String path, Value.Literal one, Value.Literal other) {
        return switch (random.nextInt(3)) {
            case 0 -> test(path, Operator.EQUAL, one);
            case 1 -> test(path, Operator.NOT_EQUAL, other);
            default -> test(path, Operator.IN, new Value.AnyOf(List.of(one, other)));
        };
    }

    private static Condition test(String path, Operator operator, Value value) {
        return new Condition.Test(path, operator, value, AT, AT);
    }

    private List<Condition> many(Supplier<Condition> one) {
        var all = new ArrayList<Condition>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
