package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks as Markdown: headings, lists and tables; what came from a file is text and nothing else. */
final class MarkdownPage {

    private final StringBuilder out = new StringBuilder();

    private MarkdownPage() {}

    static String of(List<Block> blocks) {
        var page = new MarkdownPage();
        blocks.forEach(page::add);
        return page.out.toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            paragraph("# " + MarkdownText.of(title.text()));
        } else if (block instanceof Block.Heading heading) {
            paragraph("## " + MarkdownText.of(heading.text()));
        } else if (block instanceof Block.Subheading heading) {
            paragraph("### " + MarkdownText.of(heading.text()));
        } else if (block instanceof Block.Text text) {
            paragraph(MarkdownText.of(text.text()));
        } else if (block instanceof Block.Points points) {
            paragraph(points.points().stream().map(MarkdownPage::point).collect(Collectors.joining("\n")));
        } else if (block instanceof Block.Grid grid) {
            paragraph(String.join("\n", table(grid)));
        }
    }

    private void paragraph(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    private static String point(Block.Point point) {
        String lead = lead(point.lead());
        String under = "\n" + " ".repeat(lead.startsWith("- ") ? 2 : lead.length()) + "- ";
        return lead
                + MarkdownText.of(point.text())
                + point.details().stream()
                        .map(detail -> under + MarkdownText.of(detail))
                        .collect(Collectors.joining())
                + below(point, under);
    }

    private static String below(Block.Point point, String before) {
        String under = before.replace("- ", "  - ");
        return point.below().stream()
                .map(each -> before + MarkdownText.of(each.lead() + " " + each.text()) + below(each, under))
                .collect(Collectors.joining());
    }

    private static String lead(String lead) {
        if (lead.equals("-") || lead.equals("+")) {
            return "- ";
        }
        return Character.isDigit(lead.charAt(0)) ? lead + " " : "- **" + lead + "** ";
    }

    private static List<String> table(Block.Grid grid) {
        boolean marks = grid.marked();
        var lines = new ArrayList<String>();
        lines.add(row(grid.columns(), marks ? List.of(grid.mark().name()) : List.of()));
        lines.add("|" + " --- |".repeat(grid.columns().size() + (marks ? 1 : 0)));
        grid.rows()
                .forEach(row -> lines.add(row(
                        texts(row), marks ? List.of(row.marked() ? grid.mark().says() : "") : List.of())));
        return lines;
    }

    private static List<String> texts(Block.Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(column -> row.cells().get(column).text())
                .toList();
    }

    private static String row(List<String> cells, List<String> more) {
        var all = new ArrayList<>(cells);
        all.addAll(more);
        return all.stream().map(cell -> " " + MarkdownText.of(cell) + " ").collect(Collectors.joining("|", "|", "|"));
    }
}
