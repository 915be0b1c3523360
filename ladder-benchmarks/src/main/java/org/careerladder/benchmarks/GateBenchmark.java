package org.careerladder.benchmarks;

import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.careerladder.rules.internal.gate.GateReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One gate: whether its bar holds, and where it does not, what holds it back, read off a decision diagram. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GateBenchmark {

    private static final BitSet NOTHING_OPEN = new BitSet();

    @Param
    public Gates of = Gates.SMALL;

    private Optional<Gates.Given> given = Optional.empty();

    @Setup
    public void prepare() {
        given = Optional.of(of.given());
    }

    /** The baseline: everything at its best, so that nothing holds back and no diagram is drawn. */
    @Benchmark
    public GateReading met() {
        return GateReading.of(given().ground(), given().best(), NOTHING_OPEN, 1);
    }

    /** Everything in the middle of its rungs: nearly is tried, and the diagram is drawn. */
    @Benchmark
    public GateReading notMet() {
        return GateReading.of(given().ground(), given().middling(), NOTHING_OPEN, 1);
    }

    private Gates.Given given() {
        return given.orElseThrow();
    }
}
