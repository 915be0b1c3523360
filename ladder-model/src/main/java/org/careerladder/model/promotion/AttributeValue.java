package org.careerladder.model.promotion;

import org.careerladder.model.time.Span;

/** What an attribute is in a case, as it was written down. */
public sealed interface AttributeValue {

    /** A whole number. */
    record Whole(int number) implements AttributeValue {}

    /** A share, in basis points. */
    record Share(int basisPoints) implements AttributeValue {}

    /** A length of time. */
    record Length(Span span) implements AttributeValue {}

    /** One of several words. */
    record Word(String word) implements AttributeValue {}

    /** Yes or no. */
    record Claim(boolean holds) implements AttributeValue {}
}
