package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java that the documentation shows compiles against the library as it is. */
class SnippetsTest {

    /** What a snippet takes from its surroundings: what the text before it has named. */
    private static final String SURROUNDINGS = """
            import java.nio.file.*;
            import java.util.*;
            import org.careerladder.files.*;
            import org.careerladder.model.assessment.*;
            import org.careerladder.model.comparison.*;
            import org.careerladder.model.pack.*;
            import org.careerladder.model.promotion.*;
            import org.careerladder.model.recorded.*;
            import org.careerladder.model.time.*;
            import org.careerladder.report.*;
            import org.careerladder.report.render.*;
            import org.careerladder.rules.*;

            class Snippet {
                String[] arguments;
                Pack pack;
                Assessor assessor;
                PromotionCase promotionCase;
                AssessmentResult result;

                String first(Assessment assessment) {
                    return "";
                }

                void run() {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    static Stream<Page> pagesWithJava() {
        return Repository.documents().stream()
                .map(Page::of)
                .filter(page -> java(page).findAny().isPresent());
    }

    private static Stream<String> java(Page page) {
        return page.blocks().stream()
                .filter(block -> block.language().equals("java"))
                .map(Page.Block::text);
    }

    @ParameterizedTest
    @MethodSource("pagesWithJava")
    void every_snippet_compiles(Page page) {
        assertThat(java(page))
                .allSatisfy(snippet -> assertThat(complaints(snippet)).isEmpty());
    }

    @Test
    void a_snippet_that_the_library_has_left_behind_is_noticed() throws IOException {
        assertThat(complaints("String page = Report.asHtml(result);")).contains("asHtml");
    }

    private String complaints(String snippet) throws IOException {
        var source = Files.writeString(folder.resolve("Snippet.java"), SURROUNDINGS.formatted(snippet));
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options =
                    List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
            compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return complaints.toString();
    }
}
