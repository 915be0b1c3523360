package org.careerladder.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of the corpus, and the table of what is said of each. */
final class Corpus {

    /** A pack in order, into which everything else is put. */
    static final Path SOUND = folder().resolve("sound");

    /** What is said of each. */
    static final Path TABLE = folder().resolve("expected.txt");

    private static final List<String> KINDS = List.of("assess", "conclude", "advise", "pack", "folders");

    private Corpus() {}

    static Path folder() {
        return repository().resolve("ladder-examples/src/test/resources/hostile");
    }

    static Path repository() {
        var here = Path.of("").toAbsolutePath();
        return here.endsWith("ladder-examples") ? here.getParent() : here;
    }

    /** The table: what is not indented names an entry, what is indented below is said of it. */
    static List<Entry> entries() {
        var said = new LinkedHashMap<String, List<String>>();
        var lines = new ArrayList<String>();
        for (String line : read(TABLE).split("\n", -1)) {
            if (line.startsWith("    ")) {
                lines.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines = new ArrayList<>();
                if (said.put(line, lines) != null) {
                    throw new IllegalStateException("The table names " + line + " twice");
                }
            }
        }
        return said.entrySet().stream().map(Corpus::entry).toList();
    }

    /** The comment at the head of the table. */
    static List<String> head() {
        return read(TABLE).lines().takeWhile(line -> line.startsWith("#")).toList();
    }

    private static Entry entry(Map.Entry<String, List<String>> line) {
        return new Entry(line.getKey(), line.getValue());
    }

    /** Every file or folder that an entry is to speak of. */
    static List<String> names() {
        return KINDS.stream().flatMap(Corpus::names).toList();
    }

    private static Stream<String> names(String kind) {
        try (var children = Files.list(folder().resolve(kind))) {
            return children.map(child -> kind + "/" + child.getFileName()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
