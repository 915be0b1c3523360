package org.careerladder.model.source;

import java.util.List;

/** A value as it stands in a file of YAML or JSON, before anybody asks what it means. */
public sealed interface Tree {

    /** Where its first character stands. */
    Position at();

    /**
     * A single word, number or text.
     *
     * @param text its characters, quotes and escapes resolved
     * @param quoted whether it stood in quotes or in a block, and so is text whatever it looks like
     */
    record Scalar(String text, boolean quoted, Position at) implements Tree {

        /** Whether nothing stands there at all. */
        public boolean isEmpty() {
            return !quoted && text.isEmpty();
        }
    }

    /** A list. */
    record Items(List<Tree> members, Position at) implements Tree {
        public Items {
            members = List.copyOf(members);
        }
    }

    /**
     * A map, in the order of the file; each key once.
     *
     * @param flow whether it stood in braces
     */
    record Fields(List<Field> fields, boolean flow, Position at) implements Tree {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** What no file may have, such as an alias; it has been said already. */
    record Broken(Position at) implements Tree {}

    /** One entry of a map. */
    record Field(Scalar key, Tree value) {}
}
