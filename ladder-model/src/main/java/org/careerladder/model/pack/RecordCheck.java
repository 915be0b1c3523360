package org.careerladder.model.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;

/** Whether what was done, written, talked about, planned and decided names what there is, in days that can be. */
final class RecordCheck {

    private final CaseCheck check;
    private final PromotionCase promotionCase;
    private final PeopleCheck people;
    private final Found found;
    private final Set<String> areas = new HashSet<>();

    RecordCheck(CaseCheck check, PromotionCase promotionCase, PeopleCheck people, Found found) {
        this.check = check;
        this.promotionCase = promotionCase;
        this.people = people;
        this.found = found;
    }

    void run() {
        evidence(promotionCase.evidence());
        reviews(promotionCase.reviews());
        conversations(promotionCase.conversations());
        goals(promotionCase.goals());
        decisions(promotionCase.decisions());
    }

    private void evidence(List<Evidence> evidence) {
        if (!found.bounded(evidence, "evidence")) {
            return;
        }
        var ids = new HashSet<EvidenceId>(2 * evidence.size());
        for (int i = 0; i < evidence.size(); i++) {
            if (!ids.add(evidence.get(i).id())) {
                found.twice("evidence", evidence.get(i).id(), "evidence", i, "id");
            }
            evidence(evidence.get(i), i);
        }
    }

    private void evidence(Evidence item, int at) {
        found.notLater(item.from(), "evidence", at, "from");
        found.notLater(item.to(), "evidence", at, "to");
        found.inOrder(item.from(), item.to(), "its beginning", "evidence", at, "to");
        people.named(item.vouchedBy(), "evidence", "vouched-by", at);
        var shows = item.shows();
        for (int i = 0; i < shows.size(); i++) {
            criterion(shows.get(i), "evidence", at, "shows", i);
        }
        found.twins("criterion", shows, "evidence", at, "shows");
    }

    private void criterion(CriterionId id, Object... path) {
        if (!check.criteria.containsKey(id)) {
            found.noCriterion(id, check.criteria.keySet(), path);
        }
    }

    private void reviews(List<Review> reviews) {
        for (int i = 0; found.bounded(reviews, "reviews") && i < reviews.size(); i++) {
            review(reviews.get(i), i);
        }
    }

    private void review(Review review, int at) {
        people.named(review.by(), "reviews", at, "by");
        if (review.state() == Review.State.RECEIVED) {
            found.notLater(review.date(), "reviews", at, "date");
            found.inOrder(
                    promotionCase.candidate().inLevelSince(),
                    review.date(),
                    "the candidate came into the current level",
                    "reviews",
                    at,
                    "date");
        }
        boolean own = review.by().equals(PersonId.SELF);
        if (own != (review.kind() == ArtefactKind.SELF_REVIEW)) {
            found.add(
                    ModelPath.of("reviews", at, "by"),
                    own ? "`self` writes a self-review alone" : "`" + review.by() + "` cannot write a self-review",
                    "a self-review is by `self`, every other review by somebody else");
        }
    }

    private void conversations(List<Conversation> conversations) {
        for (int i = 0; found.bounded(conversations, "conversations") && i < conversations.size(); i++) {
            people.named(conversations.get(i).with(), "conversations", i, "with");
            found.notLater(conversations.get(i).date(), "conversations", i, "date");
            areas(conversations.get(i), i);
        }
    }

    private void areas(Conversation conversation, int at) {
        var members = conversation.areas();
        for (int i = 0; i < members.size(); i++) {
            if (!areas.add(members.get(i).id().value())) {
                found.twice("area", members.get(i).id(), "conversations", at, "areas", i, "id");
            }
            if (!members.get(i).criterion().equals(CriterionId.NONE)) {
                criterion(members.get(i).criterion(), "conversations", at, "areas", i, "criterion");
            }
        }
    }

    private void goals(List<Goal> goals) {
        if (!found.bounded(goals, "goals")) {
            return;
        }
        var ids = new HashSet<GoalId>();
        for (int i = 0; i < goals.size(); i++) {
            if (!ids.add(goals.get(i).id())) {
                found.twice("goal", goals.get(i).id(), "goals", i, "id");
            }
            goal(goals.get(i), i);
        }
    }

    private void goal(Goal goal, int at) {
        found.notLater(goal.started(), "goals", at, "started");
        found.notLater(goal.ended(), "goals", at, "ended");
        found.inOrder(goal.started(), goal.ended(), "its start", "goals", at, "ended");
        if (!goal.aim().isEmpty() && !areas.contains(goal.aim()) && !check.criterionWords.contains(goal.aim())) {
            var known = new HashSet<>(areas);
            known.addAll(check.criterionWords);
            found.add(
                    ModelPath.of("goals", at, "for"),
                    "`" + goal.aim() + "` is neither an area nor a criterion",
                    NearestWord.advice(goal.aim(), known));
        }
    }

    private void decisions(List<Decision> decisions) {
        found.twins("a decision of", decisions.stream().map(Decision::date).toList(), "decisions");
        for (int i = 0; found.bounded(decisions, "decisions") && i < decisions.size(); i++) {
            people.named(decisions.get(i).by(), "decisions", "by", i);
            found.notLater(decisions.get(i).date(), "decisions", i, "date");
            reasons(decisions.get(i), i);
        }
    }

    private void reasons(Decision decision, int at) {
        for (int i = 0; i < decision.reasons().size(); i++) {
            String area = decision.reasons().get(i).area();
            if (!area.isEmpty() && !areas.contains(area)) {
                found.add(
                        ModelPath.of("decisions", at, "reasons", i, "area"),
                        "nobody asked to see an area `" + area + "` in the conversations of this case",
                        NearestWord.advice(area, areas));
            }
        }
    }
}
