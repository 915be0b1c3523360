package org.careerladder.hostile;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table speaks of every file, of every row, and of nothing that is not there. */
@Tag("hostile")
class CorpusTableTest {

    /** {@code -Dgolden=update} writes anew what is said; whether it should be is for the reader of the diff to judge. */
    @Test
    @EnabledIfSystemProperty(named = "golden", matches = "update")
    void the_table_is_written_anew(@TempDir Path folder) throws IOException {
        var table = new ArrayList<String>(Corpus.head());
        for (String name : names()) {
            table.add("");
            table.add(name);
            said(name, folder.resolve(Integer.toString(table.size()))).forEach(line -> table.add("    " + line));
        }
        Files.writeString(Corpus.TABLE, String.join("\n", table) + "\n");
    }

    @Test
    void every_file_has_its_line_and_every_line_its_file() {
        assertThat(Corpus.entries().stream().map(Entry::name)).containsExactlyElementsOf(names());
    }

    @Test
    void of_every_entry_something_is_said() {
        assertThat(Corpus.entries())
                .allSatisfy(entry -> assertThat(entry.said()).as(entry.name()).isNotEmpty());
    }

    /** Row 38 is not in the list. */
    @Test
    void every_row_about_rule_files_is_there() {
        var rows = Corpus.entries().stream()
                .flatMap(entry -> entry.rows().stream())
                .collect(toCollection(TreeSet::new));
        var about = IntStream.of(80, 86, 87, 88, 91, 92, 93, 94, 95, 103);

        assertThat(rows)
                .containsExactlyElementsOf(IntStream.concat(IntStream.rangeClosed(1, 49), about)
                        .filter(row -> row != 38)
                        .boxed()
                        .sorted()
                        .toList());
    }

    @Test
    void at_least_sixty_entries_are_our_own() {
        assertThat(Corpus.entries().stream().filter(entry -> entry.rows().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    static Stream<Entry> shownElsewhere() {
        return Corpus.entries().stream().filter(Entry::isShownElsewhere);
    }

    @ParameterizedTest
    @MethodSource("shownElsewhere")
    void what_is_shown_by_another_test_is_shown_by_one_that_is_there(Entry entry) {
        assertThat(entry.said()).hasSizeGreaterThanOrEqualTo(1).allSatisfy(test -> {
            var parts = test.split("#", -1);
            var source =
                    Corpus.repository().resolve("ladder-rules/src/test/java/" + parts[0].replace('.', '/') + ".java");
            assertThat(source).isRegularFile();
            assertThat(Corpus.read(source)).contains("@Test\n    void " + parts[1] + "()");
        });
    }

    private static List<String> names() {
        var elsewhere =
                Corpus.entries().stream().filter(Entry::isShownElsewhere).map(Entry::name);
        return Stream.of(Corpus.names().stream(), Made.names().stream(), elsewhere)
                .flatMap(name -> name)
                .toList();
    }

    private static List<String> said(String name, Path root) {
        var known = Corpus.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst();
        if (known.filter(Entry::isShownElsewhere).isPresent()) {
            return known.get().said();
        }
        var planted = Planted.of(new Entry(name, List.of()), root);
        return planted.said(planted.load());
    }
}
