package org.careerladder.rules.internal.recourse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;

/** Who in a case can say what counts; where nobody is named yet, somebody of the right role. */
final class Raters {

    private final PromotionCase promotionCase;
    private final List<Role> precedence;

    Raters(PromotionCase promotionCase, Policy policy) {
        this.promotionCase = promotionCase;
        this.precedence = policy.roles(StandardPolicy.RATER_PRECEDENCE);
    }

    /**
     * Whose new word would count: of those who spoke, everybody of the most authoritative role; else the most authoritative person
     * of the case, or a manager to come.
     *
     * @return empty where nobody but the candidate counts
     */
    List<Person> of(Predicate<PersonId> spoke) {
        var counting = counting(spoke.test(PersonId.SELF));
        for (Role role : counting) {
            var people = of(role).filter(person -> spoke.test(person.id())).toList();
            if (!people.isEmpty()) {
                return people;
            }
        }
        return counting.stream()
                .flatMap(role -> of(role).limit(1))
                .findFirst()
                .or(() -> counting.stream().findFirst().map(this::newcomer))
                .map(List::of)
                .orElse(List.of());
    }

    /** The roles whose word counts; none behind the candidate's own where the candidate has spoken. */
    private List<Role> counting(boolean selfSpoke) {
        int self = precedence.indexOf(Role.CANDIDATE);
        var before = selfSpoke && self >= 0 ? precedence.subList(0, self) : precedence;
        return before.stream().filter(role -> role != Role.CANDIDATE).toList();
    }

    /** The people of a role, in the order of the case. */
    Stream<Person> of(Role role) {
        return promotionCase.people().stream().filter(person -> person.role() == role);
    }

    /** The first person of a role that fits, or one who is not in the case yet. */
    Person one(Role role, Predicate<Person> fits) {
        return of(role).filter(fits).findFirst().orElseGet(() -> newcomer(role));
    }

    /** Somebody who is not in the case yet. */
    Person newcomer(Role role) {
        return newcomer(role, 1);
    }

    /** One of several who are not in the case yet, by number from 1. */
    Person newcomer(Role role, int number) {
        String base = "new-" + role.word();
        int free = 0;
        for (int at = 1; ; at++) {
            var id = PersonId.of(at == 1 ? base : base + "-" + at);
            if (find(id).isEmpty() && ++free == number) {
                return new Person(id, role, team(role));
            }
        }
    }

    /** A colleague to come is best one of another team; a manager is the candidate's own. */
    private String team(Role role) {
        String own = promotionCase.candidate().team();
        return role == Role.MANAGER || own.isEmpty() ? own : "not-" + own;
    }

    private Optional<Person> find(PersonId id) {
        return promotionCase.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }
}
