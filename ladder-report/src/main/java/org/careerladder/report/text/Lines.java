package org.careerladder.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most so many columns, between words where it can. */
public final class Lines {

    private final int columns;
    private final List<String> done = new ArrayList<>();
    private String current = "";

    private Lines(int columns) {
        this.columns = columns;
    }

    /** The lines of a text; an empty text is one empty line. */
    public static List<String> of(String text, int columns) {
        var lines = new Lines(Math.max(2, columns));
        for (String word : Plain.words(text)) {
            lines.add(word);
        }
        lines.done.add(lines.current);
        return List.copyOf(lines.done);
    }

    private void add(String word) {
        if (!current.isEmpty() && Columns.of(current) + 1 + Columns.of(word) > columns) {
            end();
        }
        append(word);
        while (Columns.of(current) > columns) {
            tear();
        }
    }

    private void append(String word) {
        current = current.isEmpty() ? word : current + " " + word;
    }

    /** A word longer than a whole line is torn where the line ends. */
    private void tear() {
        String rest = current;
        current = Columns.head(rest, columns);
        rest = rest.substring(current.length());
        end();
        current = rest;
    }

    private void end() {
        done.add(current);
        current = "";
    }
}
