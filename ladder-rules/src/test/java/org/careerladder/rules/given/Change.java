package org.careerladder.rules.given;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Area;
import org.careerladder.model.promotion.AreaId;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.CaseBuilder;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.DecisionOutcome;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.JudgementAnswer;
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

/** Small named changes of a case; each is a new case. */
public record Change(PromotionCase promotionCase) {

    private Change built(UnaryOperator<CaseBuilder> change) {
        return new Change(change.apply(promotionCase.toBuilder()).build());
    }

    private static <T> List<T> without(List<T> all, Predicate<T> which) {
        return all.stream().filter(which.negate()).toList();
    }

    private static <T> List<T> and(List<T> all, T another) {
        return Stream.concat(all.stream(), Stream.of(another)).toList();
    }

    public Change asOf(String day) {
        return built(each -> each.asOf(Day.of(day)));
    }

    public Change inLevelSince(String day) {
        var now = promotionCase.candidate();
        return built(each -> each.candidate(new Candidate(now.id(), now.name(), now.level(), Day.of(day), now.team())));
    }

    /** Another way up; nobody has rated anything on it. */
    public Change unratedFrom(LevelRef current, LevelRef target) {
        var now = promotionCase.candidate();
        return built(
                each -> each.candidate(new Candidate(now.id(), now.name(), current, now.inLevelSince(), now.team()))
                        .target(target)
                        .appraisals(List.of()));
    }

    /** Somebody answers the judgement of this id. */
    public Change judges(String by, String judgement, boolean holds) {
        var answer = new JudgementAnswer(JudgementId.of(judgement), holds, PersonId.of(by), Day.of("2026-10-01"), "");
        return built(each -> each.judgements(and(promotionCase.judgements(), answer)));
    }

    public Change withoutCycle() {
        return built(each -> each.cycle(CycleId.NONE));
    }

    public Change timing(Opening headcount, Opening budget) {
        return built(each -> each.timing(new Timing(headcount, budget)));
    }

    public Change knowsProcessAs(Formality formality) {
        return built(each -> each.process(new ProcessKnowledge(
                formality, Day.UNKNOWN, promotionCase.process().decidedBy())));
    }

    public Change withoutKnownDeciders() {
        return built(each ->
                each.process(new ProcessKnowledge(promotionCase.process().formality(), Day.UNKNOWN, List.of())));
    }

    /** A person is gone with everything that they said. */
    public Change withoutPerson(String id) {
        var person = PersonId.of(id);
        return withoutRatingsBy(id)
                .withoutTalksWith(id)
                .built(each -> each.people(
                                without(promotionCase.people(), one -> one.id().equals(person)))
                        .reviews(without(
                                promotionCase.reviews(), review -> review.by().equals(person))));
    }

    public Change teamOf(String id, String team) {
        return built(each -> each.people(promotionCase.people().stream()
                .map(person -> person.id().value().equals(id) ? new Person(person.id(), person.role(), team) : person)
                .toList()));
    }

    // Ratings

    public Change withoutRatingsBy(String rater) {
        return appraisals(
                without(promotionCase.appraisals(), said -> said.by().value().equals(rater)));
    }

    public Change withoutRatingsOf(String criterion) {
        return appraisals(without(
                promotionCase.appraisals(), said -> said.criterion().value().equals(criterion)));
    }

    /** The rater says this and nothing else of the criterion at the gate. */
    public Change rates(String rater, Gate gate, String criterion, String word) {
        return says(rater, gate, criterion, new Opinion.Rated(word), Solid.RATED, false);
    }

    public Change ratedOn(String day, String rater, Gate gate, String criterion, String word) {
        return says(rater, gate, criterion, new Opinion.Rated(word), Day.of(day), false);
    }

    public Change isToldToRate(String rater, Gate gate, String criterion, String word) {
        return says(rater, gate, criterion, new Opinion.Rated(word), Solid.RATED, true);
    }

    public Change couldNotSee(String rater, Gate gate, String criterion) {
        return says(rater, gate, criterion, new Opinion.NotObserved(), Solid.RATED, false);
    }

    public Change waives(String rater, Gate gate, String criterion) {
        return says(rater, gate, criterion, new Opinion.NotApplicable("no such work here"), Solid.RATED, false);
    }

    private Change says(String rater, Gate gate, String criterion, Opinion opinion, Day date, boolean asTold) {
        var said =
                new Appraisal(PersonId.of(rater), Scope.of(gate), CriterionId.of(criterion), opinion, date, asTold, "");
        return appraisals(and(
                without(
                        promotionCase.appraisals(),
                        other -> other.by().equals(said.by())
                                && other.scope() == said.scope()
                                && other.criterion().equals(said.criterion())),
                said));
    }

    private Change appraisals(List<Appraisal> appraisals) {
        return built(each -> each.appraisals(appraisals));
    }

    // Evidence

    public Change evidence(Item... items) {
        return built(each -> each.evidence(Stream.of(items).map(Item::evidence).toList()));
    }

    public Change alsoEvidence(Item item) {
        return built(each -> each.evidence(and(promotionCase.evidence(), item.evidence())));
    }

    public Change withoutEvidence(String id) {
        return built(each -> each.evidence(
                without(promotionCase.evidence(), item -> item.id().value().equals(id))));
    }

    /** So many projects, of which so many have numbers. */
    public Change projects(int count, int withNumbers) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < count; i++) {
            var item = Item.project("project-" + i, "owns-projects");
            items.add(i < withNumbers ? item : item.withoutNumbers());
        }
        return evidence(items.toArray(Item[]::new));
    }

    // Reviews

    public Change withoutReviews(ArtefactKind kind) {
        return built(each -> each.reviews(without(promotionCase.reviews(), review -> review.kind() == kind)));
    }

    public Change withoutReview(ArtefactKind kind, String by) {
        return built(each -> each.reviews(without(
                promotionCase.reviews(),
                review -> review.kind() == kind && review.by().value().equals(by))));
    }

    public Change reviews(ArtefactKind kind, String by, Recommendation recommends) {
        return built(each -> each.reviews(
                and(withoutReview(kind, by).promotionCase().reviews(), Solid.review(kind, by, recommends))));
    }

    public Change declinesToReview(ArtefactKind kind, String by) {
        var declined = new Review(kind, PersonId.of(by), Review.State.DECLINED, Day.UNKNOWN, Recommendation.UNSAID);
        return built(
                each -> each.reviews(and(withoutReview(kind, by).promotionCase().reviews(), declined)));
    }

    /** Whoever wrote says neither yes nor no. */
    public Change everyReviewAbstains() {
        return built(each -> each.reviews(promotionCase.reviews().stream()
                .map(review -> Solid.review(review.kind(), review.by().value(), Recommendation.ABSTAINS))
                .toList()));
    }

    // Conversations, goals, decisions

    public Change withoutTalksWith(String person) {
        return talks(without(
                promotionCase.conversations(), talk -> talk.with().value().equals(person)));
    }

    public Change lastTalkedDaysAgo(int days) {
        var day = new Day(promotionCase.asOf().epochDay() - days);
        return eachTalk(talk -> new Conversation(talk.with(), day, talk.about(), talk.heard(), talk.areas()));
    }

    public Change talkedOnUnknownDays() {
        return eachTalk(talk -> new Conversation(talk.with(), Day.UNKNOWN, talk.about(), talk.heard(), talk.areas()));
    }

    public Change neverTalkedAbout(Topic topic) {
        return eachTalk(talk -> new Conversation(
                talk.with(), talk.date(), without(talk.about(), topic::equals), talk.heard(), talk.areas()));
    }

    public Change alsoTalkedAbout(Topic topic) {
        return eachTalk(talk ->
                new Conversation(talk.with(), talk.date(), and(talk.about(), topic), talk.heard(), talk.areas()));
    }

    public Change heardNothing() {
        return eachTalk(talk -> new Conversation(talk.with(), talk.date(), talk.about(), "", talk.areas()));
    }

    public Change withoutAreas() {
        return built(each -> each.goals(List.of()))
                .eachTalk(talk ->
                        new Conversation(talk.with(), talk.date(), talk.about(), talk.heard(), List.<Area>of()));
    }

    private Change eachTalk(UnaryOperator<Conversation> change) {
        return talks(promotionCase.conversations().stream().map(change).toList());
    }

    private Change talks(List<Conversation> talks) {
        return built(each -> each.conversations(talks));
    }

    public Change withoutGoals() {
        return built(each -> each.goals(List.of()));
    }

    /** One goal; an empty day is an unknown one. */
    public Change goal(GoalState state, String week, String started, String ended) {
        return built(each -> each.goals(List.of(Solid.goal(state, week, started, ended))));
    }

    /** A decision of half a year before, ahead of the one that there is. */
    public Change decidedBefore(DecisionOutcome outcome, String askAgain, Decision.Reason... reasons) {
        var day = askAgain.isEmpty() ? Day.UNKNOWN : Day.of(askAgain);
        var earlier = new Decision(Day.of("2026-05-14"), List.of(), outcome, List.of(reasons), day);
        return built(each -> each.decisions(Stream.concat(Stream.of(earlier), promotionCase.decisions().stream())
                .toList()));
    }

    /** Somebody else than the manager says what they expect, and names an area. */
    public Change alsoToldExpectationsBy(String person) {
        var area = new Area(AreaId.of("write-more"), "Write more down", CriterionId.of("owns-projects"));
        var talk = new Conversation(
                PersonId.of(person),
                Day.of("2026-11-12"),
                List.of(Topic.EXPECTATIONS),
                "Write more down",
                List.of(area));
        return talks(and(promotionCase.conversations(), talk));
    }

    public Change decided(DecisionOutcome outcome, String askAgain, Decision.Reason... reasons) {
        var day = askAgain.isEmpty() ? Day.UNKNOWN : Day.of(askAgain);
        return built(each ->
                each.decisions(List.of(new Decision(Day.of("2026-11-14"), List.of(), outcome, List.of(reasons), day))));
    }
}
