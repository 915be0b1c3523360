package org.careerladder.report.internal.phrase;

import java.util.Locale;

/** Something that reports say. */
public interface PhraseKey {

    /** Which reports say it: what its key begins with. */
    String section();

    String name();

    /** What stands before it in the file of a language. */
    default String key() {
        return section() + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
