package org.careerladder.files.internal.change;

/** How somebody writes that something is set or added: advice speaks the same way. */
public enum Spelling {
    /** The keys of a pack test. */
    KEYS("set", "add"),
    /** The signs of a change on one line. */
    SIGNS("=", "+=");

    private final String set;
    private final String add;

    Spelling(String set, String add) {
        this.set = set;
        this.add = add;
    }

    String addRatherThanSet() {
        return "write `" + add + "` instead of `" + set + "`";
    }

    String setRatherThanAdd() {
        return "write `" + set + "` instead of `" + add + "`";
    }
}
