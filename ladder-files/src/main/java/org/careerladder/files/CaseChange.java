package org.careerladder.files;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.change.Change;
import org.careerladder.files.internal.change.ChangeLine;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Tree;

/**
 * One change of a case, to ask what would be: what a pack test says with {@code at} and {@code set}, on one line. Immutable; for any
 * number of cases and threads.
 *
 * <p>{@code PATH=VALUE} puts a value in the place of what is there, {@code PATH+=VALUE} adds a member to a list or a key to a map,
 * {@code PATH-} leaves out what is there. A path is the steps from the case down, members of lists by their ids:
 * {@code /evidence/release-lead/vouched-by}. A value is what could stand behind a key in a case file, on one line: {@code meets},
 * {@code []}, {@code { self: meets }}.
 */
public final class CaseChange {

    private final String text;
    private final Change change;

    private CaseChange(String text, Change change) {
        this.text = text;
        this.change = change;
    }

    /** The change of a text, or everything that is wrong with it. Whether a case has such a path is seen when the case is read. */
    public static Checked<CaseChange> parse(String text) {
        return parse("change", 1, text);
    }

    /**
     * The changes of several texts, or everything that is wrong with all of them.
     *
     * @param name what messages call them; a line in a place there is the number of a text, counted from 1
     */
    public static Checked<List<CaseChange>> parseAll(String name, List<String> texts) {
        var problems = new ArrayList<Problem>();
        var changes = new ArrayList<CaseChange>();
        for (int i = 0; i < texts.size(); i++) {
            var change = parse(name, i + 1, texts.get(i));
            problems.addAll(change.problems());
            change.map(changes::add);
        }
        return Checked.of(List.copyOf(changes), problems);
    }

    private static Checked<CaseChange> parse(String name, int number, String text) {
        return ChangeLine.read(new Position(name, number, 1), text).map(change -> new CaseChange(text, change));
    }

    /** What was parsed. */
    public String text() {
        return text;
    }

    /** The tree of a case with all changes made, one after the other; what matches nothing is told to the reading. */
    static Tree made(List<CaseChange> changes, Tree tree, Reading reading) {
        return Change.all(changes.stream().map(each -> each.change).toList(), tree, reading);
    }

    static WhatIf whatIf(List<CaseChange> changes) {
        return new WhatIf(changes.stream().map(CaseChange::text).toList());
    }

    /** Two changes are equal when their texts are, whatever messages call them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaseChange change && change.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
