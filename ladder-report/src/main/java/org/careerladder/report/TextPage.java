package org.careerladder.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Blocks as lines for a terminal: what belongs to a heading is indented below it, a blank line before it, nothing behind the last word. */
final class TextPage {

    private static final String INDENT = "  ";

    private final Map<List<String>, List<Block.Grid>> grids;
    private final Map<Alike, TextGrid> layouts = new HashMap<>();
    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();
    private String body = "";

    /** What tables have in common that are laid out as one. */
    private record Alike(List<String> columns, int width) {}

    private TextPage(List<Block> blocks, int width, boolean colour) {
        this.grids = blocks.stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .collect(Collectors.groupingBy(Block.Grid::columns));
        this.width = width;
        this.colour = colour;
    }

    static String of(List<Block> blocks, int width, boolean colour) {
        var page = new TextPage(blocks, width, colour);
        blocks.forEach(page::add);
        return page.out.toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            flow("", title.tone(), title.text());
        } else if (block instanceof Block.Heading heading) {
            opens(heading.text(), "");
            body = INDENT;
        } else if (block instanceof Block.Subheading heading) {
            opens(heading.text(), INDENT);
            body = INDENT + INDENT;
        } else if (block instanceof Block.Text text) {
            flow(body, text.tone(), text.text());
        } else if (block instanceof Block.Points points) {
            points(points.points(), body);
        } else if (block instanceof Block.Grid grid) {
            layout(grid).lines(grid).forEach(line -> line(body + line));
        }
    }

    /** Tables with the same columns are aligned with each other. */
    private TextGrid layout(Block.Grid grid) {
        return layouts.computeIfAbsent(
                new Alike(grid.columns(), width - body.length()),
                alike -> new TextGrid(grids.getOrDefault(alike.columns(), List.of()), alike.width(), colour));
    }

    private void opens(String text, String indent) {
        out.append('\n');
        flow(indent, Tone.STRONG, text);
    }

    private void flow(String indent, Tone tone, String text) {
        for (String part : Lines.of(Plain.of(text), width - indent.length())) {
            line(indent + tone.paint(part, colour));
        }
    }

    private void points(List<Block.Point> points, String indent) {
        int lead = points.stream()
                .mapToInt(point -> Columns.of(point.lead()))
                .max()
                .orElse(0);
        points.forEach(point -> point(point, indent, lead));
    }

    private void point(Block.Point point, String indent, int leadColumns) {
        String under = indent + " ".repeat(leadColumns + 1);
        String before = indent + point.tone().paint(Columns.pad(point.lead(), leadColumns), colour) + " ";
        for (String part : Lines.of(Plain.of(point.text()), width - under.length())) {
            line(before + part);
            before = under;
        }
        point.details().forEach(detail -> flow(under, Tone.FAINT, detail));
        points(point.below(), under);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
