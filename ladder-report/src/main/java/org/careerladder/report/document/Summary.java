package org.careerladder.report.document;

import java.util.List;

/**
 * A report as one line among others.
 *
 * @param name what it is about; never cut out of sight
 * @param parts what stands behind it
 */
public record Summary(String name, List<Part> parts) {

    public Summary {
        parts = List.copyOf(parts);
    }

    /**
     * One part of the line.
     *
     * @param columns how wide it is in each line; 0 for whatever is left
     */
    public record Part(String text, int columns) {}
}
