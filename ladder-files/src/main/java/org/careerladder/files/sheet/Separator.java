package org.careerladder.files.sheet;

/** What stands between the columns of a text file. */
public enum Separator {
    /** Whichever of the others makes its header readable; where several do, nobody knows. */
    AS_THE_HEADER_READS("", ' '),
    COMMA("comma", ','),
    SEMICOLON("semicolon", ';'),
    TAB("tab", '\t');

    private final String word;
    private final char character;

    Separator(String word, char character) {
        this.word = word;
        this.character = character;
    }

    /** What people call it; empty where it is none in particular. */
    public String word() {
        return word;
    }

    /** The character itself; a space where it is none in particular. */
    public char character() {
        return character;
    }
}
