package org.careerladder.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.plan.Plan;
import org.careerladder.rules.Assessor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to ask why, and what would get a realistic case there; warm, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WhyBenchmark {

    private record Ready(Assessor assessor, Assessment assessment) {}

    private Optional<Ready> ready = Optional.empty();

    @Setup
    public void read() {
        var assessor = Realistic.assessor();
        ready = Optional.of(new Ready(assessor, Realistic.assessment(assessor)));
    }

    /** The baseline. */
    @Benchmark
    public AssessmentResult assess() {
        return ready().assessor().assess(ready().assessment().promotionCase());
    }

    /** Every explanation of the case. */
    @Benchmark
    public Explanation explain() {
        return ready().assessor().explain(ready().assessment());
    }

    @Benchmark
    public Plan plan() {
        return ready().assessor().plan(ready().assessment(), Readiness.READY);
    }

    private Ready ready() {
        return ready.orElseThrow();
    }
}
