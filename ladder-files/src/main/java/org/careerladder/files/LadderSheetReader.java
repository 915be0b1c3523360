package org.careerladder.files;

import java.nio.file.Path;
import org.careerladder.files.internal.cells.Table;
import org.careerladder.files.internal.sheet.Separators;
import org.careerladder.files.internal.sheet.SheetLadder;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.files.internal.workbook.Kinds;
import org.careerladder.files.internal.workbook.Workbook;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.source.Checked;

/**
 * Reads ladders out of spreadsheets: text files (CSV) and xlsx workbooks, as a matrix of criterion by level or as a list with the
 * columns level, competency, criterion and text. No cell is dropped in silence, and nothing is guessed.
 */
public final class LadderSheetReader {

    private LadderSheetReader() {}

    /**
     * The ladder of a spreadsheet, or every problem of it.
     *
     * @param file a text file or an xlsx workbook, whatever its name
     * @param id the id of the ladder
     * @param options what the sheet does not say itself
     */
    public static Checked<LadderSheet> read(Path file, LadderId id, SheetOptions options) {
        return table(file, options).then(table -> read(table, id, options));
    }

    private static Checked<Table> table(Path file, SheetOptions options) {
        String name = file.toString();
        return SourceText.bytes(file).then(bytes -> {
            var refused = Kinds.refused(name, bytes, options);
            return refused.isPresent()
                    ? Checked.faulty(refused.get())
                    : Kinds.isPacked(bytes)
                            ? Workbook.table(file, options.tab())
                            : SourceText.of(name, bytes).then(text -> Separators.table(name, text, options));
        });
    }

    private static Checked<LadderSheet> read(Table table, LadderId id, SheetOptions options) {
        return SheetLadder.of(table, id, LadderReader.general().ratings(), options);
    }
}
