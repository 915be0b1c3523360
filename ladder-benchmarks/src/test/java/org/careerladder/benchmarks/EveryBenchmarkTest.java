package org.careerladder.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs once, in this process: so that none of them rots. What it takes says nothing. */
class EveryBenchmarkTest {

    @Test
    void every_benchmark_runs_with_everything_that_it_is_given() throws RunnerException {
        var once = new OptionsBuilder()
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();

        Collection<RunResult> results = new Runner(once).run();

        assertThat(results.stream()
                        .map(result -> result.getParams().getBenchmark())
                        .map(name ->
                                name.substring(Examples.class.getPackageName().length() + 1))
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting())))
                .containsOnlyKeys(
                        "CaseBenchmark.assess",
                        "CaseBenchmark.fold",
                        "GateBenchmark.met",
                        "GateBenchmark.notMet",
                        "PackBenchmark.assessor",
                        "PackBenchmark.bytes",
                        "PackBenchmark.read",
                        "RulesBenchmark.cold",
                        "RulesBenchmark.warm",
                        "WhyBenchmark.assess",
                        "WhyBenchmark.explain",
                        "WhyBenchmark.plan")
                .allSatisfy((name, runs) -> assertThat(runs).isPositive());
    }
}
