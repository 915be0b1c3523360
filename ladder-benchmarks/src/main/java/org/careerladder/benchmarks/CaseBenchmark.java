package org.careerladder.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.careerladder.files.CaseReader;
import org.careerladder.files.PackReader;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.time.Day;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.internal.fold.Fold;
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

/** One case, warm and on one thread: its facts, and with them everything that the rules make of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CaseBenchmark {

    /** A company and a case of it. */
    @Param({"growth semi-formal-ready", "enterprise formal-nearly-there", "studio semi-formal-points-and-judgements"})
    public String of = "";

    private record Ready(Assessor assessor, Fold fold, PromotionCase promotionCase) {

        static Ready of(String company, String named) {
            var assessor = PackReader.read(Examples.company(company))
                    .then(Assessor::of)
                    .orThrow();
            var promotionCase = CaseReader.read(Examples.promotionCase(named), assessor.pack(), Day.UNKNOWN);
            return new Ready(assessor, new Fold(assessor.pack()), promotionCase.orThrow());
        }
    }

    private Optional<Ready> ready = Optional.empty();

    @Setup
    public void read() {
        var words = of.split(" ", -1);
        ready = Optional.of(Ready.of(words[0], words[1]));
    }

    /** The baseline: the facts of the case, without a rule. An assessment folds twice, the second time on the own word. */
    @Benchmark
    public Facts fold() {
        return ready().fold().of(ready().promotionCase(), Fold.Word.OTHERS);
    }

    @Benchmark
    public AssessmentResult assess() {
        return ready().assessor().assess(ready().promotionCase());
    }

    private Ready ready() {
        return ready.orElseThrow();
    }
}
