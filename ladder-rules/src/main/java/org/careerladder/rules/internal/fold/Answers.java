package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.PersonId;

/**
 * What was said to one judgement, and which answer counts.
 *
 * @param counted whether an answer of somebody who may judge counts
 * @param holds the answer that counts; false where none does
 * @param own the candidate's own answer; false where there is none
 * @param by the ids of those who answered, sorted
 * @param cites what it rests on, sorted
 */
record Answers(boolean counted, boolean holds, boolean own, List<String> by, List<String> cites) {

    /**
     * The answers to a judgement: the most authoritative role that answered wins, of one person the latest, of several of one role
     * the lower median.
     */
    static Answers to(Bar.Judgement judgement, CaseIndex index, List<Role> precedence) {
        var latest = latest(index.promotionCase().judgements(), judgement.id());
        for (Role role : precedence) {
            var heard = latest.values().stream()
                    .filter(answer -> index.role(answer.by()) == role && role != Role.CANDIDATE)
                    .toList();
            if (!heard.isEmpty()) {
                return of(latest, true, median(heard));
            }
        }
        return of(latest, false, false);
    }

    private static Map<PersonId, JudgementAnswer> latest(List<JudgementAnswer> answers, JudgementId judgement) {
        Map<PersonId, JudgementAnswer> latest = new HashMap<>();
        for (JudgementAnswer answer : answers) {
            if (answer.judgement().equals(judgement)) {
                latest.merge(answer.by(), answer, (one, other) -> one.date().isBefore(other.date()) ? other : one);
            }
        }
        return latest;
    }

    private static boolean median(List<JudgementAnswer> answers) {
        long holding = answers.stream().filter(JudgementAnswer::holds).count();
        return 2 * holding > answers.size();
    }

    private static Answers of(Map<PersonId, JudgementAnswer> latest, boolean counted, boolean holds) {
        Predicate<JudgementAnswer> own = answer -> answer.by().equals(PersonId.SELF);
        var cites = new ArrayList<String>();
        latest.values()
                .forEach(each -> cites.add("judgement/" + each.judgement() + "/" + each.by() + "/" + each.date()));
        return new Answers(
                counted,
                holds,
                latest.values().stream().anyMatch(own.and(JudgementAnswer::holds)),
                latest.keySet().stream().map(PersonId::value).sorted().toList(),
                cites.stream().sorted().toList());
    }

    /** Whether the candidate has answered. */
    boolean ownSaid() {
        return by.contains(PersonId.SELF.value());
    }
}
