package org.careerladder.report.render;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerladder.report.document.Document;

/** A way to show a document. */
@SuppressWarnings("ImmutableEnumChecker") // A renderer has no state
public enum Format {
    /** Lines for a terminal. */
    TEXT(new TextRenderer()),
    /** What a program reads, by a published contract. */
    JSON(new JsonRenderer()),
    /** Markdown, for whatever shows it. */
    MARKDOWN(new MarkdownRenderer()),
    /** One page that needs nothing beside it. */
    HTML(new HtmlRenderer());

    private final Renderer renderer;

    Format(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The word for it, as people write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word; empty where there is none. */
    public static Optional<Format> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /**
     * A document alone, each line ended by {@code \n}: same document, same bytes.
     *
     * @param layout how a text is laid out
     */
    public String alone(Document document, Layout layout) {
        return renderer.alone(document, layout);
    }

    /**
     * Several documents, in the order in which they come.
     *
     * @param layout how a text is laid out
     */
    public Series series(Layout layout) {
        return renderer.series(layout);
    }
}
