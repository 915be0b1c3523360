package org.careerladder.report.document;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.report.text.Plain;
import org.careerladder.report.text.Tone;

/** A piece of a report, by what it means; each format draws or tells it. Every text in it is {@link Plain} when it is shown. */
public sealed interface Block {

    /** Has itself told as what it is. */
    void tell(Teller teller);

    /** Tells every kind of block in one format: one that leaves a kind out does not compile. */
    interface Teller {
        void title(Title title);

        void verdict(Verdict verdict);

        void heading(Heading heading);

        void subheading(Subheading subheading);

        void text(Text text);

        void points(Points points);

        void steps(Steps steps);

        void table(Table table);

        void glance(Glance glance);

        void verbatim(Verbatim verbatim);
    }

    /** The first line of a report. */
    record Title(String text) implements Block {
        @Override
        public void tell(Teller teller) {
            teller.title(this);
        }
    }

    /** The first line of a report that comes to a conclusion: which one. */
    record Verdict(Tone tone, String text) implements Block {
        @Override
        public void tell(Teller teller) {
            teller.verdict(this);
        }
    }

    /** Opens a section. */
    record Heading(String text) implements Block {
        @Override
        public void tell(Teller teller) {
            teller.heading(this);
        }
    }

    /** Opens a part of a section. */
    record Subheading(String text) implements Block {
        @Override
        public void tell(Teller teller) {
            teller.subheading(this);
        }
    }

    /** A paragraph. */
    record Text(Tone tone, String text) implements Block {
        @Override
        public void tell(Teller teller) {
            teller.text(this);
        }
    }

    /** Points one below the other, each behind its lead. */
    record Points(List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }

        @Override
        public void tell(Teller teller) {
            teller.points(this);
        }
    }

    /**
     * One point.
     *
     * @param lead what stands before it: a word, {@code -} or {@code +}; empty where nothing does
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
        public Point(String lead, Tone tone, String text, List<String> details) {
            this(lead, tone, text, details, List.of());
        }
    }

    /** What to do, one after the other, counted from 1. */
    record Steps(List<Step> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public void tell(Teller teller) {
            teller.steps(this);
        }
    }

    /**
     * One thing to do.
     *
     * @param text what to do
     * @param details who, by when, what for: each on lines of its own
     * @param below points of its own, each behind its lead in every format
     */
    record Step(String text, List<String> details, List<Point> below) {
        public Step {
            details = List.copyOf(details);
            below = List.copyOf(below);
        }
    }

    /**
     * A table.
     *
     * @param columns the names of the columns, shown in Markdown and HTML
     * @param mark what a mark before a row means
     * @param rows its rows
     */
    record Table(List<String> columns, Mark mark, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public boolean marked() {
            return rows.stream().anyMatch(Row::marked);
        }

        @Override
        public void tell(Teller teller) {
            teller.table(this);
        }
    }

    /** What it means that a row is marked: its name, a line that explains it, and what a marked row says. */
    record Mark(String name, String means, String says) {
        public static final Mark NONE = new Mark("", "", "");
    }

    /** One row of a table. */
    record Row(boolean marked, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One cell of a table. */
    record Cell(Tone tone, String text) {}

    /** What the rest of the report tells line by line, at a glance: a wide table, which a terminal has no room for. */
    record Glance(String heading, Table table) implements Block {
        @Override
        public void tell(Teller teller) {
            teller.glance(this);
        }
    }

    /**
     * Lines to copy as they are.
     *
     * @param lead what they are, as a sentence
     * @param language what they are written in, such as {@code yaml}
     * @param text the lines, each ended by {@code \n}; each is {@link Plain} but for its spaces
     */
    record Verbatim(String lead, String language, String text) implements Block {
        public Verbatim {
            text = text.lines().map(line -> Plain.keepingSpaces(line) + "\n").collect(Collectors.joining());
        }

        @Override
        public void tell(Teller teller) {
            teller.verbatim(this);
        }
    }
}
