package org.careerladder.model.ladder;

import java.util.List;

/**
 * What is rated, for the whole ladder.
 *
 * @param id its id
 * @param competency the competency that it belongs to
 * @param name what people call it
 * @param pointsClass the class that picks its points curve; empty where it has none
 * @param rungs its own scale, lowest first; empty where it is rated on the ladder's labels
 */
public record Criterion(CriterionId id, CompetencyId competency, String name, String pointsClass, List<Rung> rungs) {

    public Criterion {
        rungs = List.copyOf(rungs);
    }

    /** Whether it has rungs of its own, and so is rated once, for every level. */
    public boolean onRungs() {
        return !rungs.isEmpty();
    }

    /** The rung's number from 1, 0 for {@code none-yet}, -1 for a word that is no rung. */
    public int rungNumber(String rung) {
        if (rung.equals(Rung.NONE_YET)) {
            return 0;
        }
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).id().equals(rung)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The word for a rung's number; {@code none-yet} for 0. */
    public String rungWord(int number) {
        return number == 0 ? Rung.NONE_YET : rungs.get(number - 1).id();
    }
}
