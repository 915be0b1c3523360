package org.careerladder.model.ladder;

import java.util.List;

/**
 * What one level asks of one criterion.
 *
 * @param criterion the criterion
 * @param importance how much the level asks for it
 * @param text what it looks like at this level; empty where the ladder does not say
 * @param leastRung the number of the least rung that meets it, from 1; 0 where none is asked, as always on labels
 * @param shownBy the kinds of evidence that can show it; empty: any
 */
public record Expectation(
        CriterionId criterion, Importance importance, String text, int leastRung, List<EvidenceKind> shownBy) {

    public Expectation {
        shownBy = List.copyOf(shownBy);
        if (leastRung < 0) {
            throw new IllegalArgumentException("Rungs count from 1, not " + leastRung);
        }
    }

    /** Whether evidence of this kind can show it. */
    public boolean canBeShownBy(EvidenceKind kind) {
        return shownBy.isEmpty() || shownBy.contains(kind);
    }
}
