package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.language.Language;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;
import org.careerladder.report.text.Tone;

/** Rows of words as aligned columns, for whatever the command lists. */
public final class Tables {

    private final List<Block> blocks = new ArrayList<>();

    private Tables(String title) {
        blocks.add(new Block.Title(title));
    }

    /** Tables below a title. */
    public static Tables titled(String title) {
        return new Tables(title);
    }

    /** Adds rows below a heading; all of them have as many cells as there are columns. */
    public Tables section(String heading, List<String> columns, List<List<String>> rows) {
        blocks.add(new Block.Heading(heading));
        blocks.add(new Block.Table(
                columns, Block.Mark.NONE, rows.stream().map(Tables::row).toList()));
        return this;
    }

    private static Block.Row row(List<String> cells) {
        return new Block.Row(
                false,
                cells.stream().map(cell -> new Block.Cell(Tone.PLAIN, cell)).toList());
    }

    /** The tables as text, each line ended by {@code \n}. */
    public String text(Layout layout) {
        return Format.TEXT.alone(new Document(Language.ENGLISH, blocks, json -> {}), layout);
    }
}
