package org.careerladder.files.internal.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.Table;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Place;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Remark;

/** What became of every cell of a sheet. Who asks for the problems at the end is told of a cell that nobody spoke for. */
final class Ledger {

    /** Who has so many problems mends the first ones first. */
    private static final int MOST_PROBLEMS = 1_000;

    private final Map<CellPlace, Cell> open = new LinkedHashMap<>();
    private final int cells;
    private final Set<CellPlace> headings = new HashSet<>();

    private final List<Problem> problems = new ArrayList<>();
    private final List<Remark> beside;
    private final SortedMap<CellPlace, Remark> leftOut = new TreeMap<>();
    private final List<Remark> assumed = new ArrayList<>();

    Ledger(Table table) {
        table.rows().forEach(row -> row.cells().values().forEach(cell -> open.putIfAbsent(cell.place(), cell)));
        cells = open.size();
        problems.addAll(table.problems());
        beside = table.leftOut();
        assumed.addAll(table.assumed());
    }

    /** The cell is in the ladder, be it in one of the rows and columns that it was merged over. */
    void placed(Cell cell) {
        open.remove(cell.place());
        headings.remove(cell.place());
        leftOut.remove(cell.place());
    }

    /** The cell says what stands in its row or column. */
    void heading(Cell cell) {
        if (isOpen(cell)) {
            headings.add(cell.place());
        }
    }

    /** The cell is not in the ladder, and its reason is told. */
    void leftOut(Cell cell, String because) {
        if (isOpen(cell)) {
            leftOut.put(cell.place(), new Remark(cell.place(), cell.shown(), because));
        }
    }

    /** Whether nobody has spoken for the cell before; now somebody does. */
    private boolean isOpen(Cell cell) {
        return open.remove(cell.place()) != null;
    }

    void assumed(Place place, String what, String because) {
        assumed.add(new Remark(place, what, because));
    }

    void problem(Place place, String what, String advice) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.at(place, what, advice));
        }
    }

    /** Every problem; where there is none, every cell that is neither placed nor told. */
    List<Problem> problems() {
        // INVARIANT: no cell is dropped in silence
        return problems.isEmpty() ? open.values().stream().map(Ledger::unread).toList() : List.copyOf(problems);
    }

    private static Problem unread(Cell cell) {
        return Problem.at(
                cell.place(), cell.shown() + " belongs to nothing that is known here", "move it, or clear the cell");
    }

    /** Whether nothing was found wrong so far. */
    boolean isFlawless() {
        return problems.isEmpty();
    }

    /** Whether there is no cell at all. */
    boolean isBlank() {
        return cells == 0;
    }

    /** What became of the cells, where each was spoken for. */
    LadderSheet.Count count() {
        return new LadderSheet.Count(cells - headings.size() - leftOut.size(), headings.size(), leftOut.size());
    }

    /** What lies beside the sheet first, then its cells row by row. */
    List<Remark> leftOut() {
        return Stream.concat(beside.stream(), leftOut.values().stream()).toList();
    }

    List<Remark> assumed() {
        return List.copyOf(assumed);
    }
}
