package org.careerladder.rules.given;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Area;
import org.careerladder.model.promotion.AreaId;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Metric;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.promotion.Topic;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;

/** A formal company in code: four criteria over two levels, and a candidate who nearly holds both. */
public final class Northwind {

    public static final LevelRef ENGINEER = LevelRef.of("engineering", "engineer");
    public static final LevelRef SENIOR = LevelRef.of("engineering", "senior");
    public static final Day AS_OF = Day.of("2026-11-20");

    private static final Day RATED = Day.of("2026-10-15");

    private Northwind() {}

    public static Ladder ladder() {
        return new Ladder(
                LadderId.of("northwind-engineering"),
                "Northwind engineering ladder",
                "2026.1",
                RatingScale.of(List.of("not-yet", "partly", "meets", "exceeds"), 1, 2, 3),
                List.of(
                        new Competency(CompetencyId.of("craft"), "Technical craft"),
                        new Competency(CompetencyId.of("impact"), "Impact")),
                List.of(
                        criterion("ships-features", "craft", "Ships features"),
                        criterion("explains-designs", "craft", "Explains designs"),
                        criterion("owns-projects", "impact", "Owns projects"),
                        criterion("lifts-others", "craft", "Lifts others")),
                List.of(new Track(
                        TrackId.of("engineering"),
                        "Engineering",
                        TrackKind.INDIVIDUAL,
                        LevelOrder.KNOWN,
                        List.of(engineer(), senior()))));
    }

    private static Criterion criterion(String id, String competency, String name) {
        return new Criterion(CriterionId.of(id), CompetencyId.of(competency), name, "", List.of());
    }

    private static Expectation expectation(String id, Importance importance, EvidenceKind... kinds) {
        return new Expectation(CriterionId.of(id), importance, "", 0, List.of(kinds));
    }

    private static Level engineer() {
        return new Level(
                LevelId.of("engineer"),
                "Engineer",
                Span.ZERO,
                List.of(),
                List.of(),
                List.of(
                        expectation("ships-features", Importance.REQUIRED),
                        expectation("explains-designs", Importance.EXPECTED)),
                Bar.STANDARD);
    }

    private static Level senior() {
        return new Level(
                LevelId.of("senior"),
                "Senior engineer",
                Span.months(12),
                List.of(ENGINEER),
                List.of(),
                List.of(
                        expectation("owns-projects", Importance.REQUIRED, EvidenceKind.PROJECT, EvidenceKind.METRIC),
                        expectation("lifts-others", Importance.EXPECTED, EvidenceKind.LEADERSHIP)),
                new Bar.AllOf(List.of(
                        Bar.STANDARD,
                        new Bar.AtLeast(
                                new Demand.Share(6_000),
                                new Selection.OfImportance(Importance.EXPECTED),
                                Mark.MEETS))));
    }

    public static Pack pack() {
        return new Pack(
                PackId.of("northwind"),
                "2026.1",
                Base.STANDARD,
                ladder(),
                Pack.Agreement.AGREED,
                new PromotionProcess.Formal(
                        List.of(new RequiredArtefact(ArtefactKind.PEER_REVIEW, 3, "")), Committee.UNKNOWN),
                List.of(new Cycle(CycleId.of("2026-h2"), Day.of("2026-12-01"), Day.of("2026-12-15"))),
                List.of(new PolicySetting(
                        "performs-at-target-for", new ParameterValue.Duration(Span.months(6)), "", "", Day.UNKNOWN)),
                List.of(),
                List.of(),
                List.of());
    }

    public static PromotionCase ada() {
        var candidate = new Candidate(PersonId.of("ada"), "Ada Example", ENGINEER, Day.of("2025-01-15"), "checkout");
        var appraisals = new ArrayList<Appraisal>();
        appraisals.add(rated("self", Scope.CURRENT, "ships-features", "exceeds", RATED));
        appraisals.add(rated("grace", Scope.CURRENT, "ships-features", "meets", RATED));
        appraisals.add(rated("grace", Scope.CURRENT, "explains-designs", "meets", RATED));
        appraisals.add(rated("grace", Scope.TARGET, "owns-projects", "meets", RATED));
        appraisals.add(rated("lin", Scope.TARGET, "lifts-others", "partly", Day.of("2026-10-20")));
        return PromotionCase.about("ada-2026-h2", candidate, SENIOR)
                .cycle(CycleId.of("2026-h2"))
                .asOf(AS_OF)
                .people(List.of(
                        person("grace", Role.MANAGER, "checkout"),
                        person("lin", Role.PEER, "checkout"),
                        person("sara", Role.SENIOR_ENGINEER, "payments"),
                        person("board", Role.DECISION_MAKER, "")))
                .process(new ProcessKnowledge(Formality.FORMAL, Day.of("2026-09-01"), List.of(PersonId.of("board"))))
                .appraisals(appraisals)
                .evidence(List.of(latency(), release()))
                .reviews(List.of(
                        new Review(
                                ArtefactKind.SELF_REVIEW,
                                PersonId.SELF,
                                Review.State.RECEIVED,
                                Day.of("2026-11-10"),
                                Recommendation.UNSAID),
                        new Review(
                                ArtefactKind.SENIOR_RECOMMENDATION,
                                PersonId.of("sara"),
                                Review.State.RECEIVED,
                                Day.of("2026-11-12"),
                                Recommendation.YES)))
                .conversations(List.of(new Conversation(
                        PersonId.of("grace"),
                        Day.of("2026-09-01"),
                        List.of(Topic.PROCESS, Topic.PHILOSOPHY, Topic.RATING_CURRENT, Topic.RATING_TARGET),
                        "Promotes people who already run things end to end",
                        List.of(new Area(
                                AreaId.of("run-something"),
                                "Run something end to end",
                                CriterionId.of("owns-projects"))))))
                .build();
    }

    public static Person person(String id, Role role, String team) {
        return new Person(PersonId.of(id), role, team);
    }

    public static Appraisal rated(String by, Scope scope, String criterion, String word, Day date) {
        return new Appraisal(
                PersonId.of(by), scope, CriterionId.of(criterion), new Opinion.Rated(word), date, false, "");
    }

    private static Evidence latency() {
        return new Evidence(
                EvidenceId.of("checkout-latency"),
                EvidenceKind.METRIC,
                "Checkout answers four times faster",
                "Found the cause, designed the cache, shipped it",
                "Fewer carts abandoned at peak",
                List.of(new Metric(
                        "p95 checkout latency", Amount.of(900), Amount.of(220), "ms", Metric.Direction.LOWER)),
                Day.of("2026-02-01"),
                Day.of("2026-05-30"),
                List.of(CriterionId.of("owns-projects")),
                List.of(PersonId.of("grace")),
                List.of());
    }

    private static Evidence release() {
        return new Evidence(
                EvidenceId.of("release-lead"),
                EvidenceKind.LEADERSHIP,
                "Led the release rotation and trained two successors",
                "Wrote the runbook, paired with both",
                "Releases no longer wait for one person",
                List.of(),
                Day.of("2026-06-01"),
                Day.UNKNOWN,
                List.of(CriterionId.of("lifts-others")),
                List.of(PersonId.of("lin"), PersonId.of("sara")),
                List.of());
    }
}
