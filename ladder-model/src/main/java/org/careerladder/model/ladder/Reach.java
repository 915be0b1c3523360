package org.careerladder.model.ladder;

/** Whether the best rating that a criterion can get reaches a mark. */
final class Reach {

    private Reach() {}

    /**
     * Whether it can.
     *
     * @param leastRung the least rung that the level asks; 0 where it asks none, and then nothing but a rung is ever reached
     */
    static boolean can(Ladder ladder, Criterion criterion, int leastRung, Mark mark) {
        if (mark instanceof Mark.AtRung at) {
            return criterion.rungs().size() >= at.rung();
        }
        if (mark instanceof Mark.AtLabel at && ladder.ratings().ordinal(at.label()) < 0) {
            return true;
        }
        if (!criterion.onRungs()) {
            return mark instanceof Mark.AtLabel || has(ladder, (Mark.AtOutcome) mark);
        }
        var meaning = meaning(ladder, mark);
        return meaning == Outcome.NOT_MET
                || (leastRung > 0
                        && (meaning != Outcome.EXCEEDS
                                || leastRung < criterion.rungs().size()));
    }

    private static boolean has(Ladder ladder, Mark.AtOutcome mark) {
        var labels = ladder.ratings();
        return labels.labels().isEmpty()
                || labels.lowest(mark.outcome()) < labels.labels().size();
    }

    private static Outcome meaning(Ladder ladder, Mark mark) {
        return mark instanceof Mark.AtLabel at
                ? ladder.ratings().meaning(ladder.ratings().ordinal(at.label()))
                : ((Mark.AtOutcome) mark).outcome();
    }
}
