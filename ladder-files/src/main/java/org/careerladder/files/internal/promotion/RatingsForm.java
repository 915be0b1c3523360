package org.careerladder.files.internal.promotion;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Tree;
import org.careerladder.model.time.Day;

/** The short form of appraisals: {@code ratings:}, the latest word of each rater, dated by {@code rated-on}. */
final class RatingsForm {

    private static final Map<String, Scope> SCOPES =
            Map.of("current", Scope.CURRENT, "target", Scope.TARGET, "rungs", Scope.EVERY_LEVEL);

    private final Entries entries;
    private final List<Appraisal> appraisals;

    RatingsForm(Entries entries, List<Appraisal> appraisals) {
        this.entries = entries;
        this.appraisals = appraisals;
    }

    void read() {
        var day = entries.day("rated-on");
        entries.part("ratings").ifPresent(value -> {
            if (entries.value("rated-on").isEmpty()) {
                value.wrong("`ratings` stand here, and no `rated-on`", "add `rated-on:` and the date of the ratings");
            }
            var gates = value.entries(CaseKeys.RATINGS);
            for (String gate : CaseKeys.RATINGS.all()) {
                gates.part(gate).ifPresent(inside -> gate(inside, SCOPES.getOrDefault(gate, Scope.CURRENT), day));
            }
        });
    }

    private void gate(Value gate, Scope scope, Day day) {
        each(gate, "criteria with their ratings", (criterion, raters) -> {
            if (!isNothing(raters)) {
                each(raters, "raters with their ratings", (rater, rating) -> {
                    if (!isNothing(rating)) {
                        add(criterion, rater, rating, scope, day);
                    }
                });
            }
        });
    }

    private void add(Value criterion, Value rater, Value rating, Scope scope, Day day) {
        var path = ModelPath.of("appraisals", appraisals.size());
        var reading = rating.reading();
        reading.place(path, rating.at());
        reading.place(path.then("gate"), criterion.at());
        entries.value("rated-on").ifPresent(date -> reading.place(path.then("date"), date.at()));
        if (!day.known()) {
            reading.fault(path.then("date"));
        }
        appraisals.add(new Appraisal(
                CaseForm.person(rater.as(path.then("by")).id()),
                scope,
                CriterionId.of(criterion.as(path.then("criterion")).id()),
                new Opinion.Rated(rating.as(path.then("rating")).word()),
                day,
                false,
                ""));
    }

    /** Whether nobody said anything: unknown, and no problem. */
    private static boolean isNothing(Value value) {
        return value.isNull()
                || (value.tree() instanceof Tree.Scalar scalar && scalar.text().isEmpty());
    }

    private static void each(Value value, String expected, BiConsumer<Value, Value> each) {
        if (!(value.tree() instanceof Tree.Fields fields)) {
            value.wrong(expected + " are expected here, not " + value.kind(), "write `criterion: { self: ... }`");
            return;
        }
        for (Tree.Field field : fields.fields()) {
            var path = value.path().then(field.key().text());
            each.accept(value.member(field.key(), path), value.member(field.value(), path));
        }
    }
}
