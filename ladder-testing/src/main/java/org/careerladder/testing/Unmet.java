package org.careerladder.testing;

import org.careerladder.model.packtest.Expectation;

/**
 * An expectation that was not met.
 *
 * @param expectation the expectation
 * @param expected what was expected, in words
 * @param actual what there was instead, in words
 */
public record Unmet(Expectation expectation, String expected, String actual) {

    /** {@code place: expected ...; ...}, on one line. */
    @Override
    public String toString() {
        return expectation.at() + ": expected " + expected + "; " + actual;
    }
}
