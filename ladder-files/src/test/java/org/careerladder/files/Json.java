package org.careerladder.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careerladder.files.internal.tree.CoreSchema;
import org.careerladder.files.internal.tree.TreeReader;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Tree;

/** Trees as JSON, and every way to break one value of a tree. */
final class Json {

    private static final Position NOWHERE = Position.startOf("test");

    private Json() {}

    /** A tree that differs from a sound one in one value, and how. */
    record Broken(String how, Tree tree) {}

    static Tree tree(String text) {
        return TreeReader.read("test", text, problem -> {
                    throw new AssertionError(problem);
                })
                .orElseThrow();
    }

    static String text(Tree tree) {
        if (tree instanceof Tree.Items items) {
            return items.members().stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (tree instanceof Tree.Fields fields) {
            return fields.fields().stream()
                    .map(field -> quoted(field.key().text()) + ":" + text(field.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        var scalar = (Tree.Scalar) tree;
        boolean plain = CoreSchema.isTrue(scalar)
                || CoreSchema.isFalse(scalar)
                || (!scalar.quoted() && CoreSchema.isDecimal(scalar.text()));
        return CoreSchema.isNull(scalar) ? "null" : plain ? scalar.text() : quoted(scalar.text());
    }

    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(each -> each == '"' || each == '\\'
                        ? "\\" + (char) each
                        : each < 0x20 ? String.format("\\u%04x", each) : Character.toString(each))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Every tree that has a key too many, a key of another name, or a value of another type at one place. */
    static List<Broken> broken(Tree tree, String path) {
        List<Broken> broken = new ArrayList<>();
        var other = tree instanceof Tree.Scalar
                ? new Tree.Items(List.of(new Tree.Items(List.of(), NOWHERE)), NOWHERE)
                : word("Not a Thing");
        broken.add(new Broken(path + " of another type", other));
        if (tree instanceof Tree.Fields fields) {
            broken.add(new Broken(
                    path + " with a key too many", with(fields, fields.fields().size(), "zzz", word("a"))));
            for (int i = 0; i < fields.fields().size(); i++) {
                int at = i;
                var field = fields.fields().get(i);
                broken(field.value(), path + "/" + field.key().text())
                        .forEach(each -> broken.add(new Broken(
                                each.how(), with(fields, at, field.key().text(), each.tree()))));
            }
        } else if (tree instanceof Tree.Items items) {
            for (int i = 0; i < items.members().size(); i++) {
                int at = i;
                broken(items.members().get(i), path + "/" + i).forEach(each -> {
                    var members = new ArrayList<>(items.members());
                    members.set(at, each.tree());
                    broken.add(new Broken(each.how(), new Tree.Items(members, NOWHERE)));
                });
            }
        }
        return broken;
    }

    private static Tree.Fields with(Tree.Fields fields, int at, String key, Tree value) {
        var changed = new ArrayList<>(fields.fields());
        var field = new Tree.Field((Tree.Scalar) word(key), value);
        if (at < changed.size()) {
            changed.set(at, field);
        } else {
            changed.add(field);
        }
        return new Tree.Fields(changed, true, NOWHERE);
    }

    private static Tree word(String text) {
        return new Tree.Scalar(text, true, NOWHERE);
    }

    /** What stands at a path of keys. */
    static Optional<Tree> at(Tree tree, String... keys) {
        Optional<Tree> at = Optional.of(tree);
        for (String key : keys) {
            at = at.filter(Tree.Fields.class::isInstance)
                    .flatMap(each -> ((Tree.Fields) each)
                            .fields().stream()
                                    .filter(field -> field.key().text().equals(key))
                                    .findFirst()
                                    .map(Tree.Field::value));
        }
        return at;
    }

    static List<String> keys(Tree tree) {
        return ((Tree.Fields) tree)
                .fields().stream().map(field -> field.key().text()).toList();
    }

    static List<String> words(Tree tree) {
        return ((Tree.Items) tree)
                .members().stream().map(each -> ((Tree.Scalar) each).text()).toList();
    }
}
