package org.careerladder.files.internal.pack;

import java.util.List;
import org.careerladder.files.internal.reading.Keys;

/** Every map of a file of texts with keys of ours. */
public final class TextKeys {

    static final Keys TEXTS = Keys.of("texts").required("language", "rules").optional("format");
    static final Keys TEXT = Keys.of("text").required("says", "because").optional("do");

    /** Those of a file of texts. */
    public static final List<Keys> ALL = List.of(TEXTS, TEXT);

    private TextKeys() {}
}
