package org.careerladder.rules.interpreter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.interpreter.Attempt.Part;
import org.careerladder.rules.language.Pattern;

/** A walk that notes everything it tries, with one fact alone for the pattern whose fact the rule reports. */
final class PinnedWalk extends TracedWalk {

    private final PreparedRule rule;
    private final Fact pinned;

    PinnedWalk(PreparedRule rule, FactsByType facts, Fact pinned) {
        super(rule, facts);
        this.rule = rule;
        this.pinned = pinned;
    }

    Attempt attempt() {
        boolean fired = trace().fired();
        var way = fired ? new Way(firstMatch(), rule.patterns().size()) : furthest();
        var parts = IntStream.range(0, rule.patterns().size())
                .mapToObj(place -> part(place, way))
                .toList();
        return new Attempt(rule.rule(), pinned, fired, parts);
    }

    @Override
    List<Fact> candidates(int place) {
        return place == rule.reported() ? List.of(pinned) : super.candidates(place);
    }

    /**
     * How far a rule came.
     *
     * @param matched the facts that its patterns matched, in the order of the patterns
     * @param end the first pattern that was not as it must be
     */
    private record Way(List<Fact> matched, int end) {}

    /** Of the ways that went furthest the one on whose last step most was true. */
    private Way furthest() {
        return trials().stream()
                .max(Comparator.comparingInt(Trial::place).thenComparingLong(PinnedWalk::held))
                .map(this::wayOf)
                .orElseGet(() -> new Way(List.of(), 0));
    }

    private static long held(Trial trial) {
        return trial.readings().stream()
                .filter(reading -> reading.truth() == Truth.TRUE)
                .count();
    }

    /** Where the pattern was as it must be, the next one failed for want of any fact to try. */
    private Way wayOf(Trial last) {
        if (!isAsItMustBe(last.pattern(), trialsAt(last.place(), last.earlier()))) {
            return new Way(last.earlier(), last.place());
        }
        var matched = new ArrayList<>(last.earlier());
        if (last.pattern().isPositive()) {
            matched.add(last.fact());
        }
        return new Way(matched, last.place() + 1);
    }

    private static boolean isAsItMustBe(Pattern pattern, List<Trial> trials) {
        boolean fits = trials.stream().anyMatch(trial -> trial.truth() == Truth.TRUE);
        return fits != (pattern.quantifier() == Pattern.Quantifier.NOT);
    }

    private Part part(int place, Way way) {
        var pattern = pattern(place).pattern();
        if (place > way.end()) {
            return new Part(pattern, false, List.of());
        }
        var earlier = way.matched().subList(0, positivesBefore(place));
        var trials = trialsAt(place, earlier);
        boolean all = pattern.quantifier() == Pattern.Quantifier.NOT;
        return new Part(pattern, true, all ? trials : fitting(trials, way));
    }

    private int positivesBefore(int place) {
        return (int) rule.patterns().subList(0, place).stream()
                .filter(each -> each.pattern().isPositive())
                .count();
    }

    /** Where some fact fits, that one alone: for a positive pattern the one that the way went on with. */
    private static List<Trial> fitting(List<Trial> trials, Way way) {
        return trials.stream()
                .filter(trial -> trial.truth() == Truth.TRUE)
                .filter(trial -> !trial.pattern().isPositive() || isOn(way, trial))
                .findFirst()
                .map(List::of)
                .orElse(trials);
    }

    private static boolean isOn(Way way, Trial trial) {
        int at = trial.earlier().size();
        return at < way.matched().size() && way.matched().get(at).equals(trial.fact());
    }

    private List<Trial> trialsAt(int place, List<Fact> earlier) {
        return trials().stream()
                .filter(trial -> trial.place() == place && trial.earlier().equals(earlier))
                .toList();
    }
}
