package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one jar of the command, in a process of its own: it says what the library says, and compiles only what a company wrote. */
@Tag("slow")
class CommandJarTest {

    private static final Path JAR = Repository.ROOT.resolve("ladder-cli/target/ladder.jar");

    /** The part of the engine that compiles rules: what is loaded ready made never needs it. */
    private static final String COMPILER = "org.drools.compiler.builder.impl.KnowledgeBuilderImpl";

    @TempDir
    private Path folder;

    @BeforeAll
    static void the_jar_is_there() {
        assertThat(JAR).as("`package` makes the jar of the command").isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-ladder-at-work", "formal-nearly-there"})
    void an_assessment_in_json_is_that_of_the_library_byte_for_byte(String name) throws Exception {
        assertThat(assessedByTheJar(name))
                .isEqualTo(Report.of(Examples.assessment(name), true).in(Format.JSON));
    }

    @Test
    void standard_rules_are_loaded_as_they_were_compiled_when_the_library_was_built() throws Exception {
        assessedByTheJar("no-ladder-at-work");

        assertThat(Examples.assessor("no-ladder-at-work").pack().rules()).isEmpty();
        assertThat(loadedClasses()).contains("org.careerladder.rules.internal.compile.Layer");
        assertThat(loadedClasses()).doesNotContain(COMPILER);
    }

    @Test
    void what_a_company_wrote_is_compiled() throws Exception {
        assessedByTheJar("formal-nearly-there");

        assertThat(loadedClasses()).contains(COMPILER);
    }

    private String assessedByTheJar(String name) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes(),
                        "-jar",
                        JAR.toString(),
                        "assess",
                        Examples.file(name).toString(),
                        "--format",
                        "json")
                .redirectOutput(Redirect.to(out.toFile()))
                .redirectError(Redirect.to(err.toFile()))
                .start();
        assertThat(process.waitFor()).as(Repository.read(err)).isZero();
        return Repository.read(out);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** The name of each class that the process loaded: in its log, what stands before {@code source:}. */
    private List<String> loadedClasses() throws IOException {
        return Files.readAllLines(classes()).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(0, line.indexOf(" source: ")))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }
}
