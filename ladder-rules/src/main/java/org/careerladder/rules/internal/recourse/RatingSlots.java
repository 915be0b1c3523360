package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.Scope;

/** What decides the gates: each criterion can be rated, and better than now; each judgement can be that it holds. */
final class RatingSlots {

    private final CaseAtHand at;
    private final boolean again;

    /**
     * The slots of a case.
     *
     * @param again whether what is rated may have to be rated again, as it is
     */
    RatingSlots(CaseAtHand at, boolean again) {
        this.at = at;
        this.again = again;
    }

    List<Slot> slots() {
        var slots = new LinkedHashMap<String, Slot>();
        for (Standing standing : at.facts().standings()) {
            rating(standing).filter(slot -> slot.most() > 0).forEach(slot -> slots.putIfAbsent(slot.id(), slot));
        }
        at.facts().judgements().stream()
                .filter(judgement -> !judgement.holds())
                .flatMap(this::judgement)
                .forEach(slot -> slots.putIfAbsent(slot.id(), slot));
        return List.copyOf(slots.values());
    }

    private Stream<Slot> rating(Standing standing) {
        var criterion = at.criterion(standing.criterion());
        var scope = criterion.onRungs() ? Scope.EVERY_LEVEL : Scope.of(standing.gate());
        var by = at.raters().of(person -> hasRated(person, criterion, scope));
        boolean settled = standing.outcome() == Outcome.NOT_APPLICABLE || by.isEmpty();
        return settled || isTakenOver(standing)
                ? Stream.empty()
                : Stream.of(new Slot(
                        "rate/" + scope + "/" + criterion.id(),
                        levels(standing, criterion, scope, by),
                        ratingReach(standing.criterion())));
    }

    /** The target level asks the same as the current one: it is rated there, unless somebody rated it here. */
    private boolean isTakenOver(Standing standing) {
        return standing.shared()
                && standing.gate() == Gate.TARGET
                && at.promotionCase().appraisals().stream()
                        .noneMatch(each -> each.scope() == Scope.TARGET
                                && each.criterion().value().equals(standing.criterion()));
    }

    private boolean hasRated(PersonId person, Criterion criterion, Scope scope) {
        return at.promotionCase().appraisals().stream()
                .anyMatch(each -> each.by().equals(person)
                        && each.criterion().equals(criterion.id())
                        && (each.scope() == scope || scope != Scope.EVERY_LEVEL)
                        && each.opinion() instanceof Opinion.Rated);
    }

    private List<List<Plan.Step>> levels(Standing standing, Criterion criterion, Scope scope, List<Person> by) {
        var words = words(criterion);
        int said = words.indexOf(standing.rating());
        boolean counts = standing.confirmed() && said >= 0;
        int first = counts ? said + (again ? 0 : 1) : 1;
        return IntStream.range(first, words.size())
                .mapToObj(place -> new Change.Rate(
                        criterion.id(),
                        criterion.name(),
                        scope,
                        counts ? standing.rating() : "",
                        words.get(place),
                        said < 0 ? 0 : Math.max(0, place - said),
                        by))
                .map(rate -> List.of(step(rate)))
                .toList();
    }

    private List<String> words(Criterion criterion) {
        return criterion.onRungs()
                ? IntStream.rangeClosed(0, criterion.rungs().size())
                        .mapToObj(criterion::rungWord)
                        .toList()
                : at.pack().ladder().ratings().words();
    }

    private Plan.Step step(Change.Rate rate) {
        int rated = at.pack().policy().count(StandardPolicy.EFFORT_OF_RATING);
        int better = at.pack().policy().count(StandardPolicy.EFFORT_OF_STEP);
        return new Plan.Step(rate, rated + rate.steps() * better);
    }

    private static Reach ratingReach(String criterion) {
        var touches = new ArrayList<>(gates());
        touches.add(Reach.one("Standing", criterion));
        touches.addAll(Reach.answering());
        return new Reach(touches);
    }

    /** What any rating or judgement may alter: the bars, and which parts hold them back. */
    private static List<Reach.Touch> gates() {
        return List.of(
                Reach.every("LevelBar"),
                Reach.fields("Standing", "holdsBack"),
                Reach.fields("JudgementStatus", "holdsBack"));
    }

    private Stream<Slot> judgement(JudgementStatus status) {
        var id = new JudgementId(status.judgement());
        var by = at.raters()
                .of(person -> at.promotionCase().judgements().stream()
                        .anyMatch(answer ->
                                answer.by().equals(person) && answer.judgement().equals(id)));
        if (by.isEmpty()) {
            return Stream.empty();
        }
        var touches = new ArrayList<>(gates());
        touches.add(Reach.one("JudgementStatus", status.judgement()));
        touches.addAll(Reach.answering());
        var judged = at.step(new Change.Judge(id, status.asks(), by), StandardPolicy.EFFORT_OF_RATING);
        return Stream.of(new Slot("judge/" + id, List.of(List.of(judged)), new Reach(touches)));
    }
}
