package org.careerladder.rules.internal.gate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelCriteria;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;

/** One level made ready to be measured: its criteria in ladder order, how each is graded, and its bar. Immutable. */
public final class LevelGround {

    private final Ladder ladder;
    private final Level level;
    private final LevelCriteria criteria;
    private final List<Entry> entries;
    private final Set<Expectation> expectations;
    private final List<Bar.Judgement> judgements;
    private final Measure measure;

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

    private LevelGround(LadderIndex ladder, LevelRef ref) {
        this.ladder = ladder.ladder();
        this.level = ladder.level(ref).orElseThrow(() -> new IllegalArgumentException("No level " + ref));
        this.criteria = LevelCriteria.of(ladder, ref);
        var own = level.expectations().stream().map(Expectation::criterion).collect(Collectors.toSet());
        this.entries = criteria.all(level.bar()).stream()
                .map(criterion -> entry(criterion, own.contains(criterion.id())))
                .toList();
        this.expectations = entries.stream().map(Entry::expectation).collect(Collectors.toUnmodifiableSet());
        this.judgements = Bar.judgements(level.bar());
        this.measure = without(new BitSet());
    }

    /** Prepares a level of a ladder that has passed its check. */
    public static LevelGround of(LadderIndex ladder, LevelRef ref) {
        return new LevelGround(ladder, ref);
    }

    public Level level() {
        return level;
    }

    /** Its criteria in ladder order, those that only the bar reads included; each is graded at its place. */
    public List<Entry> entries() {
        return entries;
    }

    /** What the level expects of them, to be asked whether something is among it. */
    public Set<Expectation> expectations() {
        return expectations;
    }

    /** What its bar asks people to judge; each is graded behind the criteria, 0 or 1. */
    public List<Bar.Judgement> judgements() {
        return judgements;
    }

    /** How many grades are read. */
    public int places() {
        return entries.size() + judgements.size();
    }

    /** The best grade of a place. */
    int best(int place) {
        return place < entries.size() ? entries.get(place).grades().best() : 1;
    }

    /** Whether a grade is what "nearly" may lift. */
    boolean isStepShort(int place, int grade) {
        return place < entries.size() && entries.get(place).grades().isStepShort(grade);
    }

    /** The grade after that step. */
    int lifted(int place, int grade) {
        return entries.get(place).grades().lifted(grade);
    }

    /** The bar, for these grades: what does not apply is taken out. */
    Measure measure(int[] grades) {
        for (int grade : grades) {
            if (grade == Grades.NOT_APPLICABLE) {
                return without(notApplicable(grades));
            }
        }
        return measure;
    }

    private static BitSet notApplicable(int[] grades) {
        var takenOut = new BitSet();
        for (int place = 0; place < grades.length; place++) {
            takenOut.set(place, grades[place] == Grades.NOT_APPLICABLE);
        }
        return takenOut;
    }

    private Measure without(BitSet takenOut) {
        return new Measuring(ladder, criteria, entries, judgements, takenOut).of(level.bar());
    }

    private Entry entry(Criterion criterion, boolean own) {
        var expectation = criteria.expectation(criterion.id())
                .orElseGet(() -> new Expectation(criterion.id(), Importance.OPTIONAL, "", 0, List.of()));
        return new Entry(criterion, expectation, grades(ladder, criterion, expectation), own);
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
}
