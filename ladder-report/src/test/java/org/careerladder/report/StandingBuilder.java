package org.careerladder.report;

import java.util.List;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Gate;

/** Builds a standing that nobody has rated yet. */
final class StandingBuilder {

    private final Gate gate;
    private final String criterion;
    private final String name;
    private Importance importance = Importance.REQUIRED;
    private Outcome outcome = Outcome.UNKNOWN;
    private String rating = "";
    private boolean confirmed;
    private boolean stale;
    private boolean holdsBack;
    private boolean notObserved;
    private String ratedBy = "";

    private StandingBuilder(Gate gate, String criterion, String name) {
        this.gate = gate;
        this.criterion = criterion;
        this.name = name;
    }

    static StandingBuilder at(Gate gate, String criterion, String name) {
        return new StandingBuilder(gate, criterion, name);
    }

    StandingBuilder importance(Importance asked) {
        importance = asked;
        return this;
    }

    StandingBuilder rated(Outcome means, String word, String by) {
        outcome = means;
        rating = word;
        ratedBy = by;
        confirmed = !by.equals("self");
        return this;
    }

    StandingBuilder waived() {
        outcome = Outcome.NOT_APPLICABLE;
        return this;
    }

    StandingBuilder stale() {
        stale = true;
        return this;
    }

    StandingBuilder notObserved() {
        notObserved = true;
        return this;
    }

    StandingBuilder holdsBack() {
        holdsBack = true;
        return this;
    }

    Standing build() {
        return new Standing(
                gate,
                criterion,
                name,
                "craft",
                importance,
                outcome,
                rating,
                !rating.isEmpty(),
                confirmed,
                stale,
                holdsBack,
                false,
                false,
                false,
                notObserved,
                false,
                false,
                false,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                "",
                ratedBy,
                List.of());
    }
}
