package org.careerladder.files.internal.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.careerladder.files.internal.tree.CoreSchema;
import org.careerladder.files.internal.tree.Words;

/** Shares as files spell them: {@code 60%}, {@code 12.5 %}. */
public final class Shares {

    private Shares() {}

    /** The share in whole basis points; 0 where it cannot be read. */
    public static int read(Value value) {
        var scalar = value.scalar("a share");
        if (scalar.isEmpty()) {
            return 0;
        }
        var share = parse(scalar.get().text());
        if (share.isEmpty()) {
            value.wrong(
                    "`" + Words.shown(scalar.get().text()) + "` is no share",
                    "write it like `60%`, from 0% to 100%, with at most two decimals");
        }
        return share.orElse(0);
    }

    /** The basis points of a share; empty where the text is none between 0% and 100%. */
    static Optional<Integer> parse(String text) {
        if (!text.endsWith("%") || text.length() > 10) {
            return Optional.empty();
        }
        String number = text.substring(0, text.length() - 1).stripTrailing();
        boolean plain = CoreSchema.isDecimal(number)
                && Character.isDigit(number.charAt(0))
                && number.chars().allMatch(each -> each == '.' || Character.isDigit(each));
        if (!plain || decimals(number) > 2) {
            return Optional.empty();
        }
        int points = new BigDecimal(number).movePointRight(2).intValueExact();
        return points <= 10_000 ? Optional.of(points) : Optional.empty();
    }

    private static int decimals(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }
}
