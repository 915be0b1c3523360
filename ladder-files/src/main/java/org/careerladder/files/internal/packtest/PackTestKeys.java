package org.careerladder.files.internal.packtest;

import java.util.List;
import org.careerladder.files.internal.reading.Keys;

/** The keys of test files; the schema's definitions have the same names. */
public final class PackTestKeys {

    static final Keys FILE = Keys.of("pack-test").required("given", "tests").optional("format");
    static final Keys TEST = Keys.of("test").required("name", "expect").optional("change");
    static final Keys CHANGE = Keys.of("change").required("at").optional("set", "add", "remove");
    static final Keys EXPECT = Keys.of("expect")
            .optional(
                    "readiness",
                    "on-own-word",
                    "gates",
                    "finds",
                    "finds-not",
                    "next-steps",
                    "next-steps-not",
                    "not-assessed");
    static final Keys GATES = Keys.of("gates").optional("current", "target");
    static final Keys FINDING = Keys.of("finding").required("rule").optional("about", "gate", "severity");
    static final Keys STEP = Keys.of("step").optional("actor", "closes", "about", "by", "place");

    /** Every kind of map in a test file. */
    public static final List<Keys> ALL = List.of(FILE, TEST, CHANGE, EXPECT, GATES, FINDING, STEP);

    private PackTestKeys() {}
}
