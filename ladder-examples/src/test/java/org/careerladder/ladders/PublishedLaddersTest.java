package org.careerladder.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.careerladder.files.LadderReader;
import org.careerladder.files.LadderWriter;
import org.careerladder.model.ladder.LadderCheck;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published ladder fits the model, is written and read back equal, and loses nothing without a reason. */
class PublishedLaddersTest {

    static Stream<String> names() {
        return Files.isDirectory(Published.folder()) ? Published.names().stream() : Stream.of("none");
    }

    @BeforeAll
    static void somebody_has_put_them_there() {
        Assumptions.assumeTrue(
                Files.isDirectory(Published.folder()), "no published ladders beside the project: skipped");
    }

    @Test
    void there_are_eleven() {
        assertThat(names()).hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_is_dropped_without_a_reason(String name) {
        var conversion = new Conversion(Published.of(name));

        var ladder = conversion.ladder();

        System.out.printf(
                "%-26s became %s; reported %s; %d upper ends of ranges, which no monotone bar asks; told beside, without a place %s%n",
                name, conversion.became, conversion.reported, conversion.maxima, conversion.beside());
        assertThat(LadderCheck.problems(ladder)).as("%s", name).isEmpty();
        assertThat(LadderReader.read(name + ".yaml", LadderWriter.write(ladder)).orThrow())
                .as("%s", name)
                .isEqualTo(ladder);
        assertThat(conversion.unplaced())
                .as("parts of %s with neither place nor reason", name)
                .isZero();
    }
}
