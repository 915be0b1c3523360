package org.careerladder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerladder.files.FileKind;
import org.careerladder.model.source.Checked;

/**
 * One file, or the folder of a pack, to be checked as what it is.
 *
 * @param place the file, or the folder of a pack
 * @param kind what it is, or why it is nothing that can be checked
 */
record Check(Path place, Checked<FileKind> kind) {

    static final String PACK_FILE = "pack.yaml";
    private static final String CASES = "cases";
    private static final String TESTS = "tests";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".drl");

    /** What is to be checked at a path: a file itself; a pack with its cases and tests; of another folder all files of ours. */
    static List<Check> of(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(ofFile(path));
        }
        return Files.exists(path.resolve(PACK_FILE)) ? ofPack(path) : ofFolder(path);
    }

    String word() {
        return kind.map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orThrow();
    }

    private static Check ofFile(Path file) {
        var kind = FileKind.of(file);
        return kind.isSound() && kind.orThrow() == FileKind.PACK
                ? new Check(file.resolveSibling(""), kind)
                : new Check(file, kind);
    }

    private static List<Check> ofPack(Path folder) {
        var checks = new ArrayList<Check>();
        checks.add(new Check(folder, Checked.sound(FileKind.PACK)));
        for (String below : List.of(CASES, TESTS)) {
            if (Files.isDirectory(folder.resolve(below))) {
                checks.addAll(ofFolder(folder.resolve(below)));
            }
        }
        return checks;
    }

    private static List<Check> ofFolder(Path folder) {
        var checks = new ArrayList<Check>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                checks.addAll(of(entry));
            } else if (ENDINGS.stream().anyMatch(entry.toString()::endsWith)) {
                checks.add(ofFile(entry));
            }
        }
        return checks;
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Usage("`" + folder + "` cannot be read", "");
        }
    }
}
