package org.careerladder.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Adds up what both engines said under several packs, says it, and fails where they differ. */
public final class Tally {

    private final String over;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> fired = new TreeSet<>();
    private long cases;
    private long runs;
    private long reports;
    private long nanosOfEngine;
    private long nanosOfInterpreter;
    private int differing;

    public Tally(String over) {
        this.over = over;
    }

    public void add(BothEngines both) {
        cases += both.cases();
        runs += both.runs();
        reports += both.reports();
        nanosOfEngine += both.nanosOfEngine();
        nanosOfInterpreter += both.nanosOfInterpreter();
        differing += both.differing();
        fired.addAll(both.fired());
        differences.addAll(both.differences());
    }

    /** Says how many cases there were, and fails where there were too few or a difference. */
    public void conclude(long least) {
        System.out.printf(
                Locale.ROOT,
                "engine and interpreter over %s: %,d cases, %,d stage runs, %,d firings of %d rules, %d differences (%d ms and %d ms)%n",
                over,
                cases,
                runs,
                reports,
                fired.size(),
                differing,
                nanosOfEngine / 1_000_000,
                nanosOfInterpreter / 1_000_000);
        assertThat(differences).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(least);
    }

    /** The rules that have fired. */
    public Set<String> fired() {
        return fired;
    }
}
