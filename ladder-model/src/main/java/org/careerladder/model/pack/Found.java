package org.careerladder.model.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;

/** The problems found in one case so far, and the questions that every part of it asks. Costs nothing where all is well. */
final class Found {

    /** Who has so many problems mends the first ones first. */
    private static final int MOST_PROBLEMS = 1_000;

    private final Day asOf;
    private final List<Problem> problems = new ArrayList<>(0);

    Found(PromotionCase promotionCase) {
        this.asOf = promotionCase.asOf();
    }

    List<Problem> problems() {
        return problems.isEmpty() ? List.of() : List.copyOf(problems);
    }

    void add(ModelPath path, String what, String advice) {
        if (!isFull()) {
            problems.add(Problem.at(path, what, advice));
        }
    }

    /** Whether so many problems were found that no further one is looked at. */
    boolean isFull() {
        return problems.size() >= MOST_PROBLEMS;
    }

    void notLater(Day day, Object... path) {
        if (day.isAfter(asOf)) {
            add(
                    ModelPath.of(path),
                    "`" + day + "` lies after the day of the case, `" + asOf + "`",
                    "a case knows what has happened by its `as-of`");
        }
    }

    void inOrder(Day earlier, Day later, String what, Object... path) {
        if (later.isBefore(earlier)) {
            add(ModelPath.of(path), "`" + later + "` lies before " + what + ", `" + earlier + "`", "swap or mend them");
        }
    }

    void twice(String kind, Object id, Object... path) {
        add(ModelPath.of(path), kind + " `" + id + "` stands here for the second time", "each stands once");
    }

    /** Says which members of a list stand there for the second time. */
    void twins(String kind, List<?> members, Object... path) {
        if (members.size() < 2) {
            return;
        }
        var seen = new HashSet<Object>(2 * members.size());
        for (int i = 0; i < members.size(); i++) {
            if (!seen.add(members.get(i))) {
                add(
                        ModelPath.of(path).then(i),
                        kind + " `" + members.get(i) + "` stands here for the second time",
                        "each stands once");
            }
        }
    }

    void noCriterion(CriterionId id, Collection<CriterionId> known, Object... path) {
        if (isFull()) {
            return;
        }
        var words = known.stream().map(CriterionId::value).toList();
        add(ModelPath.of(path), "no criterion `" + id + "` in the ladder", NearestWord.advice(id.value(), words));
    }

    /** Whether a list is short enough to be looked at. */
    boolean bounded(List<?> list, String name) {
        if (list.size() > CaseCheck.MOST) {
            add(
                    ModelPath.of(name),
                    "`" + name + "` has " + list.size() + " members",
                    "at most " + CaseCheck.MOST + "; choose the ones that prove it");
        }
        return list.size() <= CaseCheck.MOST;
    }
}
