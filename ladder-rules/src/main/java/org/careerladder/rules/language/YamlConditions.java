package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.source.Tree;

/** Conditions as YAML spells them: fields with tests where each key can stand once, else {@code all} over single ones. */
final class YamlConditions {

    private YamlConditions() {}

    /** The entries of a map that says that all of these hold. */
    static List<Tree.Field> fields(List<Condition> conditions) {
        var groups = groups(conditions);
        var keys = groups.stream().map(YamlConditions::key).toList();
        boolean standAlone = Set.copyOf(keys).size() == keys.size() && !keys.contains(YamlConditionReader.ALL);
        return standAlone
                ? groups.stream().map(YamlConditions::field).toList()
                : List.of(YamlRules.entry(YamlConditionReader.ALL, maps(conditions)));
    }

    /** Tests of one field that follow each other stand together. */
    private static List<List<Condition>> groups(List<Condition> conditions) {
        var groups = new ArrayList<List<Condition>>();
        for (Condition condition : conditions) {
            var last = groups.isEmpty() ? List.<Condition>of() : groups.get(groups.size() - 1);
            if (!last.isEmpty()
                    && isOfField(condition)
                    && isOfField(last.get(0))
                    && key(condition).equals(key(last))) {
                last.add(condition);
            } else {
                groups.add(new ArrayList<>(List.of(condition)));
            }
        }
        return groups;
    }

    private static boolean isOfField(Condition condition) {
        return condition instanceof Condition.Test
                || condition instanceof Condition.Claim
                || (condition instanceof Condition.Not not && not.part() instanceof Condition.Claim);
    }

    private static String key(List<Condition> group) {
        return key(group.get(0));
    }

    private static String key(Condition condition) {
        if (condition instanceof Condition.Or) {
            return YamlConditionReader.ANY;
        }
        if (condition instanceof Condition.And) {
            return YamlConditionReader.ALL;
        }
        if (condition instanceof Condition.Not not) {
            return not.part() instanceof Condition.Claim claim
                    ? Spelling.kebabPath(claim.path())
                    : YamlConditionReader.NONE;
        }
        return Spelling.kebabPath(
                condition instanceof Condition.Test test ? test.path() : ((Condition.Claim) condition).path());
    }

    private static Tree.Field field(List<Condition> group) {
        var first = group.get(0);
        if (first instanceof Condition.Or or) {
            return YamlRules.entry(YamlConditionReader.ANY, maps(or.parts()));
        }
        if (first instanceof Condition.And and) {
            return YamlRules.entry(YamlConditionReader.ALL, maps(and.parts()));
        }
        if (first instanceof Condition.Not not && !(not.part() instanceof Condition.Claim)) {
            return YamlRules.entry(
                    YamlConditionReader.NONE,
                    maps(not.part() instanceof Condition.Or or ? or.parts() : List.of(not.part())));
        }
        var tests = group.stream().map(YamlConditions::test).toList();
        return YamlRules.entry(key(first), tests.size() == 1 ? tests.get(0) : YamlRules.list(tests));
    }

    /** A condition on one line, as a message shows it. */
    static String line(Condition condition) {
        return line(map(condition));
    }

    private static String line(Tree tree) {
        if (tree instanceof Tree.Fields map) {
            return map.fields().stream()
                    .map(field -> field.key().text() + ": " + line(field.value()))
                    .collect(Collectors.joining(", "));
        }
        return tree instanceof Tree.Items items
                ? items.members().stream()
                        .map(member -> "{ " + line(member) + " }")
                        .collect(Collectors.joining(", ", "[ ", " ]"))
                : ((Tree.Scalar) tree).text();
    }

    private static Tree maps(List<Condition> conditions) {
        return YamlRules.list(conditions.stream().map(YamlConditions::map).toList());
    }

    /** One condition as a map of its own. */
    private static Tree map(Condition condition) {
        boolean joins = condition instanceof Condition.And and
                && and.parts().stream().noneMatch(Condition.And.class::isInstance);
        var fields = joins ? fields(((Condition.And) condition).parts()) : List.of(field(List.of(condition)));
        boolean oneLine = fields.stream().allMatch(field -> field.value() instanceof Tree.Scalar);
        return oneLine ? YamlRules.line(fields) : YamlRules.map(fields);
    }

    private static Tree test(Condition condition) {
        if (condition instanceof Condition.Claim) {
            return YamlRules.plain(YamlTest.YES);
        }
        return condition instanceof Condition.Test test ? test(test) : YamlRules.plain(YamlTest.NO);
    }

    private static Tree test(Condition.Test test) {
        boolean isPlain = test.operator() == Operator.EQUAL
                && (test.value() instanceof Value.Whole || test.value() instanceof Value.Truth);
        return isPlain
                ? YamlRules.plain(value(test.value()))
                : YamlRules.text(phrase(test.operator()) + value(test.value()));
    }

    private static String phrase(Operator operator) {
        for (YamlTest.Phrase phrase : YamlTest.Phrase.values()) {
            if (phrase.operator() == operator) {
                return phrase.words() + " ";
            }
        }
        return "";
    }

    private static String value(Value value) {
        if (value instanceof Value.AnyOf any) {
            return any.literals().stream().map(YamlConditions::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Value.PolicyValue policy) {
            return YamlText.POLICY + policy.name();
        }
        if (value instanceof Value.Variable variable) {
            return variable.name();
        }
        return literal((Value.Literal) value);
    }

    private static String literal(Value.Literal literal) {
        if (literal instanceof Value.Text text) {
            return YamlText.spelled(text.text());
        }
        if (literal instanceof Value.EnumConstant constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return literal instanceof Value.Whole whole
                ? Integer.toString(whole.number())
                : Boolean.toString(((Value.Truth) literal).holds());
    }
}
