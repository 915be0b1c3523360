package org.careerladder.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** Files to start from: all of them are written, or none where one is there already. */
final class NewFiles {

    private NewFiles() {}

    /**
     * Writes texts by their names below a folder, which is made where it is missing.
     *
     * @throws UncheckedIOException where the folder cannot be written
     */
    static Checked<List<Path>> write(Path folder, Map<String, String> texts) {
        var there = texts.keySet().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .map(NewFiles::thereAlready)
                .toList();
        if (!there.isEmpty()) {
            return Checked.faulty(there);
        }
        texts.forEach((name, text) -> write(folder.resolve(name), text));
        return Checked.sound(texts.keySet().stream().map(folder::resolve).toList());
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("`" + file + "` cannot be written", e);
        }
    }

    /** A pack's id as the name of a package of rules: without hyphens, and starting with a letter. */
    static String packageOf(PackId id) {
        String name = id.value().replace("-", "");
        return Character.isDigit(name.charAt(0)) ? "p" + name : name;
    }

    private static Problem thereAlready(Path file) {
        return Problem.at(Position.startOf(file.toString()), "this file is there already", "choose another name");
    }
}
