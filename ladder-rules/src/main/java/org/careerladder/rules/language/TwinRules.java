package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.careerladder.model.source.Problem;

/** Finds rules that fire on the same facts and conclude the same: one of the two says nothing new. */
public final class TwinRules {

    private TwinRules() {}

    /**
     * The rules that have a twin before them, each told where it stands.
     *
     * @param rules every rule that is at work
     * @param spokenOf those whose twins are told, such as a company's own
     */
    public static List<Problem> among(List<Rule> rules, Predicate<Rule> spokenOf) {
        var first = new HashMap<Object, Rule>();
        rules.stream().filter(rule -> !spokenOf.test(rule)).forEach(rule -> first.putIfAbsent(key(rule), rule));
        var problems = new ArrayList<Problem>();
        for (Rule rule : rules.stream().filter(spokenOf).toList()) {
            var twin = first.putIfAbsent(key(rule), rule);
            if (twin != null) {
                problems.add(told(rule, twin));
            }
        }
        return List.copyOf(problems);
    }

    private static Problem told(Rule rule, Rule twin) {
        return Problem.at(
                rule.places().of("id"),
                "`" + rule.id() + "` fires whenever `" + twin.id() + "` does, at "
                        + twin.places().rule() + ", and concludes the same",
                "keep one of them, or disable the inherited one");
    }

    /** What a rule asks and concludes, whatever its variables are called and in whatever order its conditions stand. */
    private record Key(Stage stage, Conclusion.Call call, int reported, List<PatternKey> patterns) {}

    private record PatternKey(
            Pattern.Quantifier quantifier, String type, Map<String, String> bound, Set<Condition> conditions) {}

    private static Key key(Rule rule) {
        var names = new HashMap<String, String>();
        var patterns = new ArrayList<PatternKey>();
        int reported = 0;
        for (Pattern pattern : rule.patterns()) {
            reported = pattern.variable().equals(rule.conclusion().variable()) ? patterns.size() : reported;
            patterns.add(key(pattern, names));
        }
        return new Key(rule.stage(), rule.conclusion().call(), reported, patterns);
    }

    private static PatternKey key(Pattern pattern, Map<String, String> names) {
        var conditions = new HashSet<Condition>();
        pattern.conditions().forEach(condition -> conditions.add(renamed(condition, names)));
        var bound = new HashMap<String, String>();
        for (Binding binding : pattern.bindings()) {
            var name = "$" + names.size();
            names.put(binding.variable(), name);
            bound.put(name, binding.path());
        }
        return new PatternKey(pattern.quantifier(), pattern.type(), bound, conditions);
    }

    private static Condition renamed(Condition condition, Map<String, String> names) {
        if (condition instanceof Condition.Or or) {
            return new Condition.Or(renamed(or.parts(), names), or.at());
        }
        if (condition instanceof Condition.And and) {
            return new Condition.And(renamed(and.parts(), names), and.at());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(renamed(not.part(), names), not.at());
        }
        return condition instanceof Condition.Test test && test.value() instanceof Value.Variable variable
                ? new Condition.Test(
                        test.path(),
                        test.operator(),
                        new Value.Variable(names.getOrDefault(variable.name(), variable.name())),
                        test.at(),
                        test.valueAt())
                : condition;
    }

    private static List<Condition> renamed(List<Condition> conditions, Map<String, String> names) {
        return conditions.stream().map(each -> renamed(each, names)).toList();
    }
}
