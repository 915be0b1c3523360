package org.careerladder.model.ladder;

/** How many of the selected criteria a bar demands. */
public sealed interface Demand {

    /** A number of criteria, at least 0; lowered to what is left where criteria do not apply. */
    record Count(int count) implements Demand {
        public Count {
            if (count < 0) {
                throw new IllegalArgumentException("A demanded count is not negative: " + count);
            }
        }
    }

    /** A share in whole basis points, 0 to 10,000; the demanded count is rounded up. */
    record Share(int basisPoints) implements Demand {
        public Share {
            if (basisPoints < 0 || basisPoints > 10_000) {
                throw new IllegalArgumentException("A share lies between 0 and 10,000 basis points: " + basisPoints);
            }
        }
    }

    /** How many of so many criteria, never more than there are. */
    default int outOf(int criteria) {
        return this instanceof Share share
                ? (share.basisPoints() * criteria + 9_999) / 10_000
                : Math.min(((Count) this).count(), criteria);
    }
}
