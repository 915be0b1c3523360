package org.careerladder.rules.language;

/** What stands between two commas of a pattern. */
public sealed interface Item permits Binding, Condition {

    /** Where it stands. */
    At at();
}
