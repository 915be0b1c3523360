package org.careerladder.model.source;

/**
 * A place in a text file.
 *
 * @param file the file as the person named it
 * @param line the line, counted from 1
 * @param column the column in code points, counted from 1
 */
public record Position(String file, int line, int column) implements Place, Comparable<Position> {

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("A position counts from 1, not " + line + ":" + column);
        }
    }

    /** The first character of a file: the place of what is missing from it. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        int byLine = Integer.compare(line, other.line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, as editors and compilers write it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
