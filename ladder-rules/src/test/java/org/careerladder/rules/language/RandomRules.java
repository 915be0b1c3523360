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
import org.careerladder.rules.language.Pattern.Quantifier;

/** Rules of any form that the grammar has, sensible or not; the same for the same seed. */
final class RandomRules {

    private static final At AT = new At(Position.startOf("random"));
    private static final String LETTERS = "abcxyzABC019_ \"\\ßü😀{}$@;//*'-";

    private final Random random;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    Rule next(Stage stage) {
        var patterns = many(1, 4, this::pattern);
        var calls = Call.ofStage(stage);
        return new Rule(
                RuleId.of(word() + "/" + word() + "-" + random.nextInt(100)),
                "n" + text(),
                stage,
                text(),
                text(),
                pick(List.of(Axis.values())),
                random.nextBoolean()
                        ? Remedy.NONE
                        : new Remedy(pick(List.of(Actor.values())), "d" + text(), pick(List.of("", "2h", "x"))),
                patterns,
                new Conclusion(pick(calls), reported(patterns), AT),
                new Places(AT.position(), Map.of()));
    }

    private String reported(List<Pattern> patterns) {
        return pick(patterns.stream().anyMatch(Pattern::isPositive) ? List.of("$a", "$b", "") : List.of("$a"));
    }

    private Pattern pattern() {
        var quantifier = pick(List.of(Quantifier.values()));
        var variable = quantifier == Quantifier.POSITIVE ? pick(List.of("", "$a", "$b", "$longer_name1")) : "";
        return new Pattern(quantifier, variable, pick(Texts.VOCABULARY.typeNames()), many(0, 4, this::item), AT);
    }

    private Item item() {
        return random.nextInt(5) == 0 ? new Binding("$" + word(), path(), AT) : condition(3);
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? 3 + random.nextInt(3) : random.nextInt(6)) {
            case 0 -> new Condition.Or(many(2, 3, () -> condition(depth - 1)), AT);
            case 1 -> new Condition.And(many(2, 3, () -> condition(depth - 1)), AT);
            case 2 -> new Condition.Not(condition(depth - 1), AT);
            case 3 -> new Condition.Claim(path(), AT);
            default -> test();
        };
    }

    private Condition test() {
        var operator = pick(List.of(Operator.values()));
        Value value = switch (operator) {
            case IN -> new Value.AnyOf(many(1, 3, this::literal));
            case CONTAINS -> literal();
            default -> value();
        };
        return new Condition.Test(path(), operator, value, AT, AT);
    }

    private Value value() {
        return switch (random.nextInt(4)) {
            case 0 -> new Value.PolicyValue(word() + "-" + word() + pick(List.of("", "-3", "-4-5x")));
            case 1 -> new Value.Variable("$" + word());
            default -> literal();
        };
    }

    private Value.Literal literal() {
        return switch (random.nextInt(4)) {
            case 0 -> new Value.Text(text());
            case 1 -> new Value.Whole(random.nextInt(2_000) - 1_000);
            case 2 -> new Value.Truth(random.nextBoolean());
            default ->
                new Value.EnumConstant(pick(List.of("Gate", "Outcome", "Nothing")), pick(List.of("TARGET", "MET")));
        };
    }

    private String path() {
        return pick(List.of("criterion", "items", "stale", "unheardOf", "attributes.office", "rule"));
    }

    private String word() {
        return pick(List.of("a", "tenure", "x1", "some", "word"));
    }

    private String text() {
        var text = new StringBuilder();
        var letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
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
