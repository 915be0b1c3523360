package org.careerladder.rules.internal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Selection;

/**
 * One level made ready to be measured: its criteria in ladder order, how each is graded, and its bar.
 *
 * @param level the level
 * @param entries its criteria in ladder order, those that only the bar names included
 * @param measure its bar
 */
public record LevelGround(Level level, List<Entry> entries, Measure measure) {

    /**
     * One criterion of a level.
     *
     * @param criterion the criterion
     * @param expectation what the level asks of it
     * @param grades how its grades read here
     * @param own whether the level itself names it, rather than a level that it includes
     */
    public record Entry(Criterion criterion, Expectation expectation, Grades grades, boolean own) {

        /** The grade of a word that a rater wrote down: a rung of the criterion, else a label of the scale. */
        public int grade(RatingScale scale, String word) {
            return criterion.onRungs() ? criterion.rungNumber(word) : scale.ordinal(word);
        }

        /** The word for a grade. */
        public String word(RatingScale scale, int grade) {
            return criterion.onRungs()
                    ? criterion.rungWord(grade)
                    : scale.labels().get(grade).id();
        }
    }

    public LevelGround {
        entries = List.copyOf(entries);
    }

    /** Prepares a level of a ladder that has passed its check. */
    public static LevelGround of(Ladder ladder, LevelRef ref) {
        var level = ladder.level(ref).orElseThrow(() -> new IllegalArgumentException("No level " + ref));
        var entries = entries(ladder, ref, level);
        var asked =
                ladder.expectationsAt(ref).stream().map(Expectation::criterion).collect(Collectors.toSet());
        return new LevelGround(level, entries, new Resolution(ladder, entries, asked).of(level.bar()));
    }

    private static List<Entry> entries(Ladder ladder, LevelRef ref, Level level) {
        var expected = ladder.expectationsAt(ref);
        var entries = new ArrayList<Entry>();
        for (Criterion criterion : ladder.criteria()) {
            expected.stream()
                    .filter(expectation -> expectation.criterion().equals(criterion.id()))
                    .findFirst()
                    .or(() -> namedByBar(level.bar(), criterion)
                            ? Optional.of(new Expectation(
                                    criterion.id(), Importance.OPTIONAL, "", 0, List.<EvidenceKind>of()))
                            : Optional.empty())
                    .ifPresent(expectation -> entries.add(new Entry(
                            criterion,
                            expectation,
                            grades(ladder, criterion, expectation),
                            owns(level, criterion.id()))));
        }
        return entries;
    }

    private static boolean owns(Level level, CriterionId criterion) {
        return level.expectations().stream()
                .anyMatch(expectation -> expectation.criterion().equals(criterion));
    }

    private static boolean namedByBar(Bar bar, Criterion criterion) {
        return criterion.onRungs()
                && Resolution.selections(bar)
                        .anyMatch(selection -> selection instanceof Selection.Named named
                                && named.criteria().contains(criterion.id()));
    }

    private static Grades grades(Ladder ladder, Criterion criterion, Expectation expectation) {
        if (criterion.onRungs()) {
            int asked = expectation.leastRung();
            int best = criterion.rungs().size();
            return asked == 0
                    ? new Grades(Grades.NEVER, Grades.NEVER, Grades.NEVER, best, false)
                    : new Grades(asked - 1, asked, asked < best ? asked + 1 : Grades.NEVER, best, true);
        }
        var scale = ladder.ratings();
        int best = scale.labels().size() - 1;
        int partly = scale.lowest(Outcome.PARTLY);
        int exceeds = scale.lowest(Outcome.EXCEEDS);
        return new Grades(partly, scale.lowest(Outcome.MEETS), exceeds > best ? Grades.NEVER : exceeds, best, true);
    }

    /** Resolves a bar against the criteria of a level; what only the bar names is in no selection but by its name. */
    private record Resolution(Ladder ladder, List<Entry> entries, Set<CriterionId> asked) {

        Measure of(Bar bar) {
            if (bar instanceof Bar.AllOf allOf) {
                return new Measure.AllOf(allOf.bars().stream().map(this::of).toList());
            }
            if (bar instanceof Bar.AnyOf anyOf) {
                return new Measure.AnyOf(anyOf.bars().stream().map(this::of).toList());
            }
            if (bar instanceof Bar.AtLeast atLeast) {
                return leaf(atLeast.of(), atLeast.mark(), atLeast.demand());
            }
            if (bar instanceof Bar.NoneBelow noneBelow) {
                return leaf(noneBelow.of(), noneBelow.mark(), EVERY_ONE);
            }
            return leaf(((Bar.All) bar).of(), Mark.MEETS, EVERY_ONE);
        }

        private static final Demand EVERY_ONE = new Demand.Share(10_000);

        private Measure.Leaf leaf(Selection selection, Mark mark, Demand demand) {
            int[] criteria = IntStream.range(0, entries.size())
                    .filter(place -> selects(selection, entries.get(place)))
                    .toArray();
            int[] thresholds = IntStream.of(criteria)
                    .map(place -> threshold(mark, entries.get(place)))
                    .toArray();
            return new Measure.Leaf(criteria, thresholds, demand);
        }

        private boolean selects(Selection selection, Entry entry) {
            if (selection instanceof Selection.Named named) {
                return named.criteria().contains(entry.criterion().id());
            }
            return asked.contains(entry.criterion().id()) && ofKind(selection).test(entry);
        }

        private static Predicate<Entry> ofKind(Selection selection) {
            if (selection instanceof Selection.OfImportance of) {
                return entry -> entry.expectation().importance() == of.importance();
            }
            if (selection instanceof Selection.OfCompetency of) {
                return entry -> entry.criterion().competency().equals(of.competency());
            }
            if (selection instanceof Selection.OfClass of) {
                return entry -> entry.criterion().pointsClass().equals(of.pointsClass());
            }
            return entry -> true;
        }

        private int threshold(Mark mark, Entry entry) {
            if (mark instanceof Mark.AtRung atRung) {
                return atRung.rung();
            }
            if (mark instanceof Mark.AtOutcome atOutcome) {
                return entry.grades().least(atOutcome.outcome());
            }
            int ordinal = ladder.ratings().ordinal(((Mark.AtLabel) mark).label());
            return entry.criterion().onRungs()
                    ? entry.grades().least(ladder.ratings().meaning(ordinal))
                    : ordinal;
        }

        static Stream<Selection> selections(Bar bar) {
            if (bar instanceof Bar.AllOf allOf) {
                return allOf.bars().stream().flatMap(Resolution::selections);
            }
            if (bar instanceof Bar.AnyOf anyOf) {
                return anyOf.bars().stream().flatMap(Resolution::selections);
            }
            if (bar instanceof Bar.AtLeast atLeast) {
                return Stream.of(atLeast.of());
            }
            return Stream.of(bar instanceof Bar.NoneBelow below ? below.of() : ((Bar.All) bar).of());
        }
    }
}
