package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of words as aligned columns, for whatever the command lists. */
public final class TextTable {

    private final List<Block> blocks = new ArrayList<>();

    private TextTable(String title) {
        blocks.add(new Block.Title(Tone.STRONG, title));
    }

    /** A table below a title. */
    public static TextTable titled(String title) {
        return new TextTable(title);
    }

    /** Adds rows below a heading; all of them have as many cells as there are columns. */
    public TextTable section(String heading, List<String> columns, List<List<String>> rows) {
        blocks.add(new Block.Heading(heading));
        blocks.add(new Block.Grid(
                columns, Block.Mark.NONE, rows.stream().map(TextTable::row).toList()));
        return this;
    }

    private static Block.Row row(List<String> cells) {
        return new Block.Row(
                false,
                cells.stream().map(cell -> new Block.Cell(Tone.PLAIN, cell)).toList());
    }

    /** The table as text, each line ended by {@code \n}. */
    public String text(TextReport.Options options) {
        return TextPage.of(blocks, options.width(), options.colour());
    }
}
