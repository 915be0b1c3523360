package org.careerladder.rules.semantics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Selection;

/** Bars in the words of a ladder file: {@code required}, {@code any}, {@code in craft}, or criteria by name. */
final class Bars {

    private Bars() {}

    static Bar all(String of) {
        return new Bar.All(selection(of));
    }

    static Bar atLeast(int count, String of) {
        return new Bar.AtLeast(new Demand.Count(count), selection(of), Mark.MEETS);
    }

    static Bar atLeast(int count, String of, String rating) {
        return new Bar.AtLeast(new Demand.Count(count), selection(of), mark(rating));
    }

    static Bar share(int percent, String of) {
        return new Bar.AtLeast(new Demand.Share(percent * 100), selection(of), Mark.MEETS);
    }

    static Bar share(int percent, String of, String rating) {
        return new Bar.AtLeast(new Demand.Share(percent * 100), selection(of), mark(rating));
    }

    static Bar noneBelow(String rating, String of) {
        return new Bar.NoneBelow(mark(rating), selection(of));
    }

    static Bar anyOf(Bar... bars) {
        return new Bar.AnyOf(List.of(bars));
    }

    static Bar allOf(Bar... bars) {
        return new Bar.AllOf(List.of(bars));
    }

    static Bar mustInclude(String of) {
        return new Bar.MustInclude(selection(of), Mark.MEETS);
    }

    static Bar mustInclude(String of, String rating) {
        return new Bar.MustInclude(selection(of), mark(rating));
    }

    static Bar judgement(String id) {
        return new Bar.Judgement(JudgementId.of(id), "Is there a " + id);
    }

    /** A label, or {@code rung 2}. */
    private static Mark mark(String words) {
        return words.startsWith("rung ")
                ? new Mark.AtRung(Integer.parseInt(words.substring(5)))
                : new Mark.AtLabel(words);
    }

    static Selection selection(String words) {
        return switch (words) {
            case "any" -> new Selection.Any();
            case "required", "expected", "optional" ->
                new Selection.OfImportance(Importance.valueOf(words.toUpperCase(Locale.ROOT)));
            default ->
                words.startsWith("in ")
                        ? new Selection.OfCompetency(CompetencyId.of(words.substring(3)))
                        : new Selection.Named(Stream.of(words.split(", ", -1))
                                .map(CriterionId::of)
                                .toList());
        };
    }
}
