package org.careerladder.files.internal.change;

import java.util.List;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Tree;

/**
 * One change of a case, made where its values stand: they keep their own positions, so that what is wrong with a changed value is
 * told at the change. Immutable.
 *
 * @param at where the path stands, for what is wrong with it
 * @param path what is changed
 * @param kind how
 * @param value what is set or added; anything where it is removed
 * @param spelling how it was written, for advice
 */
public record Change(Position at, CasePath path, Kind kind, Tree value, Spelling spelling) {

    /** How something is changed. */
    public enum Kind {
        /** What is there is replaced. */
        SET,
        /** A list has a member more, a map a key more. */
        ADD,
        /** What is there is left out. */
        REMOVE
    }

    /** All of these, one after the other. A path that matches nothing is told to the reading, and changes nothing. */
    public static Tree all(List<Change> changes, Tree tree, Reading reading) {
        var changed = tree;
        for (Change change : changes) {
            changed = change.in(changed, reading);
        }
        return changed;
    }

    private Tree in(Tree tree, Reading reading) {
        return new Making(this, reading).of(tree);
    }
}
