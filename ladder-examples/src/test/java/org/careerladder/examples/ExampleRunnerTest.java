package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.CaseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program to copy does what it says, and README shows what it is. */
class ExampleRunnerTest {

    @ParameterizedTest
    @ValueSource(strings = {"startup", "growth", "enterprise"})
    void it_prints_a_line_for_each_case_of_a_company(String company) {
        var folder = Repository.COMPANIES.resolve(company);
        var names = Examples.names().stream()
                .filter(name -> folder.equals(named(name)))
                .toList();

        var lines = printed(folder, names);

        assertThat(lines).hasSameSizeAs(names);
        assertThat(lines).zipSatisfy(names, (line, name) -> {
            assertThat(line).startsWith(name + ": ").contains("; first: ");
            assertThat(line).doesNotContain("not assessed");
        });
    }

    @Test
    void the_readme_shows_its_lines() {
        var source = Repository.read(
                Repository.EXAMPLES.resolve("src/main/java/org/careerladder/examples/ExampleRunner.java"));
        var shown =
                source.substring(source.indexOf("// tag::embed[]\n") + 16, source.indexOf("        // end::embed[]"));

        assertThat(Repository.read(Repository.ROOT.resolve("README.md")))
                .contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
    }

    private static Path named(String name) {
        return Repository.CASES
                .resolve(CaseReader.packOf(Examples.file(name)).orThrow())
                .normalize();
    }

    private static List<String> printed(Path folder, List<String> names) {
        var arguments = new ArrayList<String>(List.of(folder.toString()));
        names.forEach(name -> arguments.add(Examples.file(name).toString()));
        var out = System.out;
        var bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            ExampleRunner.main(arguments.toArray(String[]::new));
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
