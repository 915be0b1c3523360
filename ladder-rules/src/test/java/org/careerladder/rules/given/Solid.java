package org.careerladder.rules.given;

import static org.careerladder.rules.given.Northwind.ENGINEER;
import static org.careerladder.rules.given.Northwind.SENIOR;
import static org.careerladder.rules.given.Northwind.person;
import static org.careerladder.rules.given.Northwind.rated;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Area;
import org.careerladder.model.promotion.AreaId;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.promotion.Timing;
import org.careerladder.model.promotion.Topic;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;

/** A formal company and a candidate who lacks nothing: both levels are held, every paper is there, the conversation is fresh. */
final class Solid {

    static final Day RATED = Day.of("2026-10-15");

    private static final Day TALKED = Day.of("2026-11-13");

    private Solid() {}

    static Pack pack() {
        return new Pack(
                PackId.of("solid"),
                "1",
                Base.STANDARD,
                ladder(),
                Pack.Agreement.AGREED,
                new PromotionProcess.Formal(List.of(), Committee.UNKNOWN),
                List.of(new Cycle(CycleId.of("2026-h2"), Day.of("2026-12-01"), Day.of("2026-12-15"))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Northwind's ladder with a level above, and a track beside it that only its first level is compared with. */
    private static Ladder ladder() {
        var below = Northwind.ladder();
        var levels = new ArrayList<>(below.tracks().get(0).levels());
        levels.add(level("staff", List.of(SENIOR), List.of()));
        var engineering =
                new Track(TrackId.of("engineering"), "Engineering", TrackKind.INDIVIDUAL, LevelOrder.KNOWN, levels);
        var management = new Track(
                TrackId.of("management"),
                "Management",
                TrackKind.MANAGEMENT,
                LevelOrder.KNOWN,
                List.of(
                        level("lead", List.of(SENIOR), List.of(SENIOR)),
                        level("director", List.of(SENIOR), List.of())));
        return new Ladder(
                below.id(),
                below.name(),
                below.version(),
                below.ratings(),
                below.competencies(),
                below.criteria(),
                List.of(engineering, management));
    }

    private static Level level(String id, List<LevelRef> includes, List<LevelRef> equivalents) {
        return new Level(LevelId.of(id), id, Span.ZERO, includes, equivalents, List.of(), Bar.STANDARD);
    }

    static PromotionCase promotionCase() {
        var candidate = new Candidate(PersonId.of("ada"), "Ada", ENGINEER, Day.of("2025-01-15"), "checkout");
        return PromotionCase.about("solid", candidate, SENIOR)
                .cycle(CycleId.of("2026-h2"))
                .asOf(Northwind.AS_OF)
                .people(List.of(
                        person("grace", Role.MANAGER, "checkout"),
                        person("lin", Role.PEER, "checkout"),
                        person("max", Role.PEER, "payments"),
                        person("sara", Role.SENIOR_ENGINEER, "payments"),
                        person("board", Role.DECISION_MAKER, "")))
                .process(new ProcessKnowledge(Formality.FORMAL, Day.of("2026-09-01"), List.of(PersonId.of("board"))))
                .appraisals(appraisals())
                .evidence(List.of(
                        Item.project("billing-split", "owns-projects").evidence(),
                        Item.of(EvidenceKind.METRIC, "latency", "ships-features")
                                .evidence(),
                        Item.of(EvidenceKind.LEADERSHIP, "mentoring", "lifts-others")
                                .evidence(),
                        Item.of(EvidenceKind.DECISION, "queue-choice", "explains-designs")
                                .evidence()))
                .reviews(List.of(
                        review(ArtefactKind.SELF_REVIEW, "self", Recommendation.UNSAID),
                        review(ArtefactKind.PEER_REVIEW, "lin", Recommendation.YES),
                        review(ArtefactKind.PEER_REVIEW, "max", Recommendation.YES),
                        review(ArtefactKind.SENIOR_RECOMMENDATION, "sara", Recommendation.YES),
                        review(ArtefactKind.MANAGER_REVIEW, "grace", Recommendation.YES)))
                .conversations(List.of(withManager(), talk("board", TALKED, List.of(Topic.FEEDBACK))))
                .goals(List.of(goal(GoalState.DONE, "2026-W46", "2026-11-09", "2026-11-13")))
                .timing(new Timing(Opening.OPEN, Opening.OPEN))
                .build();
    }

    private static List<Appraisal> appraisals() {
        return List.of(
                rated("self", Scope.CURRENT, "ships-features", "meets", RATED),
                rated("self", Scope.CURRENT, "explains-designs", "meets", RATED),
                rated("self", Scope.TARGET, "owns-projects", "meets", RATED),
                rated("self", Scope.TARGET, "lifts-others", "meets", RATED),
                rated("grace", Scope.CURRENT, "ships-features", "exceeds", RATED),
                rated("grace", Scope.CURRENT, "explains-designs", "meets", RATED),
                rated("grace", Scope.TARGET, "owns-projects", "meets", RATED),
                rated("grace", Scope.TARGET, "lifts-others", "meets", RATED));
    }

    static Review review(ArtefactKind kind, String by, Recommendation recommends) {
        return new Review(kind, PersonId.of(by), Review.State.RECEIVED, Day.of("2026-11-12"), recommends);
    }

    static Conversation talk(String with, Day date, List<Topic> about) {
        return new Conversation(PersonId.of(with), date, about, "Show it to more people", List.of());
    }

    private static Conversation withManager() {
        return new Conversation(
                PersonId.of("grace"),
                TALKED,
                List.of(
                        Topic.PROCESS,
                        Topic.PHILOSOPHY,
                        Topic.RATING_CURRENT,
                        Topic.RATING_TARGET,
                        Topic.PROMOTION_ASKED,
                        Topic.PLAN_AGREED),
                "Run something end to end",
                List.of(new Area(
                        AreaId.of("run-something"), "Run something end to end", CriterionId.of("owns-projects"))));
    }

    static Goal goal(GoalState state, String week, String started, String ended) {
        return new Goal(
                GoalId.of("first-step"), "run-something", "A first step", week, day(started), day(ended), state);
    }

    private static Day day(String text) {
        return text.isEmpty() ? Day.UNKNOWN : Day.of(text);
    }
}
