package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careerladder.model.facts.PastDecision;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.Topic;

/** Folds what was decided before. */
record DecisionFold(CaseIndex index) {

    List<PastDecision> facts() {
        var decisions = new ArrayList<>(index.promotionCase().decisions());
        decisions.sort(Comparator.comparing(decision -> decision.date().epochDay()));
        var facts = new ArrayList<PastDecision>();
        for (int i = 0; i < decisions.size(); i++) {
            facts.add(past(decisions.get(i), i == decisions.size() - 1));
        }
        return facts;
    }

    private PastDecision past(Decision decision, boolean latest) {
        return new PastDecision(
                decision.date().toString(),
                decision.outcome(),
                latest,
                decision.date().known() ? decision.date().daysTo(index.asOf()) : 0,
                decision.date().known(),
                decision.reasons().size(),
                count(decision, Decision.Reason.Kind.MERIT),
                count(decision, Decision.Reason.Kind.COMPANY),
                count(decision, Decision.Reason.Kind.UNCLEAR),
                (int) decision.reasons().stream()
                        .filter(reason -> !reason.area().isEmpty())
                        .count(),
                reasonsAsked(decision),
                decision.askAgain().known() ? index.asOf().daysTo(decision.askAgain()) : 0,
                decision.askAgain().known());
    }

    private static int count(Decision decision, Decision.Reason.Kind kind) {
        return (int) decision.reasons().stream()
                .filter(reason -> reason.kind() == kind)
                .count();
    }

    private boolean reasonsAsked(Decision decision) {
        return index.promotionCase().conversations().stream()
                .anyMatch(talk -> talk.about().contains(Topic.DECLINE_REASONS)
                        && talk.date().known()
                        && decision.date().known()
                        && !talk.date().isBefore(decision.date()));
    }
}
