package org.careerladder.files.internal.ladder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Shares;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Selection;
import org.careerladder.model.source.NearestWord;

/** How a level's expectations roll up: a list is all-of, a list of one is its only member. */
final class BarForm {

    private static final int MOST_CRITERIA = 10_000;
    private static final List<String> SELECTIONS = List.of("required", "expected", "optional", "any");
    private static final List<String> OUTCOMES = List.of("partly", "meets", "exceeds");

    private final RatingScale scale;

    BarForm(RatingScale scale) {
        this.scale = scale;
    }

    Bar read(Value value) {
        if (value.isMap()) {
            return single(value);
        }
        if (value.isList() && value.members() == 1) {
            return read(value.onlyMember());
        }
        return several(value).map(bars -> (Bar) new Bar.AllOf(bars)).orElse(Bar.STANDARD);
    }

    private Optional<List<Bar>> several(Value value) {
        List<Bar> bars = value.list(this::read);
        if (bars.isEmpty() && value.isList()) {
            value.wrong("a list of bars is empty", "leave `bar` out: then every required criterion meets");
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(bars);
    }

    private Bar single(Value value) {
        var entries = value.entries(LadderKeys.BAR);
        var known = LadderKeys.BAR.all().stream().filter(entries::has).toList();
        if (known.size() != 1) {
            if (value.keys() != 1) {
                value.wrong(
                        "a bar has one key, and here are " + value.keys(),
                        "start each bar with `- `: a list of them is all-of");
            }
            value.reading().fault(value.path());
            return Bar.STANDARD;
        }
        var path = value.path();
        var inner = entries.part(known.get(0));
        if (inner.isEmpty()) {
            value.wrong("`" + known.get(0) + "` is empty", "say of which criteria it speaks");
            return Bar.STANDARD;
        }
        return switch (known.get(0)) {
            case "all" -> new Bar.All(selection(inner.get().as(path.then("of"))));
            case "any-of" ->
                several(inner.get().as(path))
                        .map(bars -> (Bar) new Bar.AnyOf(bars))
                        .orElse(Bar.STANDARD);
            case "at-least" -> atLeast(inner.get().as(path).entries(LadderKeys.AT_LEAST));
            case "none-below" -> noneBelow(inner.get().as(path).entries(LadderKeys.NONE_BELOW));
            case "must-include" -> mustInclude(inner.get().as(path).entries(LadderKeys.MUST_INCLUDE));
            case "points" ->
                new PointsForm(this::read).points(inner.get().as(path).entries(LadderKeys.POINTS));
            case "weighted-mean" -> PointsForm.mean(inner.get().as(path).entries(LadderKeys.WEIGHTED_MEAN));
            default -> PointsForm.judgement(inner.get().as(path).entries(LadderKeys.JUDGEMENT));
        };
    }

    private Bar atLeast(Entries entries) {
        var demand = demand(entries);
        return new Bar.AtLeast(demand, of(entries), mark(entries).orElse(Mark.MEETS));
    }

    private Bar noneBelow(Entries entries) {
        var mark = mark(entries);
        if (mark.isEmpty() && !entries.map().reading().isFaulty(entries.path())) {
            entries.map().wrong("`none-below` does not say below what", "add `rating: partly`, or `rung: 2`");
        }
        return new Bar.NoneBelow(mark.orElse(Mark.MEETS), of(entries));
    }

    private Bar mustInclude(Entries entries) {
        return new Bar.MustInclude(of(entries), mark(entries).orElse(Mark.MEETS));
    }

    private static Selection of(Entries entries) {
        return entries.value("of").map(BarForm::selection).orElseGet(Selection.Any::new);
    }

    private static Demand demand(Entries entries) {
        var count = entries.value("count");
        var share = entries.value("share");
        if (count.isPresent() == share.isPresent()) {
            entries.map().wrong("`at-least` says how many by `count` or by `share`", "write exactly one of them");
        }
        if (share.isPresent()) {
            entries.map()
                    .reading()
                    .place(entries.path().then("count"), share.get().at());
            return new Demand.Share(Shares.read(share.get()));
        }
        return new Demand.Count(
                count.map(value -> value.whole(0, MOST_CRITERIA)).orElse(0));
    }

    private Optional<Mark> mark(Entries entries) {
        var rating = entries.value("rating");
        var rung = entries.value("rung");
        if (rating.isPresent() && rung.isPresent()) {
            entries.map().wrong("a bar asks for a `rating` or for a `rung`", "write one of them");
        }
        return rung.isPresent()
                ? rung.map(value -> new Mark.AtRung(value.whole(1, MOST_CRITERIA)))
                : rating.map(this::rating);
    }

    /** A label of the ladder, else an outcome; a label that is the lowest of the outcome of its name is that outcome. */
    private Mark rating(Value value) {
        String word = value.word();
        int place = scale.ordinal(word);
        if (OUTCOMES.contains(word)) {
            var outcome = Outcome.valueOf(word.toUpperCase(Locale.ROOT));
            if (place < 0 || place == scale.lowest(outcome)) {
                return new Mark.AtOutcome(outcome);
            }
        }
        if (place < 0 && !value.reading().isFaulty(value.path())) {
            var words = scale.labels().isEmpty() ? OUTCOMES : scale.words();
            value.wrong("`" + Words.shown(word) + "` is no label of this ladder", NearestWord.advice(word, words));
        }
        return place < 0 ? Mark.MEETS : new Mark.AtLabel(word);
    }

    static Selection selection(Value value) {
        if (value.isList()) {
            return new Selection.Named(value.list(each -> CriterionId.of(each.id())));
        }
        return value.isMap() ? group(value.entries(LadderKeys.SELECTION)) : named(value);
    }

    private static Selection group(Entries entries) {
        var competency = entries.value("competency");
        var pointsClass = entries.value("class");
        if (competency.isPresent() == pointsClass.isPresent()) {
            entries.map().wrong("a selection names a `competency` or a `class`", "write exactly one of them");
        }
        return competency.isPresent()
                ? new Selection.OfCompetency(CompetencyId.of(competency.get().id()))
                : new Selection.OfClass(pointsClass.map(Value::id).orElse(""));
    }

    private static Selection named(Value value) {
        String word = value.word();
        if (word.equals("any")) {
            return new Selection.Any();
        }
        if (SELECTIONS.contains(word)) {
            return new Selection.OfImportance(Importance.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        if (!value.reading().isFaulty(value.path())) {
            value.wrong(
                    "`" + Words.shown(word) + "` selects no criteria",
                    NearestWord.to(word, SELECTIONS)
                                    .map(near -> "did you mean `" + near + "`? ")
                                    .orElse("")
                            + "write `required`, `expected`, `optional`, `any`, `{ competency: ID }`,"
                            + " `{ class: ID }` or a list of criteria");
        }
        return new Selection.Any();
    }
}
