package org.careerladder.rules.standard;

import static org.careerladder.model.process.ArtefactKind.PEER_REVIEW;
import static org.careerladder.model.process.ArtefactKind.SELF_REVIEW;
import static org.careerladder.model.promotion.DecisionOutcome.DECLINED;
import static org.careerladder.model.promotion.DecisionOutcome.DEFERRED;
import static org.careerladder.model.promotion.DecisionOutcome.NO_ANSWER;
import static org.careerladder.model.promotion.Gate.CURRENT;
import static org.careerladder.model.promotion.Gate.TARGET;
import static org.careerladder.model.promotion.GoalState.UNDER_WAY;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Topic;
import org.careerladder.rules.given.Change;
import org.careerladder.rules.given.Item;
import org.careerladder.rules.given.Packs;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.standard.StandardSituations.Named;

/**
 * Situations in which all but one condition of a standard rule holds, or which stand right at a threshold: where a rule without that
 * condition, or with the threshold one off, would say something else.
 */
final class OtherSide {

    private static final Decision.Reason MERIT = reason(Decision.Reason.Kind.MERIT, "");
    private static final Decision.Reason MERIT_IN_AREA = reason(Decision.Reason.Kind.MERIT, "run-something");
    private static final Decision.Reason COMPANY = reason(Decision.Reason.Kind.COMPANY, "");

    private static final Bar EXCEEDING = new Bar.NoneBelow(
            new Mark.AtOutcome(Outcome.EXCEEDS), new Selection.Named(List.of(CriterionId.of("owns-projects"))));

    private OtherSide() {}

    static List<Named> situations() {
        return Stream.of(levels(), judgements(), selfAssessment(), evidence(), people(), process(), decisions())
                .flatMap(List::stream)
                .toList();
    }

    private static Named named(String name, UnaryOperator<Change> change) {
        return new Named(name, Situation.base().with(change));
    }

    private static Named named(String name, Situation given, UnaryOperator<Change> change) {
        return new Named(name, given.with(change));
    }

    private static Decision.Reason reason(Decision.Reason.Kind kind, String area) {
        return new Decision.Reason(kind, area, "");
    }

    /** The target level asks for nothing but what it requires. */
    private static Situation lenient() {
        return Situation.base().under(pack -> new Packs(pack).bar("senior", Bar.STANDARD));
    }

    private static List<Named> levels() {
        return List.of(
                named(
                        "the target level is held and the current is not",
                        c -> c.rates("grace", CURRENT, "ships-features", "partly")
                                .rates("grace", TARGET, "ships-features", "meets")
                                .neverTalkedAbout(Topic.PROMOTION_ASKED)
                                .withoutReview(PEER_REVIEW, "lin")),
                named(
                        "the current level is held and the target is not, and nobody asked",
                        c -> c.rates("grace", TARGET, "owns-projects", "partly")
                                .neverTalkedAbout(Topic.PROMOTION_ASKED)),
                named(
                        "only the candidate says that something exceeds",
                        c -> c.withoutRatingsOf("ships-features").rates("self", CURRENT, "ships-features", "exceeds")),
                named(
                        "only the candidate says that a tolerated criterion is partly there",
                        c -> c.withoutRatingsOf("explains-designs")
                                .rates("self", CURRENT, "explains-designs", "partly")),
                named(
                        "a tolerated criterion of the current level is not there at all",
                        lenient(),
                        c -> c.rates("grace", CURRENT, "explains-designs", "not-yet")),
                named(
                        "a tolerated criterion of the current level is partly there",
                        lenient(),
                        c -> c.rates("grace", CURRENT, "explains-designs", "partly")),
                named(
                        "a tolerated criterion of the target level is not there at all, and nothing shows it",
                        lenient(),
                        c -> c.rates("grace", TARGET, "lifts-others", "not-yet").withoutEvidence("mentoring")),
                named(
                        "only the candidate says that a tolerated criterion of the target level is partly there",
                        lenient(),
                        c -> c.withoutRatingsOf("lifts-others").rates("self", TARGET, "lifts-others", "partly")),
                named(
                        "a tolerated criterion was rated too long ago",
                        lenient(),
                        c -> c.withoutRatingsOf("lifts-others")
                                .ratedOn("2025-11-19", "grace", TARGET, "lifts-others", "meets")),
                named(
                        "rated too long ago by one and seen by nobody else",
                        c -> c.withoutRatingsOf("owns-projects")
                                .ratedOn("2025-11-19", "grace", TARGET, "owns-projects", "meets")
                                .couldNotSee("lin", TARGET, "owns-projects")),
                named(
                        "rated too long ago by one and lately by another",
                        c -> c.withoutRatingsOf("owns-projects")
                                .ratedOn("2025-11-19", "grace", TARGET, "owns-projects", "meets")
                                .rates("lin", TARGET, "owns-projects", "partly")),
                named(
                        "rated by the candidate alone and not observed by others",
                        c -> c.withoutRatingsOf("owns-projects")
                                .rates("self", TARGET, "owns-projects", "meets")
                                .couldNotSee("grace", TARGET, "owns-projects")),
                new Named(
                        "what meets holds back a bar that asks for more, and nothing shows it",
                        Situation.base()
                                .under(pack -> new Packs(pack).bar("senior", EXCEEDING))
                                .with(c -> c.withoutEvidence("billing-split"))),
                named(
                        "rated by one and not observed by another",
                        c -> c.rates("grace", TARGET, "owns-projects", "partly")
                                .couldNotSee("lin", TARGET, "owns-projects")));
    }

    private static Situation judging(String level, boolean alone) {
        var judgement = new Bar.Judgement(JudgementId.of("track-record"), "Has led several projects to the end");
        var parts = List.<Bar>of(Bar.STANDARD, judgement);
        return Situation.base()
                .under(pack -> new Packs(pack).bar(level, alone ? new Bar.AllOf(parts) : new Bar.AnyOf(parts)));
    }

    private static List<Named> judgements() {
        return List.of(
                named("a judgement of the current level is open", judging("engineer", true), c -> c),
                named(
                        "a judgement of the current level is the candidate's own",
                        judging("engineer", true),
                        c -> c.judges("self", "track-record", true)),
                named(
                        "a judgement against the current level that the bar does without",
                        judging("engineer", false),
                        c -> c.judges("grace", "track-record", false)),
                named("a judgement that the bar does without is open", judging("senior", false), c -> c),
                named(
                        "a judgement that the bar does without is the candidate's own",
                        judging("senior", false),
                        c -> c.judges("self", "track-record", true)),
                named(
                        "a judgement against the target level that the bar does without",
                        judging("senior", false),
                        c -> c.judges("grace", "track-record", false)),
                named(
                        "a judgement for the target level while something else is missing",
                        judging("senior", true),
                        c -> c.judges("grace", "track-record", true)
                                .rates("grace", TARGET, "owns-projects", "partly")));
    }

    private static List<Named> selfAssessment() {
        return List.of(
                new Named(
                        "exceeds in three of three in their own eyes",
                        Situation.base()
                                .under(pack -> new Packs(pack).withoutExpectation("senior", "lifts-others"))
                                .with(c -> c.withoutRatingsOf("lifts-others")
                                        .rates("self", CURRENT, "ships-features", "exceeds")
                                        .rates("self", CURRENT, "explains-designs", "exceeds")
                                        .rates("self", TARGET, "owns-projects", "exceeds"))),
                named(
                        "exceeds in what both levels ask, and nothing shows it",
                        c -> c.rates("self", CURRENT, "ships-features", "exceeds")
                                .withoutEvidence("latency")),
                named(
                        "far above others in what both levels ask",
                        c -> c.rates("self", CURRENT, "ships-features", "exceeds")
                                .rates("grace", CURRENT, "ships-features", "partly")),
                named(
                        "far below others in what both levels ask",
                        c -> c.rates("self", CURRENT, "ships-features", "partly")));
    }

    private static List<Named> evidence() {
        return List.of(
                new Named(
                        "as many examples with numbers as are asked for",
                        Situation.base().policyShare("quantified-share", 5_000).with(c -> c.projects(4, 2))),
                new Named(
                        "no example with numbers, and none asked for",
                        Situation.base().policyShare("quantified-share", 0).with(c -> c.projects(2, 0))),
                named(
                        "an outdated metric without numbers",
                        c -> c.alsoEvidence(Item.of(EvidenceKind.METRIC, "mood")
                                .withoutNumbers()
                                .from("2025-01-01")
                                .endedOn("2025-06-01"))),
                named(
                        "nobody has rated what nothing shows",
                        c -> c.withoutEvidence("billing-split").withoutRatingsOf("owns-projects")),
                named(
                        "what nothing shows does not apply",
                        c -> c.withoutEvidence("billing-split").waives("grace", TARGET, "owns-projects")),
                named(
                        "what is not there at all, nothing shows",
                        c -> c.withoutEvidence("billing-split").rates("grace", TARGET, "owns-projects", "not-yet")),
                named(
                        "only the candidate says that what nothing shows is partly there",
                        c -> c.withoutEvidence("billing-split")
                                .withoutRatingsOf("owns-projects")
                                .rates("self", TARGET, "owns-projects", "partly")),
                named(
                        "nothing shows what the current level asks and others miss",
                        c -> c.withoutEvidence("latency").rates("grace", CURRENT, "ships-features", "partly")),
                new Named(
                        "next to nothing is written down where nothing need be",
                        Situation.base().informal().policy("nearly-gaps", 1).with(c -> c.projects(0, 0))));
    }

    private static List<Named> people() {
        return List.of(
                named(
                        "nothing to show, and nobody to show it to",
                        c -> c.projects(0, 0).withoutGoals().withoutPerson("grace")),
                named(
                        "the rating at the current level was never asked for",
                        c -> c.neverTalkedAbout(Topic.RATING_CURRENT)),
                named(
                        "no senior engineer is named",
                        c -> c.withoutPerson("sara")
                                .evidence(Item.project("billing-split", "owns-projects")
                                        .vouchedBy("lin"))),
                named(
                        "nobody who decides is named",
                        c -> c.withoutPerson("board").withoutKnownDeciders()),
                named("expectations were told where a ladder is agreed", c -> c.alsoTalkedAbout(Topic.EXPECTATIONS)),
                new Named(
                        "somebody else than the manager told their expectations",
                        Situation.base().withoutAgreement().with(c -> c.alsoToldExpectationsBy("sara"))),
                named(
                        "the self-review recommends its own author",
                        c -> c.reviews(SELF_REVIEW, "self", Recommendation.YES)),
                named(
                        "a goal was reviewed at the end of the week and is not done",
                        c -> c.goal(UNDER_WAY, "2026-W46", "2026-11-09", "2026-11-13")));
    }

    private static List<Named> process() {
        return List.of(
                named(
                        "neither the process is known nor who decides",
                        c -> c.knowsProcessAs(Formality.UNKNOWN).withoutKnownDeciders()),
                named(
                        "one paper is overdue",
                        Situation.base().papersDueIn(-1),
                        c -> c.withoutReview(PEER_REVIEW, "lin")),
                named("no cycle in a semi-formal process", Situation.base().semiFormal(), Change::withoutCycle),
                named(
                        "written down by the candidate alone where nothing need be",
                        Situation.base().informal(),
                        c -> c.withoutReviews(PEER_REVIEW)));
    }

    private static List<Named> decisions() {
        return List.of(
                named("deferred until later", c -> c.decided(DEFERRED, "2026-11-21")),
                named("deferred until today", c -> c.decided(DEFERRED, "2026-11-20")),
                named("no answer, and a day to ask again", c -> c.decided(NO_ANSWER, "2026-11-21")),
                named("no answer, and the day to ask again has come", c -> c.decided(NO_ANSWER, "2026-11-20")),
                named("no answer for company reasons", c -> c.decided(NO_ANSWER, "", COMPANY)),
                named("no answer for reasons of merit", c -> c.decided(NO_ANSWER, "", MERIT)),
                named(
                        "declined for an area on which nothing was done",
                        c -> c.decided(DECLINED, "", MERIT_IN_AREA).withoutGoals()),
                named(
                        "asked again after it was declined",
                        c -> c.decided(DECLINED, "2026-11-16").lastTalkedDaysAgo(2)),
                named(
                        "declined before with a day that is to come",
                        c -> c.decided(NO_ANSWER, "").decidedBefore(DECLINED, "2027-01-15", MERIT)),
                named(
                        "declined before with a day that has come",
                        c -> c.decided(NO_ANSWER, "").decidedBefore(DECLINED, "2026-11-20")),
                named(
                        "deferred before for company reasons",
                        c -> c.decided(NO_ANSWER, "").decidedBefore(DEFERRED, "", COMPANY)),
                named(
                        "no answer before",
                        c -> c.decided(DECLINED, "2027-01-15", COMPANY).decidedBefore(NO_ANSWER, "")));
    }
}
