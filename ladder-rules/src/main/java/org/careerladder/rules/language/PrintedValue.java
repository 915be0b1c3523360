package org.careerladder.rules.language;

import org.careerladder.model.pack.ParameterValue;

/** How texts print what a policy is set to. */
final class PrintedValue {

    private PrintedValue() {}

    static String of(ParameterValue value) {
        return value instanceof ParameterValue.Share share ? percent(share.basisPoints()) : value.toString();
    }

    /** Basis points as percent, with as few decimals as say it all: {@code 33%}, {@code 12.5%}. */
    static String percent(int basisPoints) {
        int whole = basisPoints / 100;
        int rest = Math.abs(basisPoints % 100);
        if (rest == 0) {
            return whole + "%";
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest) + "%";
    }

    static String yesOrNo(boolean holds) {
        return holds ? "yes" : "no";
    }
}
