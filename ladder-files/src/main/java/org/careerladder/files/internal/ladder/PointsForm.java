package org.careerladder.files.internal.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.source.Tree;

/** The bars that count in points and values, and the one that only people can answer. */
final class PointsForm {

    private final Function<Value, Bar> bar;

    /**
     * The form.
     *
     * @param bar reads a bar inside a bar
     */
    PointsForm(Function<Value, Bar> bar) {
        this.bar = bar;
    }

    Bar points(Entries entries) {
        return new Bar.Points(
                score(entries, "at-least"),
                entries.value("of").map(BarForm::selection).orElseGet(Selection.Counted::new),
                pairs(entries, "curves", (word, value) -> new Bar.Curve(word.id(), value.list(PointsForm::score))),
                pairs(entries, "weights", (word, value) -> new Bar.Weight(CriterionId.of(word.id()), score(value))),
                entries.list("bonus", this::bonus),
                entries.part("cap").map(PointsForm::caps).orElse(List.of()));
    }

    private Bar.Bonus bonus(Value value) {
        var entries = value.entries(LadderKeys.BONUS);
        return new Bar.Bonus(
                score(entries, "points"), entries.part("when").map(bar).orElse(Bar.STANDARD));
    }

    /** One cap, or several. */
    private static List<Bar.Cap> caps(Value value) {
        return value.isMap() ? List.of(cap(value.as(value.path().then(0)))) : value.list(PointsForm::cap);
    }

    private static Bar.Cap cap(Value value) {
        var entries = value.entries(LadderKeys.CAP);
        return new Bar.Cap(
                entries.part("of").map(BarForm::selection).orElseGet(Selection.Any::new), score(entries, "at"));
    }

    static Bar mean(Entries entries) {
        return new Bar.WeightedMean(
                score(entries, "at-least"),
                pairs(entries, "values", (word, value) -> new Bar.LabelValue(word.id(), score(value))),
                entries.list("of", PointsForm::part));
    }

    private static Bar.Part part(Value value) {
        var entries = value.entries(LadderKeys.PART);
        var weight = score(entries, "weight");
        if (entries.has("criterion") == entries.has("mean")) {
            value.wrong("a part of a mean is a `criterion` or a `mean` of its own", "write exactly one of them");
        }
        return entries.has("mean")
                ? new Bar.OfMean(weight, entries.list("mean", PointsForm::part))
                : new Bar.OfCriterion(weight, CriterionId.of(entries.id("criterion")));
    }

    static Bar judgement(Entries entries) {
        return new Bar.Judgement(JudgementId.of(entries.id("id")), entries.text("asks"));
    }

    /** Reads a word and what stands behind it. */
    private interface Pair<T> {
        T of(Value word, Value value);
    }

    private static <T> List<T> pairs(Entries entries, String key, Pair<T> pair) {
        var part = entries.part(key);
        if (part.isEmpty()) {
            return List.of();
        }
        if (!(part.get().tree() instanceof Tree.Fields fields)) {
            part.get()
                    .wrong(
                            "names with their values are expected here, not "
                                    + part.get().kind(),
                            "write `name: value`");
            return List.of();
        }
        List<T> pairs = new ArrayList<>();
        for (Tree.Field field : fields.fields()) {
            var path = part.get().path().then(pairs.size());
            var value = part.get().member(field.value(), path);
            pairs.add(pair.of(part.get().member(field.key(), path.then("id")), value));
        }
        return pairs;
    }

    private static Score score(Entries entries, String key) {
        return entries.part(key).map(PointsForm::score).orElse(Score.of(0));
    }

    private static Score score(Value value) {
        var amount = value.amount();
        var score = Score.of(amount.known() ? amount.value() : BigDecimal.ZERO);
        if (score.isEmpty()) {
            boolean negative = amount.value().signum() < 0;
            value.wrong(
                    "`" + amount + "` is out of scale",
                    negative
                            ? "write 0 or more: with less, a better rating could break the bar"
                            : "between 0 and 100000, with at most four decimals");
        }
        return score.orElse(Score.of(0));
    }
}
