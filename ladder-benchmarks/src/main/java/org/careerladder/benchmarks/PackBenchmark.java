package org.careerladder.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.careerladder.files.PackReader;
import org.careerladder.model.pack.Pack;
import org.careerladder.rules.Assessor;
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

/** A company's pack, warm: its bytes, the pack that they say, and the assessor with its rules compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PackBenchmark {

    @Param({"growth", "enterprise"})
    public String company = "";

    private List<Path> files = List.of();
    private Optional<Pack> pack = Optional.empty();

    @Setup
    public void prepare() throws IOException {
        try (var below = Files.walk(Examples.company(company))) {
            files = below.filter(Files::isRegularFile).toList();
        }
        pack = Optional.of(read());
    }

    /** The baseline: the bytes of its files. */
    @Benchmark
    public long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.readAllBytes(file).length;
        }
        return bytes;
    }

    /** From its files to a pack that passed every check. */
    @Benchmark
    public Pack read() {
        return PackReader.read(Examples.company(company)).orThrow();
    }

    /** From the pack to an assessor: every rule checked, and what the company adds compiled. */
    @Benchmark
    public Assessor assessor() {
        return Assessor.of(pack.orElseThrow()).orThrow();
    }
}
