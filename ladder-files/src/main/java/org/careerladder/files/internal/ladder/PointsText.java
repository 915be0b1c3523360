package org.careerladder.files.internal.ladder;

import java.util.List;
import org.careerladder.files.internal.writing.Yaml;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Selection;

/**
 * The bars that count in points and values, as files have them.
 *
 * @param bars writes a bar inside a bar
 */
record PointsText(BarText bars) {

    Yaml.Block points(Bar.Points points) {
        var block = Yaml.block().plain("at-least", points.atLeast());
        if (!(points.of() instanceof Selection.Counted)) {
            block.put("of", BarText.selection(points.of()));
        }
        var curves = Yaml.block();
        points.curves().forEach(curve -> curves.put(curve.pointsClass(), numbers(curve.points())));
        var weights = Yaml.inline();
        points.weights().forEach(each -> weights.plain(each.criterion().value(), each.weight()));
        block.put("curves", curves)
                .block("weights", weights)
                .lines("bonus", points.bonuses().stream().map(this::bonus).toList());
        var caps = points.caps().stream().map(PointsText::cap).toList();
        return caps.size() == 1 ? block.put("cap", caps.get(0)) : block.lines("cap", caps);
    }

    private static Yaml numbers(List<?> numbers) {
        return new Yaml.Items(
                numbers.stream()
                        .map(each -> (Yaml) new Yaml.Plain(each.toString()))
                        .toList(),
                true);
    }

    private Yaml.Block bonus(Bar.Bonus bonus) {
        return Yaml.block().plain("points", bonus.points()).put("when", bars.member(bonus.when()));
    }

    private static Yaml.Block cap(Bar.Cap cap) {
        return Yaml.inline().put("of", BarText.selection(cap.of())).plain("at", cap.at());
    }

    static Yaml.Block mean(Bar.WeightedMean mean) {
        var values = Yaml.inline();
        mean.values().forEach(each -> values.plain(each.label(), each.value()));
        return Yaml.block()
                .plain("at-least", mean.atLeast())
                .block("values", values)
                .lines("of", parts(mean.of()));
    }

    private static List<Yaml.Block> parts(List<Bar.Part> parts) {
        return parts.stream().map(PointsText::part).toList();
    }

    private static Yaml.Block part(Bar.Part part) {
        return part instanceof Bar.OfMean mean
                ? Yaml.block().plain("weight", mean.weight()).lines("mean", parts(mean.parts()))
                : Yaml.inline()
                        .plain("weight", part.weight())
                        .text("criterion", ((Bar.OfCriterion) part).criterion().value());
    }
}
