package org.careerladder.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.careerladder.files.LadderReader;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.rules.Assessor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A company's rules on top of the standard ones, from their text to an assessor: read, checked and compiled. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RulesBenchmark {

    /** How many rules the company adds; 0 is the baseline. */
    @Param({"0", "10", "300"})
    public int rules;

    private Pack standard = Pack.standardOver(LadderReader.general(), Pack.Agreement.AGREED);
    private Pack pack = standard;
    private int round;

    /** Other rules each time: nothing that was compiled before serves again. */
    @Setup(Level.Invocation)
    public void otherRules() {
        round++;
        pack = standard.withRules(
                rules == 0
                        ? List.of()
                        : IntStream.range(0, rules).mapToObj(this::file).toList());
    }

    private RuleSource file(int number) {
        String path = "assess/rule-" + number + ".drl";
        return new RuleSource.DrlText("rules/" + path, path, """
                package company.assess

                rule "Rule %1$d"
                    @id( "company/rule-%1$d" )
                    @says( "{criterion} is shown by {items} items" )
                    @because( "Benchmarks ask for round %3$d" )
                when
                    $standing : Standing( items > %1$d, vouchers < %2$d || outsideVouchers == 0, confirmed )
                then
                    findings.note( $standing );
                end
                """.formatted(number, number + round % 50 + 1, round));
    }

    /** In a process that has loaded many before. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Assessor warm() {
        return Assessor.of(pack).orThrow();
    }

    /** The first that a process loads, with the rule engine's own classes. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Assessor cold() {
        return Assessor.of(pack).orThrow();
    }
}
