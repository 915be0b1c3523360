package org.careerladder.report.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.report.document.Block;
import org.careerladder.report.text.Columns;
import org.careerladder.report.text.Lines;
import org.careerladder.report.text.Plain;
import org.careerladder.report.text.Tone;

/** Blocks as lines for a terminal: what belongs to a heading is indented below it, a blank line before it, nothing behind the last word. */
final class TextBlocks implements Block.Teller {

    private static final String INDENT = "  ";

    private final Map<List<String>, List<Block.Table>> tables;
    private final Map<Alike, TextTable> layouts = new HashMap<>();
    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();
    private String body = "";

    /** What tables have in common that are laid out as one. */
    private record Alike(List<String> columns, int width) {}

    private TextBlocks(List<Block> blocks, Layout layout) {
        this.tables = blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .collect(Collectors.groupingBy(Block.Table::columns));
        this.width = layout.width();
        this.colour = layout.colour();
    }

    static String of(List<Block> blocks, Layout layout) {
        var page = new TextBlocks(blocks, layout);
        blocks.forEach(block -> block.tell(page));
        return page.out.toString();
    }

    @Override
    public void title(Block.Title title) {
        flow("", Tone.STRONG, title.text());
    }

    @Override
    public void verdict(Block.Verdict verdict) {
        flow("", verdict.tone(), verdict.text());
    }

    @Override
    public void heading(Block.Heading heading) {
        opens(heading.text(), "");
        body = INDENT;
    }

    @Override
    public void subheading(Block.Subheading subheading) {
        opens(subheading.text(), INDENT);
        body = INDENT + INDENT;
    }

    @Override
    public void text(Block.Text text) {
        flow(body, text.tone(), text.text());
    }

    @Override
    public void points(Block.Points points) {
        points(points.points(), body);
    }

    @Override
    public void steps(Block.Steps steps) {
        points(
                IntStream.range(0, steps.steps().size())
                        .mapToObj(at -> numbered(at + 1, steps.steps().get(at)))
                        .toList(),
                body);
    }

    private static Block.Point numbered(int number, Block.Step step) {
        return new Block.Point(number + ".", Tone.STRONG, step.text(), step.details(), step.below());
    }

    @Override
    public void table(Block.Table table) {
        layout(table).lines(table).forEach(line -> line(body + line));
    }

    /** Nothing: it is wide, and told line by line besides. */
    @Override
    public void glance(Block.Glance glance) {}

    @Override
    public void verbatim(Block.Verbatim verbatim) {
        out.append('\n').append(verbatim.lead()).append("\n\n").append(verbatim.text());
    }

    /** Tables with the same columns are aligned with each other. */
    private TextTable layout(Block.Table table) {
        return layouts.computeIfAbsent(
                new Alike(table.columns(), width - body.length()),
                alike -> new TextTable(tables.getOrDefault(alike.columns(), List.of()), alike.width(), colour));
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
