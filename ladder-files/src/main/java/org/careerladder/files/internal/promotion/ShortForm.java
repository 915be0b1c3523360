package org.careerladder.files.internal.promotion;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerladder.files.internal.writing.Yaml;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.Scope;

/** The longest run of appraisals, from the first on, that the short form says in the same order. */
final class ShortForm {

    private static final Map<Scope, String> KEYS =
            Map.of(Scope.CURRENT, "current", Scope.TARGET, "target", Scope.EVERY_LEVEL, "rungs");

    private final Yaml.Block ratings = Yaml.block();
    private final Set<CriterionId> closed = new HashSet<>();
    private final Set<PersonId> raters = new HashSet<>();
    private Yaml.Block gate = Yaml.block();
    private Yaml.Block criterion = Yaml.inline();
    private int size;

    private ShortForm() {}

    static ShortForm of(List<Appraisal> appraisals) {
        var form = new ShortForm();
        while (form.size < appraisals.size() && form.goesOn(appraisals, form.size)) {
            form.add(appraisals, form.size);
            form.size++;
        }
        return form;
    }

    /** How many of the appraisals it says. */
    int size() {
        return size;
    }

    Yaml.Block ratings() {
        return ratings;
    }

    private boolean goesOn(List<Appraisal> appraisals, int at) {
        var next = appraisals.get(at);
        boolean sayable = next.opinion() instanceof Opinion.Rated
                && !next.asTold()
                && next.note().isEmpty()
                && next.date().known()
                && next.date().equals(appraisals.get(0).date());
        return sayable && (at == 0 || follows(appraisals.get(at - 1), next));
    }

    private boolean follows(Appraisal last, Appraisal next) {
        if (last.scope() != next.scope()) {
            return last.scope().compareTo(next.scope()) < 0;
        }
        return last.criterion().equals(next.criterion())
                ? !raters.contains(next.by())
                : !closed.contains(next.criterion());
    }

    private void add(List<Appraisal> appraisals, int at) {
        var next = appraisals.get(at);
        boolean newGate = at == 0 || appraisals.get(at - 1).scope() != next.scope();
        if (newGate) {
            gate = Yaml.block();
            closed.clear();
            ratings.put(KEYS.getOrDefault(next.scope(), "current"), gate);
        }
        if (newGate || !appraisals.get(at - 1).criterion().equals(next.criterion())) {
            criterion = Yaml.inline();
            raters.clear();
            closed.add(next.criterion());
            gate.put(next.criterion().value(), criterion);
        }
        raters.add(next.by());
        criterion.text(next.by().value(), ((Opinion.Rated) next.opinion()).word());
    }
}
