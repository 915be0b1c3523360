package org.careerladder.model.language;

/** Basis points as a number of percent. */
final class Percent {

    private Percent() {}

    /** The number with as few decimals as say it all. */
    static String of(int basisPoints, char point) {
        int whole = basisPoints / 100;
        int rest = Math.abs(basisPoints % 100);
        if (rest == 0) {
            return Integer.toString(whole);
        }
        return whole + (rest % 10 == 0 ? "" + point + rest / 10 : rest < 10 ? point + "0" + rest : "" + point + rest);
    }
}
