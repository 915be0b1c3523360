package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.source.Position;
import org.careerladder.rules.language.Condition.And;
import org.careerladder.rules.language.Condition.Claim;
import org.careerladder.rules.language.Condition.Not;
import org.careerladder.rules.language.Condition.Or;
import org.junit.jupiter.api.Test;

/** Holds what the engine makes of conditions against what they mean, worked out in plain Java. */
class NormalFormTest {

    private static final int RULES = 200;

    private final Random random = new Random(7);
    private final DrlPrinter printer = new DrlPrinter(Texts.VOCABULARY);

    @Test
    void the_engine_and_plain_java_agree_on_random_conditions() {
        var conditions = IntStream.range(0, RULES).mapToObj(i -> condition(3)).toList();
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < RULES; i++) {
            rules.add(ruleOf("random/rule-" + i, conditions.get(i)));
        }
        // What never or always holds is refused, and is put to the engine all the same
        assertThat(new TypeCheck(Texts.VOCABULARY, Texts.words()).problems(rules))
                .allMatch(problem -> problem.what().matches("(?s).* (never holds.*|holds for every fact)"));
        var engine = Engine.of(rules);

        for (int i = 0; i < 60; i++) {
            var fact = fact();
            var expected = IntStream.range(0, RULES)
                    .filter(rule -> holds(conditions.get(rule), fact, true))
                    .mapToObj(rule -> "random/rule-" + rule)
                    .sorted()
                    .toList();
            assertThat(engine.fired(fact)).as(fact.toString()).isEqualTo(expected);
        }
    }

    private Rule ruleOf(String id, Condition condition) {
        var sample = Texts.read(Texts.withPatterns("$f : CandidateFacts()").replace("topic/finding", id));
        var at = sample.conclusion().at();
        var pattern = new Pattern(Pattern.Quantifier.POSITIVE, "$f", "CandidateFacts", List.of(condition), at);
        var rule = new Rule(
                sample.id(),
                sample.name(),
                sample.stage(),
                sample.says(),
                sample.because(),
                sample.axis(),
                sample.remedy(),
                List.of(pattern),
                sample.conclusion(),
                sample.places());
        return Texts.read(printer.print("p.assess", List.of(rule)));
    }

    private Condition condition(int depth) {
        var at = new At(Position.startOf("random"));
        return switch (depth == 0 ? 3 + random.nextInt(3) : random.nextInt(6)) {
            case 0 -> new Or(List.of(condition(depth - 1), condition(depth - 1)), at);
            case 1 -> new And(List.of(condition(depth - 1), condition(depth - 1)), at);
            case 2 -> new Not(condition(depth - 1), at);
            case 3 -> new Claim(random.nextBoolean() ? "processKnown" : "otherTracks", at);
            default -> test(at);
        };
    }

    private Condition test(At at) {
        var field = List.of("monthsInLevel", "monthsShort", "levelsSkipped").get(random.nextInt(3));
        var operators = List.of(
                Operator.EQUAL, Operator.NOT_EQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);
        return random.nextInt(4) == 0
                ? new Condition.Test(field, Operator.IN, new Value.AnyOf(List.of(whole(), whole())), at, at)
                : new Condition.Test(field, operators.get(random.nextInt(6)), whole(), at, at);
    }

    private Value.Whole whole() {
        return new Value.Whole(random.nextInt(5) - 1);
    }

    private CandidateFacts fact() {
        return SampleFacts.of(
                CandidateFacts.class,
                "monthsInLevel",
                random.nextInt(4),
                "monthsInLevelKnown",
                random.nextBoolean(),
                "monthsShort",
                random.nextInt(4),
                "monthsShortKnown",
                random.nextBoolean(),
                "levelsSkipped",
                random.nextInt(4),
                "processKnown",
                random.nextBoolean(),
                "otherTracks",
                random.nextBoolean());
    }

    private static boolean holds(Condition condition, CandidateFacts fact, boolean wanted) {
        if (condition instanceof Not not) {
            return holds(not.part(), fact, !wanted);
        }
        if (condition instanceof Or or) {
            return wanted
                    ? or.parts().stream().anyMatch(part -> holds(part, fact, true))
                    : or.parts().stream().allMatch(part -> holds(part, fact, false));
        }
        if (condition instanceof And and) {
            return wanted
                    ? and.parts().stream().allMatch(part -> holds(part, fact, true))
                    : and.parts().stream().anyMatch(part -> holds(part, fact, false));
        }
        if (condition instanceof Claim claim) {
            return wanted == (claim.path().equals("processKnown") ? fact.processKnown() : fact.otherTracks());
        }
        return compares((Condition.Test) condition, fact, wanted);
    }

    private static boolean compares(Condition.Test test, CandidateFacts fact, boolean wanted) {
        return switch (test.path()) {
            case "monthsInLevel" -> fact.monthsInLevelKnown() && wanted == compares(test, fact.monthsInLevel());
            case "monthsShort" -> fact.monthsShortKnown() && wanted == compares(test, fact.monthsShort());
            default -> wanted == compares(test, fact.levelsSkipped());
        };
    }

    private static boolean compares(Condition.Test test, int field) {
        if (test.value() instanceof Value.AnyOf any) {
            return any.literals().contains(new Value.Whole(field));
        }
        int value = ((Value.Whole) test.value()).number();
        return switch (test.operator()) {
            case EQUAL -> field == value;
            case NOT_EQUAL -> field != value;
            case LESS -> field < value;
            case AT_MOST -> field <= value;
            case MORE -> field > value;
            default -> field >= value;
        };
    }
}
