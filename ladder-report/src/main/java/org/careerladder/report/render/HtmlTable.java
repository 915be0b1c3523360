package org.careerladder.report.render;

import org.careerladder.report.document.Block;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** A table of an HTML page: its first column names the rows, and a mark is a column of its own. */
final class HtmlTable {

    private final Html html;
    private final Block.Table table;

    HtmlTable(Html html, Block.Table table) {
        this.html = html;
        this.table = table;
    }

    /**
     * Writes it, with what a mark means below it.
     *
     * @param caption what the table is about, for whoever hears the page: the heading that it stands below
     */
    void write(String caption) {
        html.open("div").with("class", "table").open("table");
        html.open("caption").text(caption).close();
        html.open("thead");
        head();
        html.closeBelow().open("tbody");
        table.rows().forEach(this::row);
        html.closeBelow().closeBelow().closeBelow();
        if (table.marked()) {
            meaning(table.mark());
        }
    }

    private void head() {
        html.open("tr");
        table.columns().forEach(this::column);
        if (table.marked()) {
            column(table.mark().name());
        }
        html.closeBelow();
    }

    private void column(String name) {
        html.open("th").with("scope", "col").text(name).close();
    }

    private void row(Block.Row row) {
        html.open("tr");
        names(row.cells().get(0));
        row.cells().subList(1, row.cells().size()).forEach(this::cell);
        if (table.marked()) {
            cell(new Block.Cell(Tone.OPEN, row.marked() ? table.mark().says() : ""));
        }
        html.closeBelow();
    }

    private void names(Block.Cell cell) {
        html.open("th").with("scope", "row").with("class", HtmlBlocks.look(cell.tone()));
        html.text(cell.text()).close();
    }

    private void cell(Block.Cell cell) {
        html.open("td")
                .with("class", HtmlBlocks.look(cell.tone()))
                .text(cell.text())
                .close();
    }

    private void meaning(Block.Mark mark) {
        html.open("p").with("class", HtmlBlocks.look(Tone.FAINT));
        html.text(Words.sentence(mark.name()) + ": " + mark.means()).close();
    }
}
