package org.careerladder.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How an HTML page looks: light or dark as the reader has it, and on paper. */
final class Stylesheet {

    private static final String RESOURCE = "page.css";

    /** The text, read on first use. It has none of the characters that would be escaped in an element. */
    static final String TEXT = text();

    private Stylesheet() {}

    private static String text() {
        try (var resource = Stylesheet.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(resource, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The stylesheet cannot be read from the library", e);
        }
    }
}
