package org.careerladder.files.internal.sheet;

import java.util.List;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.cells.Row;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.NearestWord;

/** The columns that somebody wants left out: whether the sheet has them. */
final class Without {

    private Without() {}

    /**
     * Reports every one that no header says.
     *
     * @param rows the rows of headers
     */
    static void check(List<String> without, List<Row> rows, Ledger ledger) {
        var headers = rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .map(Cell::header)
                .toList();
        without.stream()
                .filter(each -> !headers.contains(Cell.header(each)))
                .forEach(each -> ledger.problem(
                        rows.get(0).start(),
                        "no column is headed `" + Words.shown(each) + "`, which is to be left out",
                        NearestWord.advice(Cell.header(each), headers)));
    }
}
