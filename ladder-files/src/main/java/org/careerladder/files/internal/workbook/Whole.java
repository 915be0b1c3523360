package org.careerladder.files.internal.workbook;

/** Whole numbers in a workbook. */
final class Whole {

    /** No number, or one that no workbook has. */
    static final int NONE = -1;

    private static final int MOST_DIGITS = 9;

    private Whole() {}

    /** The number of a text of digits; {@link #NONE} for every other text. */
    static int of(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits ? Integer.parseInt(text) : NONE;
    }
}
