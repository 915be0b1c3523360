package org.careerladder.model.source;

/**
 * A place in a value: the names from its root, such as {@code /evidence/0/to}. Members of a list go by their
 * index from 0. Readers turn it into a {@link Position}.
 *
 * @param steps the path, starting with a slash; a lone slash is the whole value
 */
public record ModelPath(String steps) implements Place {

    public static final ModelPath ROOT = new ModelPath("/");

    public ModelPath {
        if (!steps.startsWith("/")) {
            throw new IllegalArgumentException("A model path starts with a slash, not `" + steps + "`");
        }
    }

    /** The path of the given steps, from the root. */
    public static ModelPath of(Object... steps) {
        var path = new StringBuilder();
        for (Object step : steps) {
            path.append('/').append(step);
        }
        return path.isEmpty() ? ROOT : new ModelPath(path.toString());
    }

    /** The path one step further down. */
    public ModelPath then(Object step) {
        return new ModelPath((equals(ROOT) ? "" : steps) + "/" + step);
    }

    /** The path one step up; the root is its own parent. */
    public ModelPath parent() {
        int last = steps.lastIndexOf('/');
        return last <= 0 ? ROOT : new ModelPath(steps.substring(0, last));
    }

    @Override
    public String toString() {
        return steps;
    }
}
