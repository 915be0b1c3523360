package org.careerladder.files.internal.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A rectangle of cells, by the rows and columns of its corners, from 1. */
record Range(int top, int left, int bottom, int right) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final int LETTERS = 26;

    /** The range of a text such as {@code A1:B7}, or of one cell. */
    static Range of(String text) {
        var corners = text.split(":", 2);
        var first = cell(corners[0]);
        var last = cell(corners[corners.length - 1]);
        return new Range(first.top, first.left, last.top, last.left);
    }

    private static Range cell(String text) {
        var found = CELL.matcher(text);
        if (!found.matches()) {
            throw Refused.damaged("`" + (text.length() > 20 ? text.substring(0, 20) : text) + "` is no cell");
        }
        int row = row(found.toMatchResult());
        int column = column(found.group(1));
        return new Range(row, column, row, column);
    }

    private static int row(MatchResult found) {
        return Math.max(1, Integer.parseInt(found.group(2)));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
    }

    boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
