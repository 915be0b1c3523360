package org.careerladder.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.report.document.Block;

/** Blocks as Markdown: headings, lists and tables; what came from a file is text and nothing else. */
final class MarkdownBlocks implements Block.Teller {

    private final StringBuilder out = new StringBuilder();

    private MarkdownBlocks() {}

    static String of(List<Block> blocks) {
        var page = new MarkdownBlocks();
        blocks.forEach(block -> block.tell(page));
        return page.out.toString();
    }

    @Override
    public void title(Block.Title title) {
        paragraph("# " + MarkdownText.of(title.text()));
    }

    @Override
    public void verdict(Block.Verdict verdict) {
        paragraph("# " + MarkdownText.of(verdict.text()));
    }

    @Override
    public void heading(Block.Heading heading) {
        paragraph("## " + MarkdownText.of(heading.text()));
    }

    @Override
    public void subheading(Block.Subheading subheading) {
        paragraph("### " + MarkdownText.of(subheading.text()));
    }

    @Override
    public void text(Block.Text text) {
        paragraph(MarkdownText.of(text.text()));
    }

    @Override
    public void points(Block.Points points) {
        paragraph(points.points().stream()
                .map(each -> point(lead(each.lead()), "- ".length(), each.text(), each.details(), each.below()))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void steps(Block.Steps steps) {
        paragraph(IntStream.range(0, steps.steps().size())
                .mapToObj(at -> step(at + 1 + ". ", steps.steps().get(at)))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void table(Block.Table table) {
        paragraph(String.join("\n", lines(table)));
    }

    @Override
    public void glance(Block.Glance glance) {
        paragraph("### " + MarkdownText.of(glance.heading()));
        table(glance.table());
    }

    @Override
    public void verbatim(Block.Verbatim verbatim) {
        paragraph(verbatim.lead() + "\n\n```" + verbatim.language() + "\n" + verbatim.text() + "```");
    }

    private void paragraph(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    private static String step(String lead, Block.Step step) {
        return point(lead, lead.length(), step.text(), step.details(), step.below());
    }

    private static String point(
            String lead, int indent, String text, List<String> details, List<Block.Point> pointsBelow) {
        String under = "\n" + " ".repeat(indent) + "- ";
        return lead
                + MarkdownText.of(text)
                + details.stream()
                        .map(detail -> under + MarkdownText.of(detail))
                        .collect(Collectors.joining())
                + below(pointsBelow, under);
    }

    private static String below(List<Block.Point> points, String before) {
        String under = before.replace("- ", "  - ");
        return points.stream()
                .map(each -> before + MarkdownText.of(each.lead() + " " + each.text()) + below(each.below(), under))
                .collect(Collectors.joining());
    }

    private static String lead(String lead) {
        return lead.equals("-") || lead.equals("+") ? "- " : "- **" + lead + "** ";
    }

    private static List<String> lines(Block.Table table) {
        boolean marks = table.marked();
        var lines = new ArrayList<String>();
        lines.add(row(table.columns(), marks ? List.of(table.mark().name()) : List.of()));
        lines.add("|" + " --- |".repeat(table.columns().size() + (marks ? 1 : 0)));
        table.rows()
                .forEach(row -> lines.add(row(
                        texts(row), marks ? List.of(row.marked() ? table.mark().says() : "") : List.of())));
        return lines;
    }

    private static List<String> texts(Block.Row row) {
        return row.cells().stream().map(Block.Cell::text).toList();
    }

    private static String row(List<String> cells, List<String> more) {
        var all = new ArrayList<>(cells);
        all.addAll(more);
        return all.stream().map(cell -> " " + MarkdownText.of(cell) + " ").collect(Collectors.joining("|", "|", "|"));
    }
}
