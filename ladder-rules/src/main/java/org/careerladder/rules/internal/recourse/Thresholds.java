package org.careerladder.rules.internal.recourse;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Operator;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Value;

/**
 * How many of something the rules of a pack ask for: so many are offered, that whatever asks for several can be answered.
 *
 * @param rules the rules that can stand in the way
 * @param policy what their thresholds are taken from
 */
record Thresholds(List<Rule> rules, Policy policy) {
    /** More than that of one thing is not offered: a search over more would come to its bound. */
    static final int MOST = 6;

    private static final Set<String> ITEMS = Set.of(
            "items",
            "freshItems",
            "projectItems",
            "metricItems",
            "leadershipItems",
            "decisionItems",
            "recognitionItems",
            "quantifiedItems",
            "vouchedItems");

    Thresholds {
        rules = List.copyOf(rules);
    }

    /** Items of evidence that show one criterion. */
    int itemsOfCriterion() {
        return most(Stream.of("Standing", "AreaStatus").flatMap(type -> needs(type, ITEMS)));
    }

    /** Items of evidence in all; a rule with several patterns of items may ask for as many. */
    int items() {
        var patterns = rules.stream().map(rule -> (int) rule.patterns().stream()
                .filter(pattern -> pattern.type().equals("EvidenceItem"))
                .count());
        return most(Stream.concat(needs("Dossier", ITEMS), patterns));
    }

    /** People who vouch for an item, or for what shows a criterion. */
    int vouchers() {
        var vouchers = Set.of("vouchers", "outsideVouchers");
        return most(Stream.concat(needs("Standing", vouchers), needs("EvidenceItem", vouchers)));
    }

    /** Those among them who are of another team. */
    int outsideVouchers() {
        var outside = Set.of("outsideVouchers");
        return most(Stream.concat(needs("Standing", outside), needs("EvidenceItem", outside)));
    }

    int conversations() {
        return most(needs("Asking", Set.of("conversations")));
    }

    /** People of one role who are talked to. */
    int talkedTo() {
        return most(needs("Support", Set.of("people", "asked")));
    }

    /** People of one role who say what they think, and reviews of one kind. */
    int reviews() {
        return most(Stream.concat(
                needs("Support", Set.of("answered", "outside", "recommends")),
                needs("Artefact", Set.of("received", "favourable"))));
    }

    private static int most(Stream<Integer> needs) {
        return Math.min(MOST, needs.max(Integer::compare).orElse(0));
    }

    private Stream<Integer> needs(String type, Set<String> fields) {
        return rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals(type))
                .map(Pattern::conditions)
                .flatMap(List::stream)
                .flatMap(Condition::leaves)
                .filter(leaf -> fields.contains(Fields.of(leaf)))
                .filter(Condition.Test.class::isInstance)
                .map(Condition.Test.class::cast)
                .flatMapToInt(this::needs)
                .boxed();
    }

    /** So many that either answer can be had. */
    private IntStream needs(Condition.Test test) {
        boolean isAtOrBelow = test.operator() == Operator.LESS || test.operator() == Operator.AT_LEAST;
        return numbers(test.value()).map(number -> isAtOrBelow || number > MOST ? number : number + 1);
    }

    private IntStream numbers(Value value) {
        if (value instanceof Value.Whole whole) {
            return IntStream.of(whole.number());
        }
        if (value instanceof Value.AnyOf any) {
            return any.literals().stream().flatMapToInt(this::numbers);
        }
        return value instanceof Value.PolicyValue named ? ofPolicy(named.name()) : IntStream.empty();
    }

    private IntStream ofPolicy(String name) {
        var value = policy.values().get(name);
        return value instanceof ParameterValue.Count count ? IntStream.of(count.count()) : ends(name);
    }

    /** Both ends of a range: whichever is meant, the larger is enough. */
    private IntStream ends(String name) {
        return policy.values().entrySet().stream()
                .filter(each -> name.startsWith(each.getKey()))
                .filter(each -> each.getValue() instanceof ParameterValue.Range)
                .map(each -> (ParameterValue.Range) each.getValue())
                .flatMapToInt(range -> IntStream.of(range.least(), range.most()));
    }
}
