package org.careerladder.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that this module brings along. */
final class Resources {

    private Resources() {}

    /**
     * The text of a resource beside this class.
     *
     * @throws IllegalArgumentException where there is none of this name
     */
    static String text(String name) {
        try (var in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource `" + name + "`");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The jar cannot be read at " + name, broken);
        }
    }
}
