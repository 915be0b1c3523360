package org.careerladder.rules.semantics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Selection;

/**
 * A level of a small ladder, and what was rated there.
 *
 * @param ladder the ladder
 * @param level the level
 * @param rated the place of the rating on its scale, by criterion, and 0 or 1 by judgement; {@link #WAIVED} where it does not apply
 * @param open the criteria whose rating is unknown or unconfirmed, and the judgements nobody has answered
 * @param nearly how many partly criteria may be raised
 */
record SmallGate(Ladder ladder, LevelRef level, Map<CriterionId, Integer> rated, Set<CriterionId> open, int nearly) {

    static final int WAIVED = -1;

    /** What the level asks: its own word stands before that of the level that it includes. */
    Map<CriterionId, Expectation> asked() {
        var asked = new LinkedHashMap<CriterionId, Expectation>();
        var own = ladder.level(level).orElseThrow();
        own.includes().stream()
                .flatMap(below -> ladder.level(below).orElseThrow().expectations().stream())
                .forEach(each -> asked.put(each.criterion(), each));
        own.expectations().forEach(each -> asked.put(each.criterion(), each));
        return asked;
    }

    /** The highest place of a criterion's scale; a judgement is no or yes, never in between. */
    int top(CriterionId id) {
        return ladder.criterion(id)
                .map(each -> each.onRungs()
                        ? each.rungs().size()
                        : ladder.ratings().labels().size() - 1)
                .orElse(1);
    }

    /** Where the answer to a judgement stands among the ratings; one id, one place. */
    static CriterionId place(Bar.Judgement judgement) {
        return CriterionId.of(judgement.id().value());
    }

    /** Whether a criterion counts points: its class has a curve, and it is expected, named, or counted for its rungs. */
    boolean counts(Bar.Points points, CriterionId id) {
        var criterion = ladder.criterion(id);
        boolean hasCurve = criterion.flatMap(each -> curve(points, each)).isPresent();
        boolean counted = points.of() instanceof Selection.Counted
                && (asked().containsKey(id)
                        || criterion.filter(Criterion::onRungs).isPresent());
        return hasCurve && (counted || selects(points.of(), id));
    }

    static Optional<Bar.Curve> curve(Bar.Points points, Criterion criterion) {
        return points.curves().stream()
                .filter(each -> each.pointsClass().equals(criterion.pointsClass()))
                .findFirst();
    }

    /** What a bar of one selection selects. */
    static Selection selection(Bar bar) {
        if (bar instanceof Bar.All all) {
            return all.of();
        }
        if (bar instanceof Bar.AtLeast atLeast) {
            return atLeast.of();
        }
        return bar instanceof Bar.MustInclude must ? must.of() : ((Bar.NoneBelow) bar).of();
    }

    boolean selects(Selection selection, CriterionId id) {
        return (selection instanceof Selection.Named || asked().containsKey(id)) && matches(selection, id);
    }

    /** Whether a selection speaks of a criterion, expected or not. */
    boolean matches(Selection selection, CriterionId id) {
        if (selection instanceof Selection.Named named) {
            return named.criteria().contains(id);
        }
        if (selection instanceof Selection.OfImportance of) {
            return asked().containsKey(id) && asked().get(id).importance() == of.importance();
        }
        var criterion = ladder.criterion(id).orElseThrow();
        if (selection instanceof Selection.OfCompetency of) {
            return criterion.competency().equals(of.competency());
        }
        return !(selection instanceof Selection.OfClass of)
                || criterion.pointsClass().equals(of.pointsClass());
    }
}
