package org.careerladder.model.source;

import java.util.Collection;
import java.util.Optional;

/** The right word that a mistyped one is nearest to, by Damerau-Levenshtein distance (restricted to adjacent swaps). */
public final class NearestWord {

    private NearestWord() {}

    /** The nearest of the right words, or empty where none is near: more than a third of the letters would change. */
    public static Optional<String> to(String word, Collection<String> rightWords) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String right : rightWords) {
            int limit = Math.max(1, Math.max(word.length(), right.length()) / 3);
            // a word that is too long or too short cannot be near: no need to look at its letters
            if (Math.abs(word.length() - right.length()) <= Math.min(limit, least)) {
                int distance = distance(word, right);
                boolean nearer = distance < least || (distance == least && right.compareTo(nearest) < 0);
                if (distance <= limit && nearer) {
                    nearest = right;
                    least = distance;
                }
            }
        }
        return least == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
    }

    /** Advice for a word that is not among the right ones: the nearest, else all of them where they are few. */
    public static String advice(String word, Collection<String> rightWords) {
        var sorted = rightWords.stream().sorted().toList();
        return to(word, sorted)
                .map(nearest -> "did you mean `" + nearest + "`?")
                .orElseGet(() -> sorted.isEmpty()
                        ? ""
                        : sorted.size() <= 12
                                ? "use one of `" + String.join("`, `", sorted) + "`"
                                : "none of the " + sorted.size() + " known words is near");
    }

    static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                table[row][column] = row == 0 ? column : column == 0 ? row : cell(table, one, other, row, column);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cell(int[][] table, String one, String other, int row, int column) {
        boolean same = one.charAt(row - 1) == other.charAt(column - 1);
        int replaced = table[row - 1][column - 1] + (same ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(table[row - 1][column], table[row][column - 1]));
        return swapped(one, other, row, column) ? Math.min(least, 1 + table[row - 2][column - 2]) : least;
    }

    private static boolean swapped(String one, String other, int row, int column) {
        return row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
    }
}
