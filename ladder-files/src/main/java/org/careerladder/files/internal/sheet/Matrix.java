package org.careerladder.files.internal.sheet;

import java.util.List;
import java.util.TreeMap;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.Row;
import org.careerladder.files.internal.sheet.Asked.AtLevel;
import org.careerladder.model.source.NearestWord;

/** Reads a matrix: a row is a criterion, a column a level, and a cell what the one asks of the other. */
final class Matrix {

    private static final List<String> NO_LEVEL = List.of(Column.CRITERION.header(), Column.IMPORTANCE.header());
    private static final List<Column> OF_LISTS = List.of(Column.TRACK, Column.ORDER, Column.TEXT);

    private final MatrixHead head;
    private final Ledger ledger;
    private final Parts parts;
    private final Subjects subjects;
    private final TreeMap<Integer, AtLevel> levels = new TreeMap<>();

    private Matrix(MatrixHead head, Ledger ledger, Parts parts) {
        this.head = head;
        this.ledger = ledger;
        this.parts = parts;
        this.subjects = new Subjects(head.headers(), ledger);
    }

    /**
     * Reads a matrix.
     *
     * @param rows the rows below its head
     */
    static void read(List<Row> rows, MatrixHead head, Ledger ledger, Parts parts) {
        var matrix = new Matrix(head, ledger, parts);
        matrix.head();
        rows.forEach(matrix::row);
        matrix.subjects.leave();
        matrix.subjects.assumed();
    }

    private void head() {
        misplaced();
        if (head.levels().isEmpty()) {
            var last = head.headers().headerOf(Column.CRITERION);
            ledger.problem(
                    last.place(),
                    "no level stands beside " + last.shown(),
                    "write the levels into this row, lowest first; a list has a column `level` instead");
        }
        if (head.hasTracks()) {
            head.over().values().forEach(ledger::placed);
        } else {
            head.over().values().forEach(ledger::heading);
        }
        head.levels().forEach(this::level);
    }

    /** Headers before the criteria are no levels, and some known ones belong into a list. */
    private void misplaced() {
        var headers = head.headers();
        headers.unknown().headMap(headers.lastOfSubject()).values().forEach(cell -> unknown(ledger, cell));
        OF_LISTS.stream()
                .filter(headers::has)
                .map(headers::headerOf)
                .forEach(cell -> ledger.problem(
                        cell.place(),
                        "a matrix has no column " + cell.shown() + ": its texts stand under its levels",
                        "leave it out with `--without \"" + cell.name()
                                + "\"`; a list has a column `level` beside it"));
    }

    /** Reports a header that is no known word. */
    static void unknown(Ledger ledger, Cell cell) {
        ledger.problem(
                cell.place(),
                cell.shown() + " is no header that is known here",
                NearestWord.to(cell.header(), Column.words())
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("leave the column out with `--without \"" + cell.name() + "\"`"));
    }

    private void level(int at, Cell cell) {
        var open = NO_LEVEL.stream()
                .filter(word -> !head.headers().has(Column.headed(word).orElseThrow()))
                .toList();
        NearestWord.to(cell.header(), open)
                .ifPresent(near -> ledger.problem(
                        cell.place(),
                        cell.shown() + " is no header that is known here",
                        "did you mean `" + near + "`?"));
        ledger.placed(cell);
        var level = new AtLevel(track(at, cell), Named.of(cell), AtLevel.UNSAID);
        levels.put(at, level);
        parts.level(level);
    }

    private Named track(int at, Cell level) {
        if (!head.hasTracks()) {
            return parts.onlyTrack(level.place());
        }
        var track = head.track(at);
        if (track.isEmpty()) {
            ledger.problem(
                    level.place(),
                    "no track stands over the level " + level.shown(),
                    "write it over the first of its levels, as over the others");
        }
        return Named.of(track.orElse(level));
    }

    private void row(Row row) {
        subjects.enter(row);
        boolean asks = row.cells().keySet().stream().anyMatch(levels::containsKey);
        if (asks || subjects.speaks(row)) {
            subjects.of(row).ifPresent(subject -> asked(row, subject, asks));
        }
        head.headers().rest(row, levels.keySet());
    }

    private void asked(Row row, Subject subject, boolean asks) {
        if (!asks) {
            ledger.problem(
                    subject.criterion().place(),
                    "no level asks for " + subject.criterion().shown(),
                    "write what a level asks under it; the name of a group goes into a column `competency` of its own");
        }
        levels.forEach((at, level) -> row.cell(at).ifPresent(text -> parts.asked(new Asked(level, subject, text))));
    }
}
