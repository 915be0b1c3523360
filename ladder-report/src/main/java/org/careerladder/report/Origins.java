package org.careerladder.report;

import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;

/** Where something was read, as people name a line to each other. */
final class Origins {

    private Origins() {}

    /** {@code layer, file:line}; the layer alone for what no file holds. */
    static String of(String layer, Origin origin) {
        return origin.place() instanceof Position at ? layer + ", " + line(at) : layer;
    }

    /** {@code  (file)}; nothing for what no file holds. */
    static String inBrackets(Origin origin) {
        return origin.place() instanceof Position at ? " (" + at.file() + ")" : "";
    }

    /** {@code file:line}: nobody reads a column aloud. */
    static String line(Position at) {
        return at.file() + ":" + at.line();
    }
}
