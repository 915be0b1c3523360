package org.careerladder.files.internal.writing;

import java.util.List;
import org.careerladder.model.source.Tree;

/** A tree as its file has it. */
public final class TreeText {

    private TreeText() {}

    /**
     * A map.
     *
     * @throws IllegalArgumentException for a tree that could not be read
     */
    public static Yaml.Block of(Tree.Fields map) {
        var block = map.flow() ? Yaml.inline() : Yaml.block();
        map.fields().forEach(field -> block.put(field.key().text(), of(field.value())));
        return block;
    }

    private static Yaml of(Tree tree) {
        if (tree instanceof Tree.Fields map) {
            return of(map);
        }
        if (tree instanceof Tree.Items items) {
            List<Yaml> members =
                    List.copyOf(items.members().stream().map(TreeText::of).toList());
            return new Yaml.Items(members, false);
        }
        if (tree instanceof Tree.Scalar scalar) {
            return scalar.quoted() ? new Yaml.Text(scalar.text()) : new Yaml.Plain(scalar.text());
        }
        throw new IllegalArgumentException("Nothing can be written for " + tree);
    }
}
