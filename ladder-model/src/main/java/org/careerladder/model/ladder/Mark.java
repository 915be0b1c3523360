package org.careerladder.model.ladder;

/** How well a criterion must do for a bar to count it. */
public sealed interface Mark {

    /** At least this outcome: MEETS, EXCEEDS or PARTLY. */
    record AtOutcome(Outcome outcome) implements Mark {
        public AtOutcome {
            if (outcome.compareTo(Outcome.PARTLY) > 0) {
                throw new IllegalArgumentException("A mark asks at least partly, not " + outcome);
            }
        }
    }

    /** At least this label of the ladder's scale; on rungs, at least what the label means. */
    record AtLabel(String label) implements Mark {}

    /** At least this rung, counted from 1; only for criteria on rungs. */
    record AtRung(int rung) implements Mark {
        public AtRung {
            if (rung < 1) {
                throw new IllegalArgumentException("Rungs count from 1, not " + rung);
            }
        }
    }

    /** At least what the level asks. */
    Mark MEETS = new AtOutcome(Outcome.MEETS);
}
