package org.careerladder.report;

import java.util.List;

/** A piece of a report before it is text, Markdown or HTML. Every text in it is {@link Plain} when it is shown. */
sealed interface Block {

    /** The first line of a report. */
    record Title(Tone tone, String text) implements Block {}

    /** Opens a section. */
    record Heading(String text) implements Block {}

    /** Opens a part of a section. */
    record Subheading(String text) implements Block {}

    /** A paragraph. */
    record Text(Tone tone, String text) implements Block {}

    /** Points one below the other, each behind its lead. */
    record Points(List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * One point.
     *
     * @param lead what stands before it: a number, a word or {@code -}
     * @param tone how the lead sounds
     * @param text the point itself
     * @param details what belongs to it, each on lines of its own
     * @param below points of its own, each behind its lead in every format
     */
    record Point(String lead, Tone tone, String text, List<String> details, List<Point> below) {
        public Point {
            details = List.copyOf(details);
            below = List.copyOf(below);
        }

        /** A point without any below it. */
        Point(String lead, Tone tone, String text, List<String> details) {
            this(lead, tone, text, details, List.of());
        }
    }

    /**
     * A table.
     *
     * @param columns the names of the columns, shown in Markdown and HTML
     * @param mark what a mark before a row means
     * @param rows its rows
     */
    record Grid(List<String> columns, Mark mark, List<Row> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        boolean marked() {
            return rows.stream().anyMatch(Row::marked);
        }
    }

    /** What it means that a row is marked: its name, a line that explains it, and what a marked row says. */
    record Mark(String name, String means, String says) {
        static final Mark NONE = new Mark("", "", "");
    }

    /** One row of a table. */
    record Row(boolean marked, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One cell of a table. */
    record Cell(Tone tone, String text) {}
}
