package org.careerladder.hostile;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The table speaks of every file, of every row, and of nothing that is not there. */
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

    private static List<String> names() {
        var elsewhere = Corpus.entries().stream().filter(Entry::isShownElsewhere).map(Entry::name);
        return Stream.of(Corpus.names().stream(), Made.names().stream(), elsewhere).flatMap(name -> name).toList();
    }

    private static List<String> said(String name, Path root) {
        var known = Corpus.entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
        if (known.filter(Entry::isShownElsewhere).isPresent()) {
            return known.get().said();
        }
        var planted = Planted.of(new Entry(name, List.of()), root);
        try {
            return planted.said(planted.load());
        } catch (RuntimeException e) {
            e.printStackTrace();
            return List.of("CRASH " + e);
        }
    }
}
