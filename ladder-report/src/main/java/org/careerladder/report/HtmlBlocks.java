package org.careerladder.report;

import java.util.List;
import java.util.Locale;

/** The blocks of one report as parts of an HTML page. */
final class HtmlBlocks {

    private final Html html;
    private final int level;
    private String heading = "";

    /**
     * Nothing yet.
     *
     * @param level the level of the report's title among the headings of the page
     */
    HtmlBlocks(Html html, int level) {
        this.html = html;
        this.level = level;
    }

    void add(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            heading(level, title.tone(), title.text());
        } else if (block instanceof Block.Heading opens) {
            heading(level + 1, Tone.PLAIN, opens.text());
        } else if (block instanceof Block.Subheading opens) {
            heading(level + 2, Tone.PLAIN, opens.text());
        } else if (block instanceof Block.Text text) {
            paragraph(text.tone(), text.text());
        } else if (block instanceof Block.Points points) {
            points(points.points());
        } else if (block instanceof Block.Grid grid) {
            new HtmlTable(html, grid).write(heading);
        }
    }

    private void heading(int at, Tone tone, String text) {
        html.open("h" + at).with("class", look(tone)).text(text).close();
        heading = text;
    }

    private void paragraph(Tone tone, String text) {
        html.open("p").with("class", look(tone)).text(text).close();
    }

    private void points(List<Block.Point> points) {
        html.open(points.stream().allMatch(HtmlBlocks::isNumbered) ? "ol" : "ul");
        points.forEach(this::point);
        html.closeBelow();
    }

    private void point(Block.Point point) {
        html.open("li");
        if (isNumbered(point)) {
            html.with("value", point.lead().replace(".", ""));
        } else if (isWord(point)) {
            html.inLine("strong")
                    .with("class", look(point.tone()))
                    .text(point.lead())
                    .close()
                    .asItIs(" ");
        }
        html.text(point.text());
        point.details().forEach(detail -> paragraph(Tone.FAINT, detail));
        below(point);
        html.close();
    }

    private void below(Block.Point point) {
        if (!point.below().isEmpty()) {
            html.open("ul");
            for (Block.Point each : point.below()) {
                html.open("li").text(each.lead() + " " + each.text());
                below(each);
                html.close();
            }
            html.closeBelow();
        }
    }

    private static boolean isNumbered(Block.Point point) {
        return Character.isDigit(point.lead().charAt(0));
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
