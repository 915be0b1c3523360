package org.careerladder.files.internal.ladder;

import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.writing.Yaml;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.pack.ParameterValue;

/**
 * A bar as files have it.
 *
 * @param scale the labels of its ladder
 */
record BarText(RatingScale scale) {

    /** The members of {@code bar:}; none for the bar of a level that names none. */
    List<Yaml> of(Bar bar) {
        if (bar.equals(Bar.STANDARD)) {
            return List.of();
        }
        return bar instanceof Bar.AllOf all ? each(all.bars()) : List.of(member(bar));
    }

    private List<Yaml> each(List<Bar> bars) {
        return bars.stream().map(this::member).toList();
    }

    /** One bar: a map, or a list where it is all of several. */
    Yaml member(Bar bar) {
        if (bar instanceof Bar.AllOf all) {
            return new Yaml.Items(each(all.bars()), false);
        }
        if (bar instanceof Bar.AnyOf anyOf) {
            return Yaml.block().lines("any-of", each(anyOf.bars()));
        }
        if (bar instanceof Bar.Points points) {
            return Yaml.block().put("points", new PointsText(this).points(points));
        }
        if (bar instanceof Bar.WeightedMean mean) {
            return Yaml.block().put("weighted-mean", PointsText.mean(mean));
        }
        if (bar instanceof Bar.Judgement judgement) {
            return Yaml.block()
                    .put(
                            "judgement",
                            Yaml.block().text("id", judgement.id().value()).text("asks", judgement.asks()));
        }
        return counted(bar);
    }

    private Yaml counted(Bar bar) {
        if (bar instanceof Bar.AtLeast atLeast) {
            var block = demand(Yaml.inline(), atLeast.demand()).put("of", selection(atLeast.of()));
            return Yaml.block().put("at-least", aboveMeets(block, atLeast.mark()));
        }
        if (bar instanceof Bar.MustInclude include) {
            var block = Yaml.inline().put("of", selection(include.of()));
            return Yaml.block().put("must-include", aboveMeets(block, include.mark()));
        }
        if (bar instanceof Bar.NoneBelow noneBelow) {
            return Yaml.block()
                    .put("none-below", mark(Yaml.inline(), noneBelow.mark()).put("of", selection(noneBelow.of())));
        }
        return Yaml.block().put("all", selection(((Bar.All) bar).of()));
    }

    /** The mark, unless it is the one that a bar has when it names none. */
    private Yaml.Block aboveMeets(Yaml.Block block, Mark mark) {
        return mark.equals(Mark.MEETS) ? block : mark(block, mark);
    }

    private static Yaml.Block demand(Yaml.Block block, Demand demand) {
        return demand instanceof Demand.Count count
                ? block.plain("count", count.count())
                : block.plain("share", new ParameterValue.Share(((Demand.Share) demand).basisPoints()));
    }

    private Yaml.Block mark(Yaml.Block block, Mark mark) {
        if (mark instanceof Mark.AtRung at) {
            return block.plain("rung", at.rung());
        }
        return block.text("rating", mark instanceof Mark.AtLabel at ? at.label() : outcome((Mark.AtOutcome) mark));
    }

    /** The outcome's own word, unless the ladder has a label of that name with another meaning. */
    private String outcome(Mark.AtOutcome mark) {
        String word = Names.word(mark.outcome());
        int lowest = scale.lowest(mark.outcome());
        boolean taken = scale.ordinal(word) >= 0 && scale.ordinal(word) != lowest;
        return Optional.of(word)
                .filter(each -> !taken)
                .orElseGet(() -> scale.words().get(lowest));
    }

    static Yaml selection(Selection selection) {
        if (selection instanceof Selection.OfImportance of) {
            return new Yaml.Text(Names.word(of.importance()));
        }
        if (selection instanceof Selection.OfCompetency of) {
            return Yaml.inline().text("competency", of.competency().value());
        }
        if (selection instanceof Selection.OfClass of) {
            return Yaml.inline().text("class", of.pointsClass());
        }
        return selection instanceof Selection.Named named ? Yaml.flow(named.criteria()) : new Yaml.Text("any");
    }
}
