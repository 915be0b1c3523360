package org.careerladder.model.ladder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The criteria of one level: what it expects, and whom each selection of its bar selects. Immutable. */
public final class LevelCriteria {

    private static final Selection ALL = new Selection.Any();

    private final LadderIndex ladder;
    private final Map<CriterionId, Expectation> expected = new HashMap<>();
    private final List<Criterion> criteria;

    private LevelCriteria(LadderIndex ladder, List<Expectation> expectations) {
        this.ladder = ladder;
        this.criteria =
                ladder.inOrder(expectations.stream().map(Expectation::criterion).toList());
        expectations.forEach(expectation -> expected.put(expectation.criterion(), expectation));
    }

    /**
     * The criteria of a level.
     *
     * @throws IllegalArgumentException for a level that the ladder does not have, or that includes one
     */
    public static LevelCriteria of(LadderIndex ladder, LevelRef ref) {
        return new LevelCriteria(ladder, ladder.expectationsAt(ref));
    }

    /** The criteria of a level that expects nothing. */
    static LevelCriteria none(LadderIndex ladder) {
        return new LevelCriteria(ladder, List.of());
    }

    /** What the level expects of a criterion, itself or by what it includes. */
    public Optional<Expectation> expectation(CriterionId id) {
        return Optional.ofNullable(expected.get(id));
    }

    /** Whether the level expects a criterion, itself or by what it includes. */
    public boolean expects(CriterionId id) {
        return expected.containsKey(id);
    }

    /** The criteria that a selection selects, in ladder order. */
    public List<Criterion> selected(Selection selection) {
        return candidates(selection)
                .filter(criterion -> matches(selection, criterion))
                .toList();
    }

    /** Those that a selection chooses from, in ladder order. */
    private Stream<Criterion> candidates(Selection selection) {
        if (selection instanceof Selection.Named named) {
            return ladder.inOrder(named.criteria()).stream();
        }
        return selection instanceof Selection.Counted
                ? ladder.ladder().criteria().stream()
                        .filter(criterion -> criterion.onRungs() || expects(criterion.id()))
                : criteria.stream();
    }

    /** The criteria whose points count, in ladder order: selected, of a class with a curve, and rated at this level. */
    public List<Criterion> counted(Bar.Points points) {
        return selected(points.of()).stream()
                .filter(criterion -> curve(points, criterion).isPresent())
                .toList();
    }

    /** The curve of a criterion. */
    public static Optional<Bar.Curve> curve(Bar.Points points, Criterion criterion) {
        return points.curves().stream()
                .filter(curve -> curve.pointsClass().equals(criterion.pointsClass()))
                .findFirst();
    }

    /** The counted criteria whose points a cap holds down. */
    public List<Criterion> capped(Bar.Points points, Bar.Cap cap) {
        return counted(points).stream()
                .filter(criterion -> matches(cap.of(), criterion))
                .toList();
    }

    /** Every criterion that is rated at this level, in ladder order: what it expects, and what only its bar reads. */
    public List<Criterion> all(Bar bar) {
        var rated = new HashSet<>(expected.keySet());
        read(bar).stream()
                .filter(id -> ladder.criterion(id).filter(Criterion::onRungs).isPresent())
                .forEach(rated::add);
        return ladder.inOrder(rated);
    }

    /** Whether a bar speaks of anything that can be rated or judged at this level. */
    boolean rates(Bar bar) {
        if (bar instanceof Bar.Judgement || bar instanceof Bar.WeightedMean) {
            return true;
        }
        return Bar.parts(bar).stream().anyMatch(this::rates)
                || (bar instanceof Bar.Points points && !counted(points).isEmpty())
                || selection(bar).filter(of -> !selected(of).isEmpty()).isPresent();
    }

    private Set<CriterionId> read(Bar bar) {
        var read = new HashSet<CriterionId>();
        collect(bar, read);
        return read;
    }

    private void collect(Bar bar, Set<CriterionId> read) {
        Bar.parts(bar).forEach(part -> collect(part, read));
        if (bar instanceof Bar.Points points) {
            counted(points).forEach(criterion -> read.add(criterion.id()));
        } else if (bar instanceof Bar.WeightedMean mean) {
            read.addAll(averaged(mean.of()));
        } else if (selection(bar).orElse(ALL) instanceof Selection.Named named) {
            read.addAll(named.criteria());
        }
    }

    /** The criteria whose ratings a mean takes, in its order. */
    static List<CriterionId> averaged(List<Bar.Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Bar.OfMean mean
                        ? averaged(mean.parts()).stream()
                        : Stream.of(((Bar.OfCriterion) part).criterion()))
                .toList();
    }

    private static Optional<Selection> selection(Bar bar) {
        if (bar instanceof Bar.All all) {
            return Optional.of(all.of());
        }
        if (bar instanceof Bar.AtLeast atLeast) {
            return Optional.of(atLeast.of());
        }
        if (bar instanceof Bar.MustInclude include) {
            return Optional.of(include.of());
        }
        return bar instanceof Bar.NoneBelow none ? Optional.of(none.of()) : Optional.empty();
    }

    private boolean matches(Selection selection, Criterion criterion) {
        if (selection instanceof Selection.Named named) {
            return named.criteria().contains(criterion.id());
        }
        if (selection instanceof Selection.OfImportance of) {
            return expectation(criterion.id())
                    .filter(each -> each.importance() == of.importance())
                    .isPresent();
        }
        if (selection instanceof Selection.OfCompetency of) {
            return criterion.competency().equals(of.competency());
        }
        if (selection instanceof Selection.OfClass of) {
            return criterion.pointsClass().equals(of.pointsClass());
        }
        return true;
    }
}
