package org.careerladder.report.render;

/**
 * How a text is laid out; the other formats have a layout of their own.
 *
 * @param width the most columns of a line, 60 to 100
 * @param colour whether to colour it, with the codes of ANSI terminals
 */
public record Layout(int width, boolean colour) {

    /** Eighty columns, no colour. */
    public static final Layout STANDARD = new Layout(80, false);

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;

    public Layout {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException(
                    "A text is " + NARROWEST + " to " + WIDEST + " columns wide, not " + width);
        }
    }

    /** The same layout as near to a terminal's width as it may come. */
    public Layout fitting(int columns) {
        return new Layout(Math.max(NARROWEST, Math.min(WIDEST, columns)), colour);
    }
}
