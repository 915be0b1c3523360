package org.careerladder.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Area;
import org.careerladder.model.promotion.AreaId;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.DecisionOutcome;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.Metric;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.promotion.Timing;
import org.careerladder.model.promotion.Topic;
import org.careerladder.model.time.Day;

/** Sound cases of a pack, with everything that a file can say. */
final class SomeCases {

    private static final List<Role> ROLES =
            List.of(Role.MANAGER, Role.PEER, Role.SENIOR_ENGINEER, Role.DECISION_MAKER, Role.COMMITTEE, Role.COMPANY);

    private final Dice dice;
    private final Ladder ladder;
    private final LevelRef from;
    private final LevelRef to;
    private final List<Person> people;
    private final List<PersonId> raters = new ArrayList<>(List.of(PersonId.SELF));

    private SomeCases(Dice dice, Ladder ladder, LevelRef from, LevelRef to) {
        this.dice = dice;
        this.ladder = ladder;
        this.from = from;
        this.to = to;
        this.people = dice.list(
                4,
                i -> new Person(
                        PersonId.of(dice.of(List.of("no", "p", "on", "7")) + "-" + i), dice.of(ROLES), dice.maybe()));
        people.forEach(person -> raters.add(person.id()));
    }

    /** A case, where the ladder has a track with two levels. */
    static Optional<PromotionCase> of(Pack pack, Dice dice) {
        return bare(pack, dice)
                .map(some -> some.toBuilder()
                        .attributes(SomeAttributes.values(pack, dice))
                        .build());
    }

    private static Optional<PromotionCase> bare(Pack pack, Dice dice) {
        return pack.ladder().tracks().stream()
                .filter(track -> track.levels().size() > 1)
                .findFirst()
                .map(track -> new SomeCases(
                                dice,
                                pack.ladder(),
                                new LevelRef(track.id(), track.levels().get(0).id()),
                                new LevelRef(track.id(), track.levels().get(1).id()))
                        .promotionCase());
    }

    private PromotionCase promotionCase() {
        var candidate = new Candidate(
                PersonId.of("me"),
                dice.maybe(),
                from,
                dice.rarely() ? Day.of("2023-01-01") : Day.UNKNOWN,
                dice.maybe());
        var conversations = dice.list(3, this::conversation);
        var areas =
                conversations.stream().flatMap(each -> each.areas().stream()).toList();
        return PromotionCase.about("case-1", candidate, to)
                .asOf(Day.of("2026-11-20"))
                .cycle(dice.rarely() ? CycleId.of("2026-h2") : CycleId.NONE)
                .people(people)
                .process(new ProcessKnowledge(dice.of(Formality.class), dice.day(), dice.some(raters, 2)))
                .appraisals(appraisals())
                .judgements(judgements())
                .evidence(dice.list(5, this::evidence))
                .reviews(dice.list(4, this::review))
                .conversations(conversations)
                .goals(dice.list(3, i -> goal(i, areas)))
                .decisions(eachDayOnce(dice.list(2, i -> decision(areas))))
                .timing(new Timing(dice.of(Opening.class), dice.of(Opening.class)))
                .build();
    }

    private List<Appraisal> appraisals() {
        List<Appraisal> appraisals = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            for (Criterion criterion : ladder.criteria()) {
                if (rateable(scope, criterion)) {
                    dice.some(raters, 3).forEach(rater -> appraisals.add(appraisal(scope, criterion, rater)));
                }
            }
        }
        if (dice.rarely()) {
            appraisals.sort(Comparator.comparing(each -> each.by().value()));
        }
        return appraisals;
    }

    private List<JudgementAnswer> judgements() {
        return ladder.tracks().stream()
                .flatMap(track -> track.levels().stream())
                .flatMap(level -> Bar.judgements(level.bar()).stream())
                .map(each -> new JudgementAnswer(
                        each.id(), dice.often(), dice.of(raters), Day.of("2026-10-01"), dice.maybe()))
                .toList();
    }

    private boolean rateable(Scope scope, Criterion criterion) {
        if (scope == Scope.EVERY_LEVEL || criterion.onRungs()) {
            return scope == Scope.EVERY_LEVEL && criterion.onRungs();
        }
        return ladder.expectationsAt(scope == Scope.CURRENT ? from : to).stream()
                .anyMatch(each -> each.criterion().equals(criterion.id()));
    }

    private Appraisal appraisal(Scope scope, Criterion criterion, PersonId rater) {
        boolean told = dice.below(10) == 0 && !rater.equals(PersonId.SELF);
        var date = dice.below(10) == 0 ? dice.known() : Day.of("2026-10-15");
        return new Appraisal(
                rater, scope, criterion.id(), opinion(criterion), date, told, dice.below(10) == 0 ? dice.text() : "");
    }

    private Opinion opinion(Criterion criterion) {
        if (dice.below(10) == 0) {
            return dice.rarely() ? new Opinion.NotApplicable(dice.text()) : new Opinion.NotObserved();
        }
        return new Opinion.Rated(
                criterion.onRungs()
                        ? criterion.rungWord(dice.below(criterion.rungs().size() + 1))
                        : dice.of(ladder.ratings().words()));
    }

    private Evidence evidence(int at) {
        var from = dice.day();
        var to = from.known()
                ? new Day(Math.min(
                        from.epochDay() + dice.below(60), Day.of("2026-11-20").epochDay()))
                : dice.day();
        return new Evidence(
                EvidenceId.of("item-" + at),
                dice.of(EvidenceKind.class),
                dice.maybe(),
                dice.maybe(),
                dice.maybe(),
                dice.list(2, i -> metric()),
                from,
                dice.rarely() ? Day.UNKNOWN : to,
                dice.some(ladder.criteria().stream().map(Criterion::id).toList(), 3),
                dice.some(raters, 3),
                dice.list(2, i -> dice.text()));
    }

    private Metric metric() {
        return new Metric(dice.maybe(), amount(), amount(), dice.maybe(), dice.of(Metric.Direction.class));
    }

    private Amount amount() {
        return dice.rarely()
                ? Amount.UNKNOWN
                : Amount.of(BigDecimal.valueOf(dice.below(2_000_000) - 1_000_000L, dice.below(7)));
    }

    private Review review(int at) {
        var by = dice.of(raters);
        var kinds = List.of(ArtefactKind.PEER_REVIEW, ArtefactKind.SENIOR_RECOMMENDATION, ArtefactKind.MANAGER_REVIEW);
        var kind = by.equals(PersonId.SELF) ? ArtefactKind.SELF_REVIEW : dice.of(kinds);
        return new Review(kind, by, dice.of(Review.State.class), dice.day(), dice.of(Recommendation.class));
    }

    private Conversation conversation(int at) {
        return new Conversation(
                dice.of(raters),
                dice.day(),
                dice.some(List.of(Topic.values()), 4),
                dice.maybe(),
                dice.list(2, i -> new Area(AreaId.of("area-" + at + "-" + i), dice.maybe(), criterionOrNone())));
    }

    private CriterionId criterionOrNone() {
        return dice.rarely() ? CriterionId.NONE : dice.of(ladder.criteria()).id();
    }

    private Goal goal(int at, List<Area> areas) {
        String aim = areas.isEmpty() || dice.rarely()
                ? criterionOrNone().value()
                : dice.of(areas).id().value();
        String week = dice.rarely() ? "" : "2026-W" + (10 + dice.below(43));
        return new Goal(
                GoalId.of("g" + at), aim, dice.maybe(), week, dice.day(), Day.UNKNOWN, dice.of(GoalState.class));
    }

    private static List<Decision> eachDayOnce(List<Decision> decisions) {
        var days = new HashSet<Day>();
        return decisions.stream().filter(decision -> days.add(decision.date())).toList();
    }

    private Decision decision(List<Area> areas) {
        return new Decision(
                dice.day(),
                dice.some(raters, 2),
                dice.of(DecisionOutcome.class),
                dice.list(
                        2,
                        i -> new Decision.Reason(
                                dice.of(Decision.Reason.Kind.class),
                                areas.isEmpty() || dice.rarely()
                                        ? ""
                                        : dice.of(areas).id().value(),
                                dice.maybe())),
                dice.day());
    }
}
