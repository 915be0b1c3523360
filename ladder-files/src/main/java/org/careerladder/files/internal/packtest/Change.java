package org.careerladder.files.internal.packtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Tree;

/**
 * One change of a case, made where its values stand: they keep their own positions, so that what is wrong with a changed value is
 * told at the change.
 *
 * @param at where the path stands, for what is wrong with it
 * @param path what is changed
 * @param kind how
 * @param value what is set or added; anything where it is removed
 */
record Change(Value at, CasePath path, Kind kind, Tree value) {

    /** How something is changed. */
    enum Kind {
        /** What is there is replaced. */
        SET,
        /** A list has a member more, a map a key more. */
        ADD,
        /** What is there is left out. */
        REMOVE
    }

    /** The tree with the change made; the same, with the problem told, where the path matches nothing. */
    Tree in(Tree tree) {
        return changed(tree, path, "");
    }

    private Tree changed(Tree tree, CasePath rest, String before) {
        var place = rest.first().in(tree);
        if (place.isEmpty()) {
            return kind == Kind.ADD && rest.isLast() && canHold(tree)
                    ? withKey(tree, rest.first())
                    : lost(tree, rest, before);
        }
        return rest.isLast()
                ? last(tree, place.get(), rest)
                : with(
                        tree,
                        place.get(),
                        changed(
                                child(tree, place.get()),
                                rest.rest(),
                                before + "/" + rest.first().word()));
    }

    private Tree last(Tree tree, int place, CasePath rest) {
        return switch (kind) {
            case SET -> with(tree, place, value);
            case REMOVE -> without(tree, place);
            case ADD ->
                child(tree, place) instanceof Tree.Items items
                        ? with(tree, place, withMember(items))
                        : taken(tree, rest);
        };
    }

    private static boolean canHold(Tree tree) {
        return tree instanceof Tree.Fields;
    }

    private Tree lost(Tree tree, CasePath rest, String before) {
        var step = rest.first().word();
        var where = before.isEmpty() ? "the case" : "`" + before + "`";
        var right = Step.right(tree);
        if (kind == Kind.SET
                && rest.isLast()
                && canHold(tree)
                && NearestWord.to(step, right).isEmpty()) {
            at.wrong("there is no `" + step + "` in " + where, "write `add` instead of `set`");
        } else {
            at.wrong("there is no `" + step + "` in " + where, NearestWord.advice(step, right));
        }
        return tree;
    }

    private Tree taken(Tree tree, CasePath rest) {
        at.wrong("`" + rest.first().word() + "` is there already, and is no list", "write `set` instead of `add`");
        return tree;
    }

    private static Tree child(Tree tree, int place) {
        return tree instanceof Tree.Fields fields
                ? fields.fields().get(place).value()
                : ((Tree.Items) tree).members().get(place);
    }

    private static Tree with(Tree tree, int place, Tree value) {
        if (tree instanceof Tree.Fields fields) {
            var copy = new ArrayList<>(fields.fields());
            copy.set(place, new Tree.Field(copy.get(place).key(), value));
            return new Tree.Fields(copy, fields.flow(), fields.at());
        }
        var copy = new ArrayList<>(((Tree.Items) tree).members());
        copy.set(place, value);
        return new Tree.Items(copy, tree.at());
    }

    private static Tree without(Tree tree, int place) {
        if (tree instanceof Tree.Fields fields) {
            var copy = new ArrayList<>(fields.fields());
            copy.remove(place);
            return new Tree.Fields(copy, fields.flow(), fields.at());
        }
        var copy = new ArrayList<>(((Tree.Items) tree).members());
        copy.remove(place);
        return new Tree.Items(copy, tree.at());
    }

    private Tree withMember(Tree.Items items) {
        var copy = new ArrayList<>(items.members());
        copy.add(value);
        return new Tree.Items(copy, items.at());
    }

    private Tree withKey(Tree tree, Step step) {
        var fields = (Tree.Fields) tree;
        var copy = new ArrayList<>(fields.fields());
        copy.add(new Tree.Field(new Tree.Scalar(step.word(), false, at.at()), value));
        return new Tree.Fields(copy, fields.flow(), fields.at());
    }

    /** The change of a map; empty where it cannot be read. */
    static Optional<Change> read(Value map) {
        var entries = map.entries(PackTestKeys.CHANGE);
        var kinds = new ArrayList<Kind>();
        for (Kind kind : Kind.values()) {
            if (entries.has(word(kind))) {
                kinds.add(kind);
            }
        }
        if (kinds.size() != 1) {
            map.wrong("a change says one of `set`, `add` and `remove`", "");
            return Optional.empty();
        }
        var kind = kinds.get(0);
        var value = entries.raw(word(kind));
        if (kind == Kind.REMOVE && !value.flag()) {
            value.wrong("`remove` is `true` or left out", "");
        }
        return entries.value("at")
                .filter(Change::isPath)
                .map(at -> new Change(at, CasePath.of(at.word()), kind, value.tree()));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isPath(Value value) {
        String word = value.word();
        if (!CasePath.holds(word) && !value.reading().isFaulty(value.path())) {
            value.wrong("`" + word + "` is no path", "write the steps from the case down: `/evidence/ID/vouched-by`");
        }
        return CasePath.holds(word);
    }

    /** All of these, one after the other. */
    static Tree all(List<Change> changes, Tree tree) {
        var changed = tree;
        for (Change change : changes) {
            changed = change.in(changed);
        }
        return changed;
    }
}
