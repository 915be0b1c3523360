package org.careerladder.rules.interpreter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.Operator;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Value;
import org.careerladder.rules.language.Vocabulary;

/** One rule on its way to be prepared: fields are found, the policy is put in, variables become fields of earlier facts. */
final class Preparation {

    private final Vocabulary vocabulary;
    private final Policy policy;
    private final Rule rule;
    private final Map<String, RightSide> bound = new HashMap<>();

    Preparation(Vocabulary vocabulary, Policy policy, Rule rule) {
        this.vocabulary = vocabulary;
        this.policy = policy;
        this.rule = rule;
    }

    /**
     * The rule, prepared.
     *
     * @throws IllegalArgumentException for a rule that was not checked
     */
    PreparedRule rule() {
        var patterns = new ArrayList<PreparedPattern>();
        for (Pattern pattern : rule.patterns()) {
            var type = vocabulary
                    .type(pattern.type())
                    .orElseThrow(() -> new IllegalArgumentException("No type `" + pattern.type() + "`"));
            // INVARIANT: a value is seen by later patterns only, so a pattern is prepared before what it binds
            patterns.add(new PreparedPattern(pattern, conditions(pattern, type)));
            bind(pattern, type, patterns.size() - 1);
        }
        return new PreparedRule(rule, patterns, placeOfReported());
    }

    private int placeOfReported() {
        Optional<Pattern> reported = rule.reported();
        for (int i = 0; i < rule.patterns().size(); i++) {
            if (reported.isPresent()
                    && rule.patterns().get(i).isPositive()
                    && rule.patterns().get(i).variable().equals(reported.get().variable())) {
                return i;
            }
        }
        throw new IllegalArgumentException("The rule " + rule.id() + " concludes about no fact");
    }

    private void bind(Pattern pattern, FactType type, int place) {
        if (pattern.isPositive()) {
            pattern.bindings()
                    .forEach(binding -> bound.put(
                            binding.variable(), new RightSide.Bound(place, FieldReader.of(type, binding.path()))));
        }
    }

    private Proposition conditions(Pattern pattern, FactType type) {
        return new Proposition.AllOf(parts(pattern.conditions(), type));
    }

    private List<Proposition> parts(List<Condition> parts, FactType type) {
        return parts.stream().map(part -> proposition(part, type)).toList();
    }

    private Proposition proposition(Condition condition, FactType type) {
        if (condition instanceof Condition.Or or) {
            return new Proposition.AnyOf(parts(or.parts(), type));
        }
        if (condition instanceof Condition.And and) {
            return new Proposition.AllOf(parts(and.parts(), type));
        }
        if (condition instanceof Condition.Not not) {
            return new Proposition.Negation(proposition(not.part(), type));
        }
        return condition instanceof Condition.Test test ? test(test, type) : claim((Condition.Claim) condition, type);
    }

    private Leaf claim(Condition.Claim claim, FactType type) {
        return new Leaf(claim, FieldReader.of(type, claim.path()), Operator.EQUAL, RightSide.Constant.of(true));
    }

    private Leaf test(Condition.Test test, FactType type) {
        var reader = FieldReader.of(type, test.path());
        return new Leaf(test, reader, test.operator(), rightSide(test.value(), reader));
    }

    private RightSide rightSide(Value value, FieldReader reader) {
        if (value instanceof Value.PolicyValue named) {
            return RightSide.Constant.of(PolicyConstant.of(policy, named.name(), reader.field()));
        }
        if (value instanceof Value.Variable variable) {
            return Optional.ofNullable(bound.get(variable.name()))
                    .orElseThrow(() -> new IllegalArgumentException("`" + variable.name() + "` is not bound"));
        }
        return value instanceof Value.AnyOf any
                ? new RightSide.Constant(
                        any.literals().stream().map(Preparation::constant).toList())
                : RightSide.Constant.of(constant((Value.Literal) value));
    }

    private static Object constant(Value.Literal literal) {
        if (literal instanceof Value.Text text) {
            return text.text();
        }
        if (literal instanceof Value.Whole whole) {
            return whole.number();
        }
        return literal instanceof Value.EnumConstant word ? word.name() : ((Value.Truth) literal).holds();
    }
}
