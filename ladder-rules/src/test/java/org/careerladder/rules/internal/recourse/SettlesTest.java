package org.careerladder.rules.internal.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.ChangedCase;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Scope;
import org.careerladder.rules.properties.Generated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said to settle an undetermined case settles it, whichever way the ratings and judgements turn out. */
@Tag("slow")
class SettlesTest {

    private static final int CASES = 4_000;
    private static final int PACKS = 40;
    private static final int FILLINGS = 6;

    @Test
    void once_all_of_it_is_known_nothing_is_undetermined() {
        int undetermined = 0;
        int filled = 0;
        for (int i = 0; i < PACKS; i++) {
            var asked = Asked.under(Generated.pack(i));
            for (int number = i; number < CASES; number += PACKS) {
                var promotionCase = Generated.caseUnder(asked.assessor.pack(), number);
                if (asked.assessor.assess(promotionCase) instanceof Assessment now
                        && now.readiness() == Readiness.UNDETERMINED
                        && asked.othersCount()) {
                    undetermined++;
                    for (int filling = 0; filling < FILLINGS; filling++) {
                        filled++;
                        var settled = settled(asked, now, new Random(31L * number + filling));
                        var result = asked.assessor.assess(settled);
                        assertThat(result).isInstanceOf(Assessment.class);
                        assertThat(((Assessment) result).readiness())
                                .as("case %d of pack %d", number, i)
                                .isNotEqualTo(Readiness.UNDETERMINED);
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "undetermined: %,d cases, %,d fillings, each settles%n", undetermined, filled);
        assertThat(undetermined).isGreaterThan(200);
    }

    private static PromotionCase settled(Asked asked, Assessment now, Random dice) {
        var changes = new ArrayList<Change>();
        var at = CaseAtHand.of(asked.assessor.pack(), now);
        now.facts().standings().stream()
                .filter(standing -> standing.holdsBack() && !standing.counts())
                .forEach(standing -> changes.add(rate(at, standing, dice)));
        var answered = new ArrayList<>(now.promotionCase().judgements());
        now.facts().judgements().stream()
                .filter(judgement -> judgement.holdsBack() && (!judgement.answered() || judgement.ownWordOnly()))
                .forEach(judgement -> answers(at, judgement, dice, now).forEach(answer -> {
                    answered.removeIf(each ->
                            each.by().equals(answer.by()) && each.judgement().equals(answer.judgement()));
                    answered.add(answer);
                }));
        var people = ChangedCase.of(now.promotionCase(), judged(at, now));
        var rated = ChangedCase.of(
                people.toBuilder().judgements(now.promotionCase().judgements()).build(), changes);
        return rated.toBuilder().judgements(answered).build();
    }

    /** Judgements by whoever may judge, so that they are people of the case. */
    private static List<Change> judged(CaseAtHand at, Assessment now) {
        return now.facts().judgements().stream()
                .map(judgement ->
                        (Change) new Change.Judge(new JudgementId(judgement.judgement()), judgement.asks(), by(at)))
                .toList();
    }

    private static List<Person> by(CaseAtHand at) {
        return at.raters().of(PersonId.SELF::equals);
    }

    private static List<JudgementAnswer> answers(
            CaseAtHand at, JudgementStatus judgement, Random dice, Assessment now) {
        boolean holds = dice.nextBoolean();
        return by(at).stream()
                .map(person -> new JudgementAnswer(
                        new JudgementId(judgement.judgement()),
                        holds,
                        person.id(),
                        now.promotionCase().asOf(),
                        ""))
                .toList();
    }

    private static Change rate(CaseAtHand at, Standing standing, Random dice) {
        var criterion = at.criterion(standing.criterion());
        var words = new ArrayList<>(at.pack().ladder().ratings().words());
        if (criterion.onRungs()) {
            words.clear();
            for (int rung = 0; rung <= criterion.rungs().size(); rung++) {
                words.add(criterion.rungWord(rung));
            }
        }
        var scope = criterion.onRungs()
                ? Scope.EVERY_LEVEL
                : standing.shared() && standing.gate() == Gate.TARGET ? Scope.TARGET : Scope.of(standing.gate());
        return new Change.Rate(
                criterion.id(), criterion.name(), scope, "", words.get(dice.nextInt(words.size())), 0, by(at));
    }
}
