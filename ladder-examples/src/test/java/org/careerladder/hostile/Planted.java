package org.careerladder.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.careerladder.files.PackReader;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.Assessor;

/**
 * A copy of the sound pack with one hostile thing in it.
 *
 * @param root the folder in which the company's pack lies
 * @param itself the hostile file, seen from there; its problems are told without its name
 */
record Planted(Path root, String itself) {

    static final String COMPANY = "company";

    static Planted of(Entry entry, Path root) {
        copy(Corpus.SOUND, root.resolve(COMPANY));
        if (entry.isMade()) {
            return new Planted(root, Made.of(entry.name(), root));
        }
        var from = Corpus.folder().resolve(entry.name());
        if (entry.name().startsWith("folders/")) {
            copy(from, root);
            return new Planted(root, "");
        }
        var itself = entry.name().startsWith("pack/") ? COMPANY + "/pack.yaml" : COMPANY + "/rules/" + entry.name();
        copyFile(from, root.resolve(itself));
        return new Planted(root, itself);
    }

    Path company() {
        return root.resolve(COMPANY);
    }

    /** The pack read, checked and compiled, as a company does it. */
    Checked<Assessor> load() {
        return load(company());
    }

    static Checked<Assessor> load(Path pack) {
        return PackReader.read(pack, Assessor::ruleProblems).then(Assessor::of);
    }

    /** What is said of the pack, in the words of the table. */
    List<String> said(Checked<Assessor> loaded) {
        return loaded.isSound()
                ? List.of("OK")
                : loaded.problems().stream().map(this::said).toList();
    }

    private String said(Problem problem) {
        var text = problem.toString().replace(root + "/", "").replace(root.toString(), ".");
        return text.startsWith(itself + ":") && !itself.isEmpty() ? text.substring(itself.length() + 1) : text;
    }

    static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            copyFile(file, to.resolve(from.relativize(file).toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
