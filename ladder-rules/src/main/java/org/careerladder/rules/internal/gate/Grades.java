package org.careerladder.rules.internal.gate;

import org.careerladder.model.ladder.Outcome;

/**
 * How the grades of one criterion at one level read: a grade is a label's place from 0, the worst, or a rung's number with 0 for
 * {@code none-yet}.
 *
 * @param partly the least grade that is PARTLY; {@link #NEVER} where none is
 * @param meets the least grade that is MEETS; {@link #NEVER} where none is
 * @param exceeds the least grade that is EXCEEDS; {@link #NEVER} where none is
 * @param best the best grade
 * @param graded whether the level asks anything at all; else every grade is UNGRADED
 */
public record Grades(int partly, int meets, int exceeds, int best, boolean graded) {

    /** A grade that nothing reaches. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** The grade of a criterion that does not apply. */
    public static final int NOT_APPLICABLE = -1;

    /** What a grade says against what the level asks. */
    public Outcome outcome(int grade) {
        if (grade == NOT_APPLICABLE) {
            return Outcome.NOT_APPLICABLE;
        }
        if (!graded) {
            return Outcome.UNGRADED;
        }
        return grade >= exceeds
                ? Outcome.EXCEEDS
                : grade >= meets ? Outcome.MEETS : grade >= partly ? Outcome.PARTLY : Outcome.NOT_MET;
    }

    /** The least grade with at least this outcome. */
    int least(Outcome outcome) {
        return switch (outcome) {
            case EXCEEDS -> exceeds;
            case MEETS -> meets;
            case PARTLY -> Math.min(partly, meets);
            default -> 0;
        };
    }

    /** Whether a grade is a step short: what "nearly" may lift. */
    boolean isStepShort(int grade) {
        return graded ? outcome(grade) == Outcome.PARTLY : grade != NOT_APPLICABLE && grade < best;
    }

    /** The grade after that step. */
    int lifted(int grade) {
        return graded ? meets : grade + 1;
    }
}
