package org.careerladder.rules.semantics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Score;
import org.careerladder.model.ladder.Selection;

/** A bar in points, put together word by word; it counts every criterion whose class has a curve, unless it says otherwise. */
final class PointsBar {

    private final Score atLeast;
    private Selection of = new Selection.Counted();
    private final List<Bar.Curve> curves = new ArrayList<>();
    private final List<Bar.Weight> weights = new ArrayList<>();
    private final List<Bar.Bonus> bonuses = new ArrayList<>();
    private final List<Bar.Cap> caps = new ArrayList<>();

    private PointsBar(String atLeast) {
        this.atLeast = score(atLeast);
    }

    static PointsBar points(String atLeast) {
        return new PointsBar(atLeast);
    }

    static Score score(String number) {
        return Score.of(new BigDecimal(number)).orElseThrow();
    }

    PointsBar of(String selection) {
        this.of = Bars.selection(selection);
        return this;
    }

    /** A class and its values, such as {@code core 1 3 6 12}. */
    PointsBar curve(String words) {
        var parts = List.of(words.split(" ", -1));
        var values = parts.stream().skip(1).map(PointsBar::score).toList();
        curves.add(new Bar.Curve(parts.get(0), values));
        return this;
    }

    PointsBar weight(String criterion, String weight) {
        weights.add(new Bar.Weight(CriterionId.of(criterion), score(weight)));
        return this;
    }

    PointsBar bonus(String points, Bar... when) {
        var bars = Stream.of(when).toList();
        bonuses.add(new Bar.Bonus(score(points), bars.size() == 1 ? bars.get(0) : new Bar.AllOf(bars)));
        return this;
    }

    PointsBar cap(String selection, String at) {
        caps.add(new Bar.Cap(Bars.selection(selection), score(at)));
        return this;
    }

    Bar bar() {
        return new Bar.Points(atLeast, of, curves, weights, bonuses, caps);
    }
}
