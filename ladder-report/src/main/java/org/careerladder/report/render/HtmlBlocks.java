package org.careerladder.report.render;

import java.util.List;
import java.util.Locale;
import org.careerladder.report.document.Block;
import org.careerladder.report.text.Tone;

/** The blocks of one document as parts of an HTML page. */
final class HtmlBlocks implements Block.Teller {

    private final Html html;
    private final int level;
    private String heading = "";

    /**
     * Nothing yet.
     *
     * @param level the level of the document's title among the headings of the page
     */
    HtmlBlocks(Html html, int level) {
        this.html = html;
        this.level = level;
    }

    void add(List<Block> blocks) {
        blocks.forEach(block -> block.tell(this));
    }

    @Override
    public void title(Block.Title title) {
        heading(level, Tone.STRONG, title.text());
    }

    @Override
    public void verdict(Block.Verdict verdict) {
        heading(level, verdict.tone(), verdict.text());
    }

    @Override
    public void heading(Block.Heading opens) {
        heading(level + 1, Tone.PLAIN, opens.text());
    }

    @Override
    public void subheading(Block.Subheading opens) {
        heading(level + 2, Tone.PLAIN, opens.text());
    }

    @Override
    public void text(Block.Text text) {
        paragraph(text.tone(), text.text());
    }

    @Override
    public void points(Block.Points points) {
        html.open("ul");
        points.points().forEach(this::point);
        html.closeBelow();
    }

    @Override
    public void steps(Block.Steps steps) {
        html.open("ol");
        int number = 0;
        for (Block.Step step : steps.steps()) {
            number++;
            html.open("li").with("value", String.valueOf(number));
            rest(step.text(), step.details(), step.below());
        }
        html.closeBelow();
    }

    @Override
    public void table(Block.Table table) {
        new HtmlTable(html, table).write(heading);
    }

    @Override
    public void glance(Block.Glance glance) {
        heading(level + 2, Tone.PLAIN, glance.heading());
        table(glance.table());
    }

    @Override
    public void verbatim(Block.Verbatim verbatim) {
        paragraph(Tone.PLAIN, verbatim.lead());
        html.open("pre").asItIs(verbatim.text()).close();
    }

    private void heading(int at, Tone tone, String text) {
        html.open("h" + at).with("class", look(tone)).text(text).close();
        heading = text;
    }

    private void paragraph(Tone tone, String text) {
        html.open("p").with("class", look(tone)).text(text).close();
    }

    private void point(Block.Point point) {
        html.open("li");
        if (isWord(point)) {
            html.inLine("strong")
                    .with("class", look(point.tone()))
                    .text(point.lead())
                    .close()
                    .asItIs(" ");
        }
        rest(point.text(), point.details(), point.below());
    }

    private void rest(String text, List<String> details, List<Block.Point> points) {
        html.text(text);
        details.forEach(detail -> paragraph(Tone.FAINT, detail));
        below(points);
        html.close();
    }

    private void below(List<Block.Point> points) {
        if (!points.isEmpty()) {
            html.open("ul");
            for (Block.Point each : points) {
                html.open("li").text(each.lead() + " " + each.text());
                below(each.below());
                html.close();
            }
            html.closeBelow();
        }
    }

    private static boolean isWord(Block.Point point) {
        return Character.isLetter(point.lead().charAt(0));
    }

    /** The class of a tone in the stylesheet; none for those that look like the rest. */
    static String look(Tone tone) {
        return switch (tone) {
            case GOOD, OPEN, FAINT -> tone.name().toLowerCase(Locale.ROOT);
            case GOOD_TITLE -> "good";
            case OPEN_TITLE -> "open";
            case PLAIN, STRONG -> "";
        };
    }
}
