package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.source.Tree;

/** Reads what must hold of a fact of one type: fields with tests, and {@code any}, {@code all}, {@code none} over several. */
final class YamlConditionReader {

    static final String ANY = "any";
    static final String ALL = "all";
    static final String NONE = "none";

    private final Vocabulary vocabulary;
    private final String type;
    private final Problems problems;
    private int nested;

    YamlConditionReader(Vocabulary vocabulary, String type, Problems problems) {
        this.vocabulary = vocabulary;
        this.type = type;
        this.problems = problems;
    }

    /** The conditions of one entry, all of which must hold. */
    List<Condition> read(Tree.Field field) {
        return switch (field.key().text()) {
            case ANY -> joined(field, Condition.Or::new).stream().toList();
            case ALL -> joined(field, Condition.And::new).stream().toList();
            case NONE ->
                joined(field, Condition.Or::new).stream()
                        .<Condition>map(
                                any -> new Condition.Not(any, new At(field.key().at())))
                        .toList();
            default -> tests(field);
        };
    }

    private interface Join {
        Condition of(List<Condition> parts, At at);
    }

    private Optional<Condition> joined(Tree.Field field, Join join) {
        var word = field.key().text();
        if (nested == ConditionReader.MOST_NESTED) {
            tell(
                    field.key(),
                    "`any`, `all` and `none` nest deeper than " + ConditionReader.MOST_NESTED,
                    "split the rule, or bring it into a flatter form");
            return Optional.empty();
        }
        nested++;
        var parts = YamlMap.members(field.value(), word, problems).stream()
                .flatMap(member -> whole(member, word).stream())
                .toList();
        nested--;
        if (parts.isEmpty()
                && field.value() instanceof Tree.Items items
                && items.members().isEmpty()) {
            tell(field.key(), "`" + word + "` has nothing in it", "write `" + word + ": [ { field: value }, ... ]`");
        }
        return parts.size() < 2
                ? parts.stream().findFirst()
                : Optional.of(join.of(parts, new At(field.key().at())));
    }

    /** What a map says as one condition. */
    private Optional<Condition> whole(Tree member, String word) {
        if (!(member instanceof Tree.Fields fields) || fields.fields().isEmpty()) {
            if (!(member instanceof Tree.Broken)) {
                tell(
                        member,
                        "a member of `" + word + "` is a map of fields, and here stands " + YamlMap.kind(member),
                        "write `{ field: value }`");
            }
            return Optional.empty();
        }
        var conditions = new ArrayList<Condition>();
        fields.fields().forEach(field -> conditions.addAll(read(field)));
        return conditions.size() < 2
                ? conditions.stream().findFirst()
                : Optional.of(new Condition.And(conditions, new At(member.at())));
    }

    private List<Condition> tests(Tree.Field field) {
        int before = problems.count();
        var path = path(field.key(), problems);
        if (problems.count() > before) {
            return List.of();
        }
        var known = vocabulary.type(type).flatMap(each -> each.field(path));
        var reader = new YamlTest(path, known, new At(field.key().at()), problems);
        return field.value() instanceof Tree.Items list
                ? list.members().stream()
                        .flatMap(test -> reader.read(test).stream())
                        .toList()
                : reader.read(field.value()).stream().toList();
    }

    /** The path of a field by its name in kebab-case, that of an attribute behind {@code attributes.}. */
    static String path(Tree.Scalar name, Problems problems) {
        var text = name.text();
        if (Spelling.isCamel(text)) {
            problems.tell(
                    name.at(), Token.quote(text) + " is the spelling of DRL", "write `" + Spelling.kebab(text) + "`");
        }
        return Spelling.camelPath(text);
    }

    private void tell(Tree at, String what, String advice) {
        problems.tell(at.at(), what, advice);
    }
}
