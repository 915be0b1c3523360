package org.careerladder.files.internal.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.Row;

/**
 * The head of a matrix: its headers, with the levels in the same row or the one below, and tracks over them where there are any.
 *
 * @param headers what the columns beside the levels hold
 * @param levels the level of each column
 * @param over what stands over the levels, by the column where it starts; empty where nothing does
 * @param top the index of the first row of the head
 * @param below the index of the first row below it
 */
record MatrixHead(Headers headers, TreeMap<Integer, Cell> levels, TreeMap<Integer, Cell> over, int top, int below) {

    private static final List<String> ONLY_A_LABEL = List.of("level", "levels");

    /**
     * The head of a matrix.
     *
     * @param key the index of the row of headers
     */
    static MatrixHead of(List<Row> rows, int key, List<String> without, Ledger ledger) {
        var headers = Headers.of(rows.get(key), without, ledger);
        boolean twoRows = key + 1 < rows.size() && goesOn(rows.get(key), rows.get(key + 1), headers);
        if (twoRows) {
            headers.read(rows.get(key + 1));
        }
        var levels = area(rows.get(twoRows ? key + 1 : key), headers);
        int top = twoRows ? key : key - 1;
        var over = top < 0 ? new TreeMap<Integer, Cell>() : area(rows.get(top), headers);
        return new MatrixHead(headers, levels, over, over.isEmpty() ? key : top, twoRows ? key + 2 : key + 1);
    }

    /** The cells of a row where levels can stand: behind what is described, under no known word. */
    private static TreeMap<Integer, Cell> area(Row row, Headers headers) {
        int subject = headers.lastOfSubject();
        var area = new TreeMap<Integer, Cell>(row.cells().tailMap(subject + 1));
        // a title that is merged with the columns before stands over the whole sheet
        area.values().removeIf(cell -> cell.place().column() <= subject);
        area.keySet().removeIf(headers::isTaken);
        return area;
    }

    /** Whether headers go on in the row below: it describes nothing yet, and has something where the first row is blank. */
    private static boolean goesOn(Row first, Row below, Headers headers) {
        boolean describes = headers.columns().stream()
                .anyMatch(each -> headers.cell(below, each)
                        .filter(cell -> !cell.equals(headers.headerOf(each)))
                        .isPresent());
        return !describes
                && area(below, headers).keySet().stream()
                        .anyMatch(at -> first.cell(at).isEmpty() || first.isCopy(at));
    }

    /** Whether what stands over the levels names tracks, and does not only say that levels stand below. */
    boolean hasTracks() {
        return over.values().stream().anyMatch(each -> !ONLY_A_LABEL.contains(each.header()));
    }

    /** The track over a level's column: the nearest at or before it, and not the level itself. */
    Optional<Cell> track(int at) {
        return Optional.ofNullable(over.floorEntry(at))
                .map(Map.Entry::getValue)
                .filter(each -> !each.equals(levels.get(at)));
    }
}
