package org.careerladder.files.internal.cells;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.TreeMap;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.source.Position;

/** Makes rows of what the parser hands over, and keeps count of where in the text it is. Not for several threads. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Row> {

    private final TextCursor cursor;
    private final TreeMap<Integer, Cell> cells = new TreeMap<>();
    private int row;
    private int width;
    private Position rowStart;

    CsvRows(TextCursor cursor) {
        this.cursor = cursor;
        this.rowStart = cursor.position();
    }

    /** Where the field begins that the parser is about to hand over. */
    CellPlace next() {
        skipSeparator();
        return new CellPlace(cursor.position(), "", row, width + 1);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        if (row > 0) {
            cursor.skipLineEnd();
        }
        row++;
        width = 0;
        cells.clear();
        rowStart = cursor.position();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        skipSeparator();
        if (length == 0 && !quoted) {
            width++; // most of the fields of a large sheet
            return;
        }
        String raw = new String(buffer, offset, length);
        String text = Cell.tidy(raw);
        width++;
        if (!text.isEmpty()) {
            cells.put(width, new Cell(text, new CellPlace(cursor.position(), "", row, width)));
        }
        // the parser takes away the quotes around a field, and one of each two within
        cursor.skip(
                quoted
                        ? length
                                + 2
                                + (int) raw.chars().filter(each -> each == '"').count()
                        : length);
    }

    private void skipSeparator() {
        if (width > 0) {
            cursor.skip(1);
        }
    }

    @Override
    protected Row buildRecord() {
        return new Row(new CellPlace(rowStart, "", row, 1), cells, width);
    }
}
