package org.careerladder.testing;

/**
 * So many of so many. It is never rounded up: what is not all is not called 100 %.
 *
 * @param part how many of them
 * @param whole how many there are
 */
public record Share(int part, int whole) {
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is no share of " + whole);
        }
    }

    /** Whether it is all of them; all of none is all. */
    public boolean isAll() {
        return part == whole;
    }

    /** In tenths of a percent, rounded down; all of none is all. */
    public int perMille() {
        return whole == 0 ? 1_000 : Math.toIntExact(part * 1_000L / whole);
    }

    /** Such as {@code 149 of 150 (99.3 %)}. */
    @Override
    public String toString() {
        int tenths = perMille() % 10;
        var percent = perMille() / 10 + (tenths == 0 ? "" : "." + tenths);
        return whole == 0 ? "none" : part + " of " + whole + " (" + percent + " %)";
    }
}
