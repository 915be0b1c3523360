package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.rules.language.FactField.Kind;
import org.careerladder.rules.language.ValueSet.Numbers;
import org.careerladder.rules.language.ValueSet.Words;

/**
 * All ways in which conditions on facts of one type can hold, and all in which they can fail to. None means that they never do.
 * What is compared with another fact or with the policy, which a company can set, may hold and may not.
 */
final class Ways {

    /** Beyond so many ways nobody asks which they are: any fact may do. */
    private static final int MOST = 2_000;

    private static final String YES = "true";
    private static final String NO = "false";

    private final FactType type;

    Ways(FactType type) {
        this.type = type;
    }

    /** The ways in which a condition holds. */
    List<Way> holding(Condition condition) {
        return ways(condition, true);
    }

    /** The ways in which it does not: something unknown makes it fail as well. */
    List<Way> failing(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return together(or.parts().stream().map(this::failing).toList());
        }
        if (condition instanceof Condition.And and) {
            return either(and.parts().stream().map(this::failing).toList());
        }
        return condition instanceof Condition.Not not ? failingNot(not.part()) : failingLeaf(condition, true);
    }

    /** A negation fails where its part holds, and where its part is unknown. */
    private List<Way> failingNot(Condition part) {
        if (part instanceof Condition.Or or) {
            return either(or.parts().stream().map(this::failingNot).toList());
        }
        if (part instanceof Condition.And and) {
            return together(and.parts().stream().map(this::failingNot).toList());
        }
        return part instanceof Condition.Not not ? failing(not.part()) : failingLeaf(part, false);
    }

    private List<Way> failingLeaf(Condition leaf, boolean meant) {
        var unknown = field(leaf)
                .map(FactField::guard)
                .filter(guard -> !guard.isEmpty())
                .map(guard -> List.of(Way.of(guard, Words.only(Set.of(NO)))))
                .orElse(List.of());
        return either(List.of(unknown, compared(leaf, !meant)));
    }

    private List<Way> ways(Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return ways(not.part(), !holds);
        }
        if (condition instanceof Condition.Or or) {
            var parts = or.parts().stream().map(part -> ways(part, holds)).toList();
            return holds ? either(parts) : together(parts);
        }
        if (condition instanceof Condition.And and) {
            var parts = and.parts().stream().map(part -> ways(part, holds)).toList();
            return holds ? together(parts) : either(parts);
        }
        return together(List.of(known(condition), compared(condition, holds)));
    }

    private List<Way> known(Condition leaf) {
        return field(leaf)
                .map(FactField::guard)
                .filter(guard -> !guard.isEmpty())
                .map(guard -> List.of(Way.of(guard, Words.only(Set.of(YES)))))
                .orElse(List.of(Way.ANY));
    }

    private static List<Way> either(List<List<Way>> parts) {
        var all = new LinkedHashSet<Way>();
        parts.forEach(all::addAll);
        return all.size() > MOST ? List.of(Way.ANY) : List.copyOf(all);
    }

    /** The ways that are left when all of the parts go one of theirs. */
    static List<Way> together(List<List<Way>> parts) {
        List<Way> all = List.of(Way.ANY);
        for (List<Way> part : parts) {
            if ((long) all.size() * part.size() > MOST) {
                return List.of(Way.ANY);
            }
            var next = new ArrayList<Way>();
            all.forEach(one -> part.forEach(other -> one.and(other).ifPresent(next::add)));
            all = next;
        }
        return all;
    }

    private Optional<FactField> field(Condition leaf) {
        return type.field(leaf instanceof Condition.Test test ? test.path() : ((Condition.Claim) leaf).path());
    }

    private List<Way> compared(Condition leaf, boolean holds) {
        var field = field(leaf);
        if (field.isEmpty()) {
            return List.of(Way.ANY);
        }
        return leaf instanceof Condition.Test test
                ? compared(field.get(), test, holds)
                : List.of(Way.of(field.get().name(), Words.only(Set.of(holds ? YES : NO))));
    }

    private List<Way> compared(FactField field, Condition.Test test, boolean holds) {
        var values = values(test.value());
        if (values.isEmpty()) {
            return List.of(Way.ANY);
        }
        var sets = field.kind() == Kind.WHOLE
                ? numbers(field, test.operator(), numbers(values), holds)
                : words(field, test.operator(), values, holds);
        return sets.stream()
                .filter(set -> !set.isEmpty())
                .map(set -> Way.of(field.name(), set))
                .toList();
    }

    private static List<Long> numbers(List<String> values) {
        return values.stream().map(Long::valueOf).toList();
    }

    /** What the field is held against; nothing where that hangs on something else than the rule. */
    private static List<String> values(Value value) {
        if (value instanceof Value.AnyOf any) {
            return any.literals().stream().map(Ways::plain).toList();
        }
        return value instanceof Value.Literal literal ? List.of(plain(literal)) : List.of();
    }

    private static String plain(Value.Literal literal) {
        if (literal instanceof Value.Text text) {
            return text.text();
        }
        if (literal instanceof Value.EnumConstant constant) {
            return constant.name();
        }
        return literal instanceof Value.Whole whole
                ? Integer.toString(whole.number())
                : Boolean.toString(((Value.Truth) literal).holds());
    }

    private static List<ValueSet> numbers(FactField field, Operator operator, List<Long> values, boolean holds) {
        long value = values.get(0);
        List<ValueSet> sets = switch (holds ? operator : operator.opposite()) {
            case LESS -> List.of(Numbers.upTo(value - 1));
            case AT_MOST -> List.of(Numbers.upTo(value));
            case MORE -> List.of(Numbers.from(value + 1));
            case AT_LEAST -> List.of(Numbers.from(value));
            case EQUAL -> List.of(Numbers.only(value));
            case NOT_EQUAL -> List.of(Numbers.not(value));
            case IN, CONTAINS -> among(values, holds);
        };
        return sets.stream().map(set -> set.and(scale(field))).toList();
    }

    private static List<ValueSet> among(List<Long> values, boolean holds) {
        return holds
                ? values.stream().<ValueSet>map(Numbers::only).toList()
                : List.of(new Numbers(Numbers.ALL.least(), Numbers.ALL.most(), Set.copyOf(values)));
    }

    /** What a field can hold at all. */
    private static Numbers scale(FactField field) {
        return field.isShare() ? new Numbers(0, 10_000, Set.of()) : field.counts() ? Numbers.from(0) : Numbers.ALL;
    }

    private static List<ValueSet> words(FactField field, Operator operator, List<String> values, boolean holds) {
        boolean meant = (operator != Operator.NOT_EQUAL) == holds;
        var named = Set.copyOf(values);
        return List.of((meant ? Words.only(named) : Words.not(named)).and(scale(field, named)));
    }

    /** What a field can hold at all, where that can be listed. */
    private static ValueSet scale(FactField field, Set<String> named) {
        return switch (field.kind()) {
            case CLAIM -> Words.only(Set.of(YES, NO));
            case WORD ->
                Words.only(field.words()
                        .map(words -> words.constants().stream().collect(Collectors.toSet()))
                        .orElse(Set.copyOf(named)));
            case TEXT, WHOLE -> Words.ALL;
        };
    }
}
