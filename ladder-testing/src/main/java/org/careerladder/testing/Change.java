package org.careerladder.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.careerladder.model.source.Position;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Operator;
import org.careerladder.rules.language.Value;

/**
 * A condition with one token of it changed.
 *
 * @param whole the condition as it is then; empty where nothing is left of it
 * @param at where the change is
 * @param told what was changed, in words
 */
record Change(Optional<Condition> whole, Position at, String told) {

    /** Every change inside a condition, from its first token to its last. */
    static List<Change> inside(Condition condition) {
        if (condition instanceof Condition.Or or) {
            var changes = new ArrayList<Change>();
            changes.add(swapped(or, new Condition.And(or.parts(), or.at()), "`||` became `&&`"));
            parts(or.parts(), parts -> new Condition.Or(parts, or.at()), changes);
            return changes;
        }
        if (condition instanceof Condition.And and) {
            var changes = new ArrayList<Change>();
            changes.add(swapped(and, new Condition.Or(and.parts(), and.at()), "`&&` became `||`"));
            parts(and.parts(), parts -> new Condition.And(parts, and.at()), changes);
            return changes;
        }
        if (condition instanceof Condition.Not not) {
            return inside(not.part()).stream()
                    .map(change -> change.as(part -> new Condition.Not(part, not.at())))
                    .toList();
        }
        return leaf(condition);
    }

    private static Change swapped(Condition from, Condition to, String told) {
        return new Change(Optional.of(to), from.at().position(), told);
    }

    /** Makes a whole of its parts. */
    private interface Joining {
        Condition of(List<Condition> parts);
    }

    private static void parts(List<Condition> parts, Joining joining, List<Change> into) {
        for (int i = 0; i < parts.size(); i++) {
            for (Change change : inside(parts.get(i))) {
                var others = new ArrayList<>(parts);
                others.remove(i);
                if (change.whole().isPresent()) {
                    others.add(i, change.whole().get());
                }
                var whole = others.size() == 1 ? others.get(0) : joining.of(others);
                into.add(new Change(Optional.of(whole), change.at(), change.told()));
            }
        }
    }

    private Change as(UnaryOperator<Condition> outside) {
        return new Change(whole.map(outside), at, told);
    }

    private static List<Change> leaf(Condition leaf) {
        var changes = new ArrayList<Change>();
        var at = leaf.at().position();
        changes.add(new Change(Optional.empty(), at, Mutants.text(leaf) + " was dropped"));
        changes.add(
                new Change(Optional.of(new Condition.Not(leaf, leaf.at())), at, Mutants.text(leaf) + " was negated"));
        if (leaf instanceof Condition.Test test) {
            tests(test, changes);
        }
        return changes;
    }

    private static void tests(Condition.Test test, List<Change> into) {
        beside(test.operator()).ifPresent(operator -> into.add(became(test, operator, test.value())));
        if (test.value() instanceof Value.Whole whole) {
            into.add(became(test, test.operator(), new Value.Whole(whole.number() - 1)));
            into.add(became(test, test.operator(), new Value.Whole(whole.number() + 1)));
        }
        if (test.value() instanceof Value.AnyOf any && any.literals().size() > 1) {
            for (int i = 0; i < any.literals().size(); i++) {
                var fewer = new ArrayList<>(any.literals());
                fewer.remove(i);
                into.add(became(test, test.operator(), new Value.AnyOf(fewer)));
            }
        }
    }

    private static Change became(Condition.Test test, Operator operator, Value value) {
        var other = new Condition.Test(test.path(), operator, value, test.at(), test.valueAt());
        var at = operator == test.operator() ? test.valueAt() : test.at();
        return new Change(Optional.of(other), at.position(), Mutants.text(test) + " became " + Mutants.text(other));
    }

    /** The order that differs at the threshold alone; the negation of a comparison is a change of its own. */
    private static Optional<Operator> beside(Operator operator) {
        return switch (operator) {
            case LESS -> Optional.of(Operator.AT_MOST);
            case AT_MOST -> Optional.of(Operator.LESS);
            case MORE -> Optional.of(Operator.AT_LEAST);
            case AT_LEAST -> Optional.of(Operator.MORE);
            case EQUAL, NOT_EQUAL, IN, CONTAINS -> Optional.empty();
        };
    }
}
