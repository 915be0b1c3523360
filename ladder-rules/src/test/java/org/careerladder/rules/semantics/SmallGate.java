package org.careerladder.rules.semantics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;

/**
 * A level of a small ladder, and what was rated there.
 *
 * @param ladder the ladder
 * @param level the level
 * @param rated the place of the rating on its scale, by criterion or judgement; {@link #WAIVED} where it does not apply
 * @param open the criteria whose rating is unknown or unconfirmed
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

    /** The highest place of a criterion's scale; 1 for a judgement, which stands here under its own id. */
    int top(CriterionId id) {
        return ladder.criterion(id)
                .map(criterion -> criterion.onRungs()
                        ? criterion.rungs().size()
                        : ladder.ratings().labels().size() - 1)
                .orElse(1);
    }
}
