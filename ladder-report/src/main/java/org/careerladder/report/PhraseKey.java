package org.careerladder.report;

/** Something that reports say. */
interface PhraseKey {

    /** What stands before it in the file of a language. */
    String key();
}
