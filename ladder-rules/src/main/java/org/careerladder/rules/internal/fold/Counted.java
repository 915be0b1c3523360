package org.careerladder.rules.internal.fold;

import org.careerladder.rules.internal.gate.Grades;

/**
 * The rating that counts.
 *
 * @param grade its grade, {@link Grades#NOT_APPLICABLE} where the criterion was waived, {@link #NO_GRADE} where none counts
 * @param isConfirmed whether it comes from somebody other than the candidate
 */
record Counted(int grade, boolean isConfirmed) {

    /** No rating. */
    static final int NO_GRADE = -2;

    static final Counted NONE = new Counted(NO_GRADE, false);

    /** Somebody who may waive the criterion did. */
    static final Counted WAIVED = new Counted(Grades.NOT_APPLICABLE, true);

    boolean isNone() {
        return grade == NO_GRADE;
    }

    boolean isRating() {
        return grade >= 0;
    }
}
