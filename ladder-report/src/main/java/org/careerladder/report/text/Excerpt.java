package org.careerladder.report.text;

/** A line of a file with a caret below the place in question; of a long line the part around it. */
public final class Excerpt {

    private static final String INDENT = "    ";
    private static final int BEFORE = 60;
    private static final int SHOWN = 92;

    private Excerpt() {}

    public static String of(String line, int column, boolean colour) {
        int at = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        String before = lastOf(Plain.keepingSpaces(line.substring(0, at)).stripLeading());
        String after = Plain.keepingSpaces(line.substring(at));
        String shown = Columns.head(before + after, SHOWN).stripTrailing();
        return INDENT + shown + "\n" + INDENT + " ".repeat(Columns.of(before)) + Tone.OPEN.paint("^", colour) + "\n";
    }

    private static String lastOf(String before) {
        var clusters = Columns.clusters(before);
        return clusters.size() <= BEFORE
                ? before
                : "…" + String.join("", clusters.subList(clusters.size() - BEFORE, clusters.size()));
    }
}
