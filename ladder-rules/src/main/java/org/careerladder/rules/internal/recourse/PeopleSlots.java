package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.facts.AreaStatus;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.facts.GoalStatus;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.promotion.Topic;

/** What is between people: reviews, conversations, and goals that were agreed. */
final class PeopleSlots {

    /** Everything that may depend on how the company promotes. */
    private static final List<String> ALL_TYPES = List.of(
            "Standing",
            "JudgementStatus",
            "LevelBar",
            "Dossier",
            "EvidenceItem",
            "CandidateFacts",
            "Artefact",
            "Support",
            "Asking",
            "AreaStatus",
            "GoalStatus",
            "PastDecision",
            "CompanyTiming");

    private final CaseAtHand at;

    private final Thresholds thresholds;

    PeopleSlots(CaseAtHand at, Thresholds thresholds) {
        this.at = at;
        this.thresholds = thresholds;
    }

    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        at.facts().artefacts().stream().filter(each -> wanted(each) > 0).forEach(each -> slots.add(reviews(each)));
        at.promotionCase().reviews().stream()
                .filter(PeopleSlots::isUnfavourable)
                .forEach(each -> slots.add(again(each)));
        slots.addAll(talks());
        at.facts().goals().stream().filter(PeopleSlots::isOpen).forEach(goal -> slots.add(closing(goal)));
        at.facts().areas().stream().filter(area -> area.goals() == 0).forEach(area -> slots.add(setting(area)));
        return slots;
    }

    /** Those that are missing; more where a rule asks for more, but for what only one person can write. */
    private int wanted(Artefact artefact) {
        boolean isByOne = artefact.owner() == Role.CANDIDATE || artefact.owner() == Role.MANAGER;
        return isByOne
                ? artefact.missing()
                : Math.max(artefact.missing(), thresholds.reviews() - artefact.favourable());
    }

    /** One level for each review that is wanted. */
    private Slot reviews(Artefact artefact) {
        var steps = new ArrayList<Plan.Step>();
        var levels = new ArrayList<List<Plan.Step>>();
        for (Person by : writers(artefact)) {
            steps.add(at.step(new Change.Obtain(artefact.kind(), by, false), StandardPolicy.EFFORT_OF_REVIEW));
            levels.add(List.copyOf(steps));
        }
        return new Slot("review/" + artefact.kind().word(), levels, reach(artefact.kind()));
    }

    private List<Person> writers(Artefact artefact) {
        if (artefact.kind() == ArtefactKind.SELF_REVIEW) {
            return List.of(new Person(at.promotionCase().candidate().id(), Role.CANDIDATE, ""));
        }
        var role = artefact.owner();
        var asked = Stream.of(Review.State.REQUESTED, Review.State.WANTED)
                .flatMap(state -> reviewers(artefact.kind(), state))
                .filter(person ->
                        reviewers(artefact.kind(), Review.State.RECEIVED).noneMatch(person::equals));
        var others = at.raters().of(role).filter(person -> !hasReview(artefact.kind(), person.id()));
        var newcomers = Stream.iterate(1, number -> number + 1)
                .map(number -> at.raters().newcomer(role, number));
        return Stream.concat(Stream.concat(asked, others).distinct(), newcomers)
                .limit(wanted(artefact))
                .toList();
    }

    private Stream<Person> reviewers(ArtefactKind kind, Review.State state) {
        return at.promotionCase().reviews().stream()
                .filter(review -> review.kind() == kind && review.state() == state)
                .flatMap(review -> person(review.by()));
    }

    private Stream<Person> person(PersonId id) {
        return at.promotionCase().people().stream().filter(person -> person.id().equals(id));
    }

    private boolean hasReview(ArtefactKind kind, PersonId by) {
        return at.promotionCase().reviews().stream()
                .anyMatch(review -> review.kind() == kind && review.by().equals(by));
    }

    private static boolean isUnfavourable(Review review) {
        return review.state() == Review.State.RECEIVED
                && (review.recommends() == Recommendation.NOT_YET || review.recommends() == Recommendation.NO);
    }

    private Slot again(Review review) {
        var by = person(review.by())
                .findFirst()
                .orElseGet(() -> new Person(at.promotionCase().candidate().id(), Role.CANDIDATE, ""));
        return new Slot(
                "again/" + review.kind().word() + "/" + review.by(),
                List.of(List.of(at.step(new Change.Obtain(review.kind(), by, true), StandardPolicy.EFFORT_OF_REVIEW))),
                reach(review.kind()));
    }

    private static Reach reach(ArtefactKind kind) {
        var touches = new ArrayList<>(Reach.answering());
        touches.add(Reach.fields("Support", "asked", "recommends", "advisesAgainst"));
        touches.add(Reach.one("Artefact", kind.word()));
        return new Reach(touches);
    }

    private List<Slot> talks() {
        var manager = at.raters().one(Role.MANAGER, person -> true);
        var slots = new ArrayList<Slot>();
        slots.add(talk(manager, List.of(Topic.PROCESS, Topic.PHILOSOPHY, Topic.EXPECTATIONS), learned()));
        slots.add(talk(manager, List.of(Topic.PROMOTION_ASKED), Formality.UNKNOWN));
        slots.add(talk(manager, List.of(Topic.PLAN_AGREED), Formality.UNKNOWN));
        slots.add(talk(manager, List.of(Topic.DECLINE_REASONS), Formality.UNKNOWN));
        for (Role role : List.of(Role.SENIOR_ENGINEER, Role.PEER, Role.DECISION_MAKER)) {
            talks(role).forEach(slots::add);
        }
        if (at.raters().of(Role.MANAGER).findAny().isEmpty()) {
            slots.add(new Slot(
                    "name/manager",
                    List.of(List.of(at.step(new Change.NameManager(manager), StandardPolicy.EFFORT_OF_CONVERSATION))),
                    Reach.of(Reach.every("Support"), Reach.every("Asking"))));
        }
        return slots;
    }

    /** A conversation with the first person of a role; where rules ask for several, with others of it and with some to come. */
    private Stream<Slot> talks(Role role) {
        int asked = Math.max(thresholds.talkedTo(), thresholds.reviews());
        int most = role == Role.PEER ? Math.max(asked, thresholds.conversations()) : asked;
        var first = at.raters().one(role, person -> true);
        var others = at.raters()
                .of(role)
                .skip(1)
                .limit(most)
                .map(with -> feedback(with, with.id().value()));
        var newcomers = IntStream.rangeClosed(1, most)
                .mapToObj(number -> at.raters().newcomer(role, number))
                .filter(with -> !with.equals(first))
                .map(with -> feedback(with, "new-" + role.word()));
        return Stream.concat(
                Stream.of(feedback(first, first.id().value())),
                most > 1 ? Stream.concat(others, newcomers) : Stream.empty());
    }

    private Slot feedback(Person with, String alike) {
        var one = talk(with, List.of(Topic.FEEDBACK), Formality.UNKNOWN);
        return new Slot(one.id(), "talk/" + alike, one.levels(), one.reach());
    }

    /** How the company promotes, as somebody who asks is told: what the pack says; where it does not, informally. */
    private Formality learned() {
        var formality = at.facts().candidate().formality();
        return formality == Formality.UNKNOWN ? Formality.INFORMAL : formality;
    }

    private Slot talk(Person with, List<Topic> about, Formality learned) {
        return new Slot(
                "talk/" + with.id() + "/" + about.get(0),
                List.of(List.of(at.step(new Change.Talk(with, about, learned), StandardPolicy.EFFORT_OF_CONVERSATION))),
                new Reach(touches(about, learned)));
    }

    private List<Reach.Touch> touches(List<Topic> about, Formality learned) {
        if (learned != Formality.UNKNOWN && at.pack().process().formality() == Formality.UNKNOWN) {
            return ALL_TYPES.stream().map(Reach::every).toList();
        }
        var touches = new ArrayList<>(List.of(
                Reach.every("Support"),
                Reach.fields("Asking", "daysSince", "daysSinceKnown", "conversations", "followedUp", "managerNamed")));
        about.forEach(topic -> touches.addAll(touches(topic)));
        return touches;
    }

    private static List<Reach.Touch> touches(Topic topic) {
        return switch (topic) {
            case PROCESS -> List.of(Reach.every("CandidateFacts"));
            case PROMOTION_ASKED -> List.of(Reach.fields("Asking", "asked", "afterDecline"));
            case PLAN_AGREED -> List.of(Reach.fields("Asking", "planAgreed"));
            case DECLINE_REASONS -> List.of(Reach.every("PastDecision"));
            default -> List.of();
        };
    }

    private static boolean isOpen(GoalStatus goal) {
        return goal.state() == GoalState.PLANNED || goal.state() == GoalState.UNDER_WAY || goal.unreviewed();
    }

    private Slot closing(GoalStatus goal) {
        var closed = new Change.CloseGoal(GoalId.of(goal.goal()), goal.title());
        return new Slot(
                "goal/" + goal.goal(),
                List.of(List.of(at.step(closed, StandardPolicy.EFFORT_OF_GOAL))),
                Reach.of(Reach.one("GoalStatus", goal.goal()), Reach.every("AreaStatus")));
    }

    private Slot setting(AreaStatus area) {
        var id = GoalId.of("new-" + area.area());
        var set = new Change.SetGoal(id, area.area(), area.said());
        return new Slot(
                "set/" + area.area(),
                List.of(List.of(at.step(set, StandardPolicy.EFFORT_OF_GOAL))),
                Reach.of(Reach.one("GoalStatus", id.value()), Reach.every("AreaStatus")));
    }
}
