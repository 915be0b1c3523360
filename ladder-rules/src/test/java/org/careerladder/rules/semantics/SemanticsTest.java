package org.careerladder.rules.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The semantics, row by row, and the page that shows the same rows. */
class SemanticsTest {

    private static final Path PAGE = Path.of("..", "docs", "semantics.md");
    private static final String START = "<!-- the table: SemanticsTest holds it against its rows -->\n\n";
    private static final String END = "<!-- the end of the table -->\n";

    @TestFactory
    Stream<DynamicTest> each_situation_comes_out_as_the_page_says() {
        return Table.rows().stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> hold(row.situation())));
    }

    private static void hold(Situation situation) {
        Assumptions.assumeTrue(situation.open.isEmpty(), situation.open);
        var came = Came.of(situation);
        SoftAssertions.assertSoftly(softly ->
                situation.checks.forEach(check -> softly.check(() -> check.of().accept(came))));
    }

    @Test
    void every_row_says_what_it_expects_and_why() {
        assertThat(Table.rows()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(Table.rows())
                .allMatch(row -> !row.situation().checks.isEmpty()
                        && !row.situation().why.isEmpty());
        assertThat(Table.rows().stream().map(row -> row.situation().title)).doesNotHaveDuplicates();
    }

    @Test
    void the_page_shows_these_rows() throws IOException {
        var written = Files.readString(PAGE);
        Files.writeString(Path.of("target", "semantics-table.md"), Table.page());

        String table = written.substring(written.indexOf(START) + START.length(), written.indexOf(END));

        assertThat(table)
                .as("docs/semantics.md is stale: put target/semantics-table.md between its two comments")
                .isEqualTo(Table.page());
    }
}
