package org.careerladder.rules.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.pack.CaseCheck;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.promotion.Timing;
import org.careerladder.model.time.Day;

/**
 * Cases of any kind under a pack: from nothing said to everything there; the same for the same seed. How strong a candidate is and
 * how thorough the case runs through all of it, so that every readiness comes up.
 */
final class RandomCase {

    private static final List<Role> ROLES =
            List.of(Role.MANAGER, Role.PEER, Role.PEER, Role.SENIOR_ENGINEER, Role.DECISION_MAKER, Role.COMMITTEE);

    private final Dice dice;
    private final Pack pack;
    private final int strength;
    private final int thoroughness;
    private final List<Person> people;

    private RandomCase(Dice dice, Pack pack) {
        this.dice = dice;
        this.pack = pack;
        this.strength = dice.oneOf(20, 60, 95, 100);
        this.thoroughness = dice.oneOf(10, 50, 90, 100);
        this.people = people();
    }

    static PromotionCase under(Pack pack, Dice dice) {
        return new RandomCase(dice, pack).promotionCase();
    }

    private List<Person> people() {
        var people = new ArrayList<Person>();
        IntStream.range(0, ROLES.size())
                .filter(i -> dice.in100(Math.max(40, thoroughness)))
                .forEach(i -> people.add(
                        new Person(PersonId.of("person-" + i), ROLES.get(i), dice.oneOf("", "home", "away"))));
        return people;
    }

    private PromotionCase promotionCase() {
        var levels = pack.ladder().levels();
        while (true) {
            var asked = head(dice.one(levels), dice.one(levels));
            if (CaseCheck.problems(pack, asked).isEmpty()) {
                return filled(asked);
            }
        }
    }

    private PromotionCase head(LevelRef from, LevelRef to) {
        var since = dice.in100(80) ? new Day(RandomPack.AS_OF.epochDay() - dice.below(1_500)) : Day.UNKNOWN;
        var deciders = people.stream()
                .filter(person -> person.role() == Role.DECISION_MAKER && dice.in100(thoroughness))
                .map(Person::id)
                .toList();
        return PromotionCase.about(
                        "random", new Candidate(PersonId.of("ada"), "", from, since, dice.oneOf("", "home")), to)
                .cycle(dice.in100(60) ? CycleId.of("2026-h2") : CycleId.NONE)
                .asOf(RandomPack.AS_OF)
                .people(people)
                .process(new ProcessKnowledge(dice.oneOf(Formality.values()), Day.UNKNOWN, deciders))
                .timing(new Timing(dice.oneOf(Opening.values()), dice.oneOf(Opening.values())))
                .build();
    }

    private PromotionCase filled(PromotionCase asked) {
        var records = new RandomRecords(dice, pack, asked, thoroughness, strength);
        var conversations = records.conversations();
        return asked.toBuilder()
                .appraisals(appraisals(asked))
                .judgements(judgements())
                .evidence(records.evidence())
                .reviews(records.reviews())
                .conversations(conversations)
                .goals(records.goals(conversations))
                .decisions(records.decisions(conversations))
                .build();
    }

    private List<Appraisal> appraisals(PromotionCase asked) {
        var appraisals = new ArrayList<Appraisal>();
        for (PersonId rater : raters()) {
            rate(rater, Scope.CURRENT, asked.candidate().level(), appraisals);
            rate(rater, Scope.TARGET, asked.target(), appraisals);
            pack.ladder().criteria().stream()
                    .filter(Criterion::onRungs)
                    .forEach(criterion -> say(rater, Scope.EVERY_LEVEL, criterion, appraisals));
        }
        return appraisals;
    }

    private List<PersonId> raters() {
        var raters = new ArrayList<>(List.of(PersonId.SELF));
        people.forEach(person -> raters.add(person.id()));
        return raters;
    }

    private void rate(PersonId rater, Scope scope, LevelRef level, List<Appraisal> into) {
        pack.ladder().expectationsAt(level).forEach(expectation -> {
            var criterion = pack.ladder().criterion(expectation.criterion()).orElseThrow();
            if (!criterion.onRungs()) {
                say(rater, scope, criterion, into);
            }
        });
    }

    /** Nothing, or what the rater said on one or more days. */
    private void say(PersonId rater, Scope scope, Criterion criterion, List<Appraisal> into) {
        var days = new HashSet<Day>();
        while (dice.in100(days.isEmpty() ? thoroughness : 15)) {
            var day = new Day(RandomPack.AS_OF.epochDay() - dice.below(dice.in100(80) ? 150 : 600));
            if (days.add(day)) {
                boolean told = !rater.equals(PersonId.SELF) && dice.in100(8);
                into.add(new Appraisal(rater, scope, criterion.id(), opinion(criterion), day, told, ""));
            }
        }
    }

    private List<JudgementAnswer> judgements() {
        var judgements = pack.ladder().tracks().stream()
                .flatMap(track -> track.levels().stream())
                .flatMap(level -> Bar.judgements(level.bar()).stream())
                .map(Bar.Judgement::id)
                .distinct()
                .toList();
        return judgements.stream()
                .flatMap(judgement -> raters().stream().flatMap(rater -> answers(rater, judgement)))
                .toList();
    }

    /** Nothing, or what somebody answered on one or more days. */
    private Stream<JudgementAnswer> answers(PersonId by, JudgementId judgement) {
        var days = new LinkedHashSet<Day>();
        while (dice.in100(days.isEmpty() ? thoroughness : 15)) {
            days.add(new Day(RandomPack.AS_OF.epochDay() - dice.below(600)));
        }
        return List.copyOf(days).stream().map(day -> new JudgementAnswer(judgement, dice.in100(strength), by, day, ""));
    }

    private Opinion opinion(Criterion criterion) {
        if (dice.in100(6)) {
            return dice.in100(50) ? new Opinion.NotObserved() : new Opinion.NotApplicable("no such work");
        }
        var words = words(pack, criterion.id());
        return new Opinion.Rated(dice.in100(strength) ? words.get(words.size() - 1 - better(words)) : dice.one(words));
    }

    /** Mostly the best word of them, sometimes the one below. */
    private int better(List<String> words) {
        return strength < 100 && words.size() > 2 ? dice.below(2) : 0;
    }

    /** What a criterion can be rated, worst to best. */
    static List<String> words(Pack pack, CriterionId id) {
        var criterion = pack.ladder().criterion(id).orElseThrow();
        return criterion.onRungs()
                ? IntStream.rangeClosed(0, criterion.rungs().size())
                        .mapToObj(criterion::rungWord)
                        .toList()
                : pack.ladder().ratings().words();
    }
}
