package org.careerladder.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, wherever a test is started. */
final class Repository {

    static final Path ROOT = root();
    static final Path EXAMPLES = ROOT.resolve("ladder-examples");
    static final Path CASES = EXAMPLES.resolve("cases");
    static final Path COMPANIES = EXAMPLES.resolve("companies");
    static final Path GOLDEN = EXAMPLES.resolve("src/test/resources/golden");

    private Repository() {}

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return here.endsWith("ladder-examples") ? here.getParent() : here;
    }

    /** The reference of the standard rules, which is generated from them and held by a test of its own. */
    static final Path RULE_PAGES = ROOT.resolve("docs/rules");

    /** README, changelog and everything that people wrote below docs. */
    static List<Path> documents() {
        return Stream.of(
                        Stream.of(
                                ROOT.resolve("README.md"), ROOT.resolve("CHANGELOG.md"), EXAMPLES.resolve("README.md")),
                        below(ROOT.resolve("docs"))
                                .filter(file -> !file.startsWith(RULE_PAGES))
                                .filter(file -> file.toString().endsWith(".md")))
                .flatMap(files -> files)
                .toList();
    }

    /** The folder of every pack among the example companies. */
    static Stream<Path> companies() {
        return below(COMPANIES).filter(file -> file.endsWith("pack.yaml")).map(Path::getParent);
    }

    static Stream<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
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

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
