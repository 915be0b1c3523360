package org.careerladder.model.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;

/** Whether the people of a case are told apart, and everybody who is named is among them. */
final class PeopleCheck {

    private final PromotionCase promotionCase;
    private final Found found;
    private final Set<PersonId> known = new HashSet<>();

    PeopleCheck(PromotionCase promotionCase, Found found) {
        this.promotionCase = promotionCase;
        this.found = found;
        known.add(PersonId.SELF);
    }

    void run() {
        var candidate = promotionCase.candidate().id();
        if (candidate.equals(PersonId.SELF)) {
            found.add(
                    ModelPath.of("candidate", "id"),
                    "`self` is what the other parts of a case call the candidate",
                    "give the candidate another id");
        }
        var people = promotionCase.people();
        if (found.bounded(people, "people")) {
            for (int i = 0; i < people.size(); i++) {
                person(people.get(i).id(), candidate, i);
                role(people.get(i).role(), i);
            }
        }
        var process = promotionCase.process();
        found.notLater(process.learnedOn(), "process", "learned-on");
        named(process.decidedBy(), "process", "decided-by", -1);
    }

    private void person(PersonId id, PersonId candidate, int at) {
        if (id.equals(PersonId.SELF) || id.equals(candidate)) {
            found.add(
                    ModelPath.of("people", at, "id"),
                    "`" + id + "` is the candidate",
                    "leave the candidate out of `people`; the other parts of a case say `self`");
        } else if (!known.add(id)) {
            found.twice("person", id, "people", at, "id");
        }
    }

    private void role(Role role, int at) {
        if (role == Role.CANDIDATE) {
            found.add(
                    ModelPath.of("people", at, "role"),
                    "only the candidate is a candidate",
                    "say what this person is to the candidate");
        }
    }

    /** Asks of every person in a list whether the case knows them, each once. */
    void named(List<PersonId> ids, String list, String key, int member) {
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                unknown(ids.get(i), path(list, key, member).then(i));
            }
            if (ids.indexOf(ids.get(i)) < i) {
                found.twice(
                        "person",
                        ids.get(i),
                        path(list, key, member).then(i).steps().substring(1));
            }
        }
    }

    /** Asks whether the case knows a person. */
    void named(PersonId id, String list, int member, String key) {
        if (!known.contains(id)) {
            unknown(id, ModelPath.of(list, member, key));
        }
    }

    private static ModelPath path(String list, String key, int member) {
        return member < 0 ? ModelPath.of(list, key) : ModelPath.of(list, member, key);
    }

    private void unknown(PersonId id, ModelPath path) {
        if (id.equals(promotionCase.candidate().id())) {
            found.add(path, "`" + id + "` is the candidate", "write `self`");
            return;
        }
        var words = new ArrayList<String>();
        known.forEach(person -> words.add(person.value()));
        found.add(path, "`people` has no `" + id + "`", NearestWord.advice(id.value(), words));
    }
}
