package org.careerladder.rules.language;

import org.careerladder.model.source.Position;

/**
 * Where a part of a rule stands. Any two are equal, so that rules are equal when they say the same, wherever they say it.
 *
 * @param position the first character of the part
 */
public record At(Position position) {

    @Override
    public boolean equals(Object other) {
        return other instanceof At;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
