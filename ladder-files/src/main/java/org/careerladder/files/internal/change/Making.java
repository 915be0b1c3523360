package org.careerladder.files.internal.change;

import java.util.ArrayList;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Tree;

/**
 * A change on its way through a tree.
 *
 * @param reading who is told that the path matches nothing
 */
record Making(Change change, Reading reading) {

    /** The tree with the change made; the same, with the problem told, where the path matches nothing. */
    Tree of(Tree tree) {
        return changed(tree, change.path(), "");
    }

    private Tree changed(Tree tree, CasePath rest, String before) {
        var place = rest.first().in(tree);
        if (place.isEmpty()) {
            return change.kind() == Change.Kind.ADD && rest.isLast() && canHold(tree)
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
        return switch (change.kind()) {
            case SET -> with(tree, place, change.value());
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
        boolean isNew = change.kind() == Change.Kind.SET
                && rest.isLast()
                && canHold(tree)
                && NearestWord.to(step, right).isEmpty();
        return wrong(
                tree,
                "there is no `" + step + "` in " + where,
                isNew ? change.spelling().addRatherThanSet() : NearestWord.advice(step, right));
    }

    private Tree taken(Tree tree, CasePath rest) {
        return wrong(
                tree,
                "`" + rest.first().word() + "` is there already, and is no list",
                change.spelling().setRatherThanAdd());
    }

    private Tree wrong(Tree tree, String what, String advice) {
        reading.report(change.at(), what, advice);
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
        copy.add(change.value());
        return new Tree.Items(copy, items.at());
    }

    private Tree withKey(Tree tree, Step step) {
        var fields = (Tree.Fields) tree;
        var copy = new ArrayList<>(fields.fields());
        copy.add(new Tree.Field(new Tree.Scalar(step.word(), false, change.at()), change.value()));
        return new Tree.Fields(copy, fields.flow(), fields.at());
    }
}
