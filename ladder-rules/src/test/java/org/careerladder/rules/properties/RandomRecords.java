package org.careerladder.rules.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.promotion.Area;
import org.careerladder.model.promotion.AreaId;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.DecisionOutcome;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.Metric;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.promotion.Topic;
import org.careerladder.model.time.Day;

/** What was done, written, talked about, planned and decided in a random case. */
record RandomRecords(Dice dice, Pack pack, PromotionCase asked, int thoroughness, int strength) {

    private static final Day AS_OF = RandomPack.AS_OF;

    private static Day daysAgo(int days) {
        return new Day(AS_OF.epochDay() - days);
    }

    private List<PersonId> people() {
        return asked.people().stream().map(Person::id).toList();
    }

    List<Evidence> evidence() {
        int count = thoroughness < 50 ? dice.below(3) : dice.below(11);
        return IntStream.range(0, count)
                .mapToObj(i -> item("item-" + i, dice.below(500)))
                .toList();
    }

    Evidence item(String id, int ended) {
        var to = dice.in100(40) ? Day.UNKNOWN : daysAgo(ended);
        var from = dice.in100(20) ? Day.UNKNOWN : daysAgo(ended + dice.below(200));
        var criteria = pack.ladder().criteria().stream().map(Criterion::id).toList();
        var after = dice.in100(50) ? Amount.of(dice.below(9)) : Amount.UNKNOWN;
        return new Evidence(
                EvidenceId.of(id),
                dice.oneOf(EvidenceKind.values()),
                "Title of " + id,
                dice.oneOf("", "Led it"),
                dice.oneOf("", "It helped"),
                List.of(new Metric("time", Amount.of(9), after, "s", Metric.Direction.LOWER)),
                from,
                to,
                dice.some(criteria, dice.oneOf(10, 40, 90)),
                dice.some(people(), 30),
                List.of());
    }

    List<Review> reviews() {
        var reviews = new ArrayList<Review>();
        if (dice.in100(thoroughness)) {
            reviews.add(review(ArtefactKind.SELF_REVIEW, PersonId.SELF));
        }
        for (Person person : asked.people()) {
            while (dice.in100(thoroughness - 15)) {
                reviews.add(review(kind(person), person.id()));
            }
        }
        return reviews;
    }

    private ArtefactKind kind(Person person) {
        return switch (person.role()) {
            case MANAGER -> ArtefactKind.MANAGER_REVIEW;
            case SENIOR_ENGINEER -> ArtefactKind.SENIOR_RECOMMENDATION;
            default -> ArtefactKind.PEER_REVIEW;
        };
    }

    private Review review(ArtefactKind kind, PersonId by) {
        var state = dice.in100(thoroughness) ? Review.State.RECEIVED : dice.oneOf(Review.State.values());
        boolean received = state == Review.State.RECEIVED;
        var said = strength > 90 && dice.in100(90) ? Recommendation.YES : dice.oneOf(Recommendation.values());
        return new Review(kind, by, state, received ? AS_OF : Day.UNKNOWN, received ? said : Recommendation.UNSAID);
    }

    List<Conversation> conversations() {
        var conversations = new ArrayList<Conversation>();
        for (PersonId person : people()) {
            while (dice.in100(thoroughness - 25)) {
                conversations.add(conversation(person, conversations.size()));
            }
        }
        return conversations;
    }

    private Conversation conversation(PersonId with, int number) {
        var areas = IntStream.range(0, dice.below(3))
                .mapToObj(i -> new Area(AreaId.of("area-" + number + "-" + i), "Area", areaCriterion()))
                .toList();
        return new Conversation(
                with,
                dice.in100(10) ? Day.UNKNOWN : daysAgo(dice.below(90)),
                dice.some(List.of(Topic.values()), thoroughness),
                dice.oneOf("", "Show more of it"),
                areas);
    }

    private CriterionId areaCriterion() {
        return dice.in100(30)
                ? CriterionId.NONE
                : dice.one(pack.ladder().criteria()).id();
    }

    List<Goal> goals(List<Conversation> conversations) {
        var aims = new ArrayList<String>(areas(conversations));
        pack.ladder().criteria().forEach(criterion -> aims.add(criterion.id().value()));
        aims.add("");
        return IntStream.range(0, dice.below(4))
                .mapToObj(i -> goal("goal-" + i, dice.one(aims)))
                .toList();
    }

    private Goal goal(String id, String aim) {
        int started = dice.from(7, 20);
        return new Goal(
                GoalId.of(id),
                aim,
                "Goal",
                dice.in100(20) ? "" : "2026-W" + dice.from(44, 49),
                dice.in100(50) ? daysAgo(started) : Day.UNKNOWN,
                dice.in100(50) ? daysAgo(started - 7) : Day.UNKNOWN,
                dice.oneOf(GoalState.values()));
    }

    private static List<String> areas(List<Conversation> conversations) {
        return conversations.stream()
                .flatMap(talk -> talk.areas().stream())
                .map(area -> area.id().value())
                .toList();
    }

    List<Decision> decisions(List<Conversation> conversations) {
        var areas = new ArrayList<>(areas(conversations));
        areas.add("");
        var days = new HashSet<Day>();
        var decisions = new ArrayList<Decision>();
        while (dice.in100(35)) {
            var day = dice.in100(15) ? Day.UNKNOWN : daysAgo(dice.below(400));
            if (days.add(day)) {
                decisions.add(decision(day, areas));
            }
        }
        return decisions;
    }

    private Decision decision(Day day, List<String> areas) {
        var reasons = IntStream.range(0, dice.below(3))
                .mapToObj(i -> new Decision.Reason(dice.oneOf(Decision.Reason.Kind.values()), dice.one(areas), ""))
                .toList();
        var again = dice.in100(50) ? daysAgo(dice.from(-60, 60)) : Day.UNKNOWN;
        return new Decision(day, dice.some(people(), 30), dice.oneOf(DecisionOutcome.values()), reasons, again);
    }
}
