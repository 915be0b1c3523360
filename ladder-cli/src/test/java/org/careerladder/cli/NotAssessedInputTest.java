package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.AssessmentReader;
import org.careerladder.model.recorded.RecordedNotAssessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several cases each has an answer, one that cannot be read as well: where its problems are, and nothing of what it holds. */
class NotAssessedInputTest {

    private static final String GOOD =
            "{'case':'%s','as-of':'2026-11-20','target':'senior-engineer','candidate':{'id':'me','level':'engineer'}}\n";
    private static final String BAD =
            "{'case':'ada-2026','as-of':'Adas birthday','target':'senior-engineer','candidate':{'id':'Ada Lovelace','level':'engineer'}}\n";

    @TempDir
    private Path folder;

    private static String lines(String... lines) {
        return String.join("", lines).replace('\'', '"');
    }

    @Test
    void each_line_of_the_input_has_one_line_in_its_order_and_with_its_own_id_where_it_has_one() {
        String input = lines(GOOD.formatted("one"), BAD, "[]\n", "{'case':'Not An Id'\n", GOOD.formatted("two"));

        var answer = Typed.withInput(input, false, "assess", "-", "--format", "json");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()
                        .lines()
                        .map(line -> AssessmentReader.read("out", line)
                                .orThrow()
                                .caseId()
                                .value()))
                .containsExactly("one", "ada-2026", "line-3", "line-4", "two");
    }

    @Test
    void a_reader_gets_every_place_and_no_word_of_the_person() {
        var answer = Typed.withInput(lines(BAD), false, "assess", "-", "--format", "json");

        var read =
                (RecordedNotAssessed) AssessmentReader.read("out", answer.out()).orThrow();
        assertThat(read.cause()).isEqualTo("the input has 2 problems, the first at -:1:28");
        assertThat(read.problems()).extracting(problem -> problem.place()).containsExactly("-:1:28", "-:1:89");
        assertThat(answer.out()).doesNotContain("birthday", "Lovelace");
        assertThat(answer.err()).contains("-:1:28: error:", "-:1:89: error:", "2 problems");
    }

    @Test
    void it_is_told_in_every_format_and_the_counts_agree() throws IOException {
        var good = Files.writeString(folder.resolve("good.yaml"), lines(GOOD.formatted("good")));
        var bad = Files.writeString(folder.resolve("bad.yaml"), lines(BAD));
        for (String format : List.of("text", "markdown", "html")) {
            var answer = Typed.ladder("assess", good, bad, "--format", format);

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.out())
                    .contains("good", "ada-2026", "bad.yaml:1:28")
                    .doesNotContain("Lovelace");
            assertThat(answer.err()).contains("2 problems");
        }
        assertThat(Typed.ladder("assess", good, bad, "--format", "html").out()).contains("<h1>2 cases</h1>");
    }

    @Test
    void it_is_told_in_the_language_that_is_asked_for_where_there_is_one() {
        var german = Typed.withInput(lines(BAD), false, "assess", "-", "--format", "json", "--language", "de");
        var none = Typed.withInput(
                lines(GOOD.formatted("one")), false, "assess", "-", "--format", "json", "--language", "nl");

        assertThat(german.out()).contains("\"language\":\"de\"");
        assertThat(none.out()).contains("\"case\":\"one\",\"notAssessed\"").doesNotContain("\"nl\"");
    }

    @Test
    void one_case_alone_with_problems_has_no_answer() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.yaml"), lines(BAD));

        assertThat(Typed.ladder("assess", bad, "--format", "json").out()).isEmpty();
    }
}
