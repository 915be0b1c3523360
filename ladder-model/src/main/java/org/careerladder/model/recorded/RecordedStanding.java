package org.careerladder.model.recorded;

import java.util.List;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Gate;

/**
 * Where the candidate stood on one criterion at one gate.
 *
 * @param gate the gate
 * @param criterion the criterion
 * @param outcome what the counted rating says against what the level asks
 * @param confirmed whether that rating comes from somebody other than the candidate
 * @param importance how much the level asks for it; empty where the document does not say it
 * @param rating the label or rung that counts; empty where none does
 * @param holdsBack whether the gate is not met, and raising this is part of a smallest way to meet it
 */
public record RecordedStanding(
        Gate gate,
        CriterionId criterion,
        Outcome outcome,
        boolean confirmed,
        List<Importance> importance,
        String rating,
        boolean holdsBack) {

    public RecordedStanding {
        importance = List.copyOf(importance);
    }

    static RecordedStanding of(Standing standing) {
        return new RecordedStanding(
                standing.gate(),
                CriterionId.of(standing.criterion()),
                standing.outcome(),
                standing.confirmed(),
                List.of(standing.importance()),
                standing.ratingKnown() ? standing.rating() : "",
                standing.holdsBack());
    }
}
