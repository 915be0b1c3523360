package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.facts.Asking;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Area;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.DecisionOutcome;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.Topic;

/** Folds the conversations: whether it was asked, and what others asked to see. */
record ConversationFold(CaseIndex index) {

    private static final int NEVER = Integer.MIN_VALUE;

    Asking asking() {
        int firstAsked = Integer.MAX_VALUE;
        int lastAsked = NEVER;
        int last = NEVER;
        boolean asked = false;
        boolean planAgreed = false;
        var cites = new TreeSet<String>();
        var talks = index.promotionCase().conversations();
        for (Conversation talk : talks) {
            int day = talk.date().epochDay();
            last = Math.max(last, day);
            planAgreed |= talk.about().contains(Topic.PLAN_AGREED);
            cites.add("conversation/" + talk.with() + "/" + talk.date());
            asked |= talk.about().contains(Topic.PROMOTION_ASKED);
            if (talk.about().contains(Topic.PROMOTION_ASKED) && talk.date().known()) {
                firstAsked = Math.min(firstAsked, day);
                lastAsked = Math.max(lastAsked, day);
            }
        }
        return new Asking(
                asked,
                last == NEVER ? 0 : index.asOf().epochDay() - last,
                last != NEVER,
                talks.size(),
                planAgreed,
                lastAsked != NEVER && last > firstAsked,
                lastAsked != NEVER && lastAsked >= lastDecision(),
                index.promotionCase().people().stream().anyMatch(person -> person.role() == Role.MANAGER),
                List.copyOf(cites));
    }

    private int lastDecision() {
        int last = NEVER;
        for (Decision decision : index.promotionCase().decisions()) {
            last = Math.max(last, decision.date().epochDay());
        }
        return last;
    }

    List<AreaStatus> areas() {
        var areas = new ArrayList<AreaStatus>();
        for (Conversation talk : index.promotionCase().conversations()) {
            for (Area area : talk.areas()) {
                areas.add(status(area, index.role(talk.with()), "conversation/" + talk.with() + "/" + talk.date()));
            }
        }
        areas.sort(Comparator.comparing(AreaStatus::area));
        return areas;
    }

    private AreaStatus status(Area area, Role namedBy, String cite) {
        var goals = index.promotionCase().goals().stream()
                .filter(goal -> isFor(goal, area))
                .toList();
        int done = (int)
                goals.stream().filter(goal -> goal.state() == GoalState.DONE).count();
        int dropped = (int)
                goals.stream().filter(goal -> goal.state() == GoalState.DROPPED).count();
        var cites = new ArrayList<>(List.of(cite));
        goals.stream().map(goal -> "goal/" + goal.id()).sorted().forEach(cites::add);
        return new AreaStatus(
                area.id().value(),
                area.said(),
                area.criterion().value(),
                !area.criterion().equals(CriterionId.NONE),
                namedBy,
                goals.size(),
                goals.size() - done - dropped,
                done,
                index.showing(area.criterion()).size(),
                declinedFor(area),
                cites);
    }

    private static boolean isFor(Goal goal, Area area) {
        return goal.aim().equals(area.id().value())
                || (!area.criterion().equals(CriterionId.NONE)
                        && goal.aim().equals(area.criterion().value()));
    }

    private boolean declinedFor(Area area) {
        return index.promotionCase().decisions().stream()
                .filter(decision -> decision.outcome() != DecisionOutcome.PROMOTED)
                .flatMap(decision -> decision.reasons().stream())
                .anyMatch(reason -> reason.area().equals(area.id().value()));
    }
}
