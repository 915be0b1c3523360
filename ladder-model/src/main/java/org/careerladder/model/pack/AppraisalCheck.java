package org.careerladder.model.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.time.Day;

/** Whether every appraisal speaks of what the ladder expects, on its scale, by somebody known. */
final class AppraisalCheck {

    private static final String LIST = "appraisals";

    /** What may stand once in a case. */
    private record Word(PersonId by, CriterionId criterion, Scope scope, Day date) {}

    private final CaseCheck check;
    private final PromotionCase promotionCase;
    private final PeopleCheck people;
    private final Found found;
    private final Set<CriterionId> current;
    private final Set<CriterionId> target;

    AppraisalCheck(CaseCheck check, PromotionCase promotionCase, PeopleCheck people, Found found) {
        this.check = check;
        this.promotionCase = promotionCase;
        this.people = people;
        this.found = found;
        this.current = check.expectedAt(promotionCase.candidate().level());
        this.target = check.expectedAt(promotionCase.target());
    }

    void run() {
        var appraisals = promotionCase.appraisals();
        if (!found.bounded(appraisals, LIST)) {
            return;
        }
        var said = new HashSet<Word>(2 * appraisals.size());
        for (int i = 0; i < appraisals.size(); i++) {
            var appraisal = appraisals.get(i);
            if (!said.add(new Word(appraisal.by(), appraisal.criterion(), appraisal.scope(), appraisal.date()))) {
                found.add(
                        ModelPath.of(LIST, i),
                        "`" + appraisal.by() + "` rates `" + appraisal.criterion() + "` twice on `" + appraisal.date()
                                + "`",
                        "one word of each rater, criterion, gate and day");
            }
            appraisal(appraisal, i);
        }
    }

    private void appraisal(Appraisal appraisal, int at) {
        people.named(appraisal.by(), LIST, at, "by");
        if (!appraisal.date().known()) {
            found.add(ModelPath.of(LIST, at, "date"), "the appraisal has no date", "say when it was given");
        }
        found.notLater(appraisal.date(), LIST, at, "date");
        if (appraisal.asTold() && appraisal.by().equals(PersonId.SELF)) {
            found.add(
                    ModelPath.of(LIST, at, "as-told"),
                    "`self` cannot be told by `self`",
                    "`as-told` is for what somebody else said to the candidate");
        }
        var criterion = check.criteria.get(appraisal.criterion());
        if (criterion == null) {
            found.noCriterion(appraisal.criterion(), check.criteria.keySet(), LIST, at, "criterion");
        } else {
            scope(appraisal, criterion, at);
        }
    }

    private void scope(Appraisal appraisal, Criterion criterion, int at) {
        boolean once = appraisal.scope() == Scope.EVERY_LEVEL;
        if (criterion.onRungs() && !once) {
            found.add(
                    ModelPath.of(LIST, at, "gate"),
                    "`" + criterion.id() + "` is rated once, on its rungs, for every level",
                    "leave `gate` out; in short form it stands under `rungs`");
        } else if (!criterion.onRungs() && once) {
            found.add(
                    ModelPath.of(LIST, at, "gate"),
                    "`" + criterion.id() + "` is rated at a gate",
                    "write `gate: current` or `gate: target`");
        } else {
            expected(appraisal, at);
            word(appraisal.opinion(), criterion, at);
        }
    }

    private void expected(Appraisal appraisal, int at) {
        if (appraisal.scope() == Scope.EVERY_LEVEL) {
            return;
        }
        boolean isCurrent = appraisal.scope() == Scope.CURRENT;
        var expected = isCurrent ? current : target;
        LevelRef level = isCurrent ? promotionCase.candidate().level() : promotionCase.target();
        if (!expected.contains(appraisal.criterion()) && check.knows(level)) {
            var words = expected.stream().map(CriterionId::value).toList();
            found.add(
                    ModelPath.of(LIST, at, "criterion"),
                    "level `" + level + "` does not expect `" + appraisal.criterion() + "`",
                    NearestWord.advice(appraisal.criterion().value(), words));
        }
    }

    private void word(Opinion opinion, Criterion criterion, int at) {
        if (!(opinion instanceof Opinion.Rated rated)) {
            return;
        }
        int place = criterion.onRungs()
                ? criterion.rungNumber(rated.word())
                : check.ladder.ratings().ordinal(rated.word());
        if (place < 0) {
            var allowed = allowed(criterion);
            found.add(
                    ModelPath.of(LIST, at, "rating"),
                    "`" + rated.word() + "` is no rating of `" + criterion.id() + "`",
                    NearestWord.to(rated.word(), allowed)
                                    .map(near -> "did you mean `" + near + "`? ")
                                    .orElse("")
                            + "it is one of `" + String.join("`, `", allowed) + "`");
        }
    }

    private List<String> allowed(Criterion criterion) {
        if (!criterion.onRungs()) {
            return check.ladder.ratings().words();
        }
        var words = new ArrayList<>(List.of(Rung.NONE_YET));
        criterion.rungs().stream().map(Rung::id).forEach(words::add);
        return words;
    }
}
