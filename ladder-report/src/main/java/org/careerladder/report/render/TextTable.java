package org.careerladder.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.report.document.Block;
import org.careerladder.report.text.Columns;
import org.careerladder.report.text.Lines;
import org.careerladder.report.text.Plain;
import org.careerladder.report.text.Tone;

/** How tables that are alike are laid out: aligned columns; a cell that is too long goes on below itself. */
final class TextTable {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;
    private static final String MARK = "> ";

    private final int width;
    private final boolean colour;
    private final List<Block.Table> marked;
    private final int[] widths;

    /**
     * The layout of some tables.
     *
     * @param alike all tables that are to be aligned with each other
     */
    TextTable(List<Block.Table> alike, int width, boolean colour) {
        this.width = width;
        this.colour = colour;
        this.marked = alike.stream().filter(Block.Table::marked).toList();
        this.widths = widths(alike, width - (marked.isEmpty() ? 0 : MARK.length()));
    }

    /** The lines of one of the tables. Marks are explained below it, unless a later one bears some too. */
    List<String> lines(Block.Table table) {
        var lines = new ArrayList<String>();
        table.rows().forEach(row -> lines.addAll(row(row)));
        if (!marked.isEmpty() && marked.get(marked.size() - 1).equals(table)) {
            Lines.of(MARK + table.mark().means(), width).forEach(line -> lines.add(Tone.FAINT.paint(line, colour)));
        }
        return lines;
    }

    private List<String> row(Block.Row row) {
        var cells = IntStream.range(0, widths.length)
                .mapToObj(column -> Lines.of(Plain.of(row.cells().get(column).text()), widths[column]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> mark(row, line) + line(row, cells, line))
                .toList();
    }

    private String mark(Block.Row row, int line) {
        return marked.isEmpty()
                ? ""
                : row.marked() && line == 0 ? Tone.OPEN.paint(MARK, colour) : " ".repeat(MARK.length());
    }

    private String line(Block.Row row, List<List<String>> cells, int line) {
        var text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var cell = cells.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            int space = Math.max(0, widths[column] - Columns.of(part)) + GAP;
            text.append(row.cells().get(column).tone().paint(part, colour)).append(" ".repeat(space));
        }
        return text.toString();
    }

    /** As wide as the widest cell; the widest columns give way until all of them fit. */
    private static int[] widths(List<Block.Table> alike, int width) {
        int[] widths = IntStream.range(0, alike.get(0).columns().size())
                .map(column -> natural(alike, column))
                .toArray();
        int room = width - GAP * (widths.length - 1);
        while (IntStream.of(widths).sum() > room && IntStream.of(widths).max().orElse(0) > NARROWEST) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int natural(List<Block.Table> alike, int column) {
        return alike.stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> Columns.of(Plain.of(row.cells().get(column).text())))
                .max()
                .orElse(0);
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = widths[column] > widths[widest] ? column : widest;
        }
        return widest;
    }
}
