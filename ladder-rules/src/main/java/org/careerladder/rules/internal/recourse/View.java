package org.careerladder.rules.internal.recourse;

import java.util.EnumSet;
import java.util.Set;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.promotion.Gate;

/**
 * What the conclude rules see of a case.
 *
 * @param card the scorecard that they read
 * @param atWorst whether that has both gates at worst, or both at best
 * @param fixed the gates that are to stay as they are in it
 * @param assessment what the case comes to
 * @param at with which changes
 * @param from a smaller set that led there
 */
record View(Scorecard card, boolean atWorst, Set<Gate> fixed, Assessment assessment, Levels at, Levels from) {

    View with(Gate gate, GateState state) {
        var more = EnumSet.of(gate);
        more.addAll(fixed);
        return new View(card(gate, state), atWorst, more, assessment, at, from);
    }

    GateState state(Gate gate) {
        return gate == Gate.CURRENT ? card.current() : card.target();
    }

    /** The scorecard with another state of a gate. */
    Scorecard card(Gate gate, GateState state) {
        return gate == Gate.CURRENT ? card.at(state, card.target()) : card.at(card.current(), state);
    }
}
