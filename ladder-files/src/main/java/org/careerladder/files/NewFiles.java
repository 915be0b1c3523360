package org.careerladder.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.files.disk.NotWrittenException;
import org.careerladder.files.disk.WholeFile;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** Files to start from: all of them are written, or none where one is there already or cannot be written. */
final class NewFiles {

    private final Path folder;
    private final Map<Path, WholeFile> begun = new LinkedHashMap<>();
    /** What there is now and was not before, the newest first. */
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes texts by their names below a folder, which is made where it is missing.
     *
     * @throws NotWrittenException where one of them cannot be written; then none is
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
        new NewFiles(folder).write(texts);
        return Checked.sound(texts.keySet().stream().map(folder::resolve).toList());
    }

    private void write(Map<String, String> texts) {
        try {
            texts.forEach((name, text) -> begin(folder.resolve(name), text));
            begun.forEach(this::end);
            made.clear();
        } finally {
            begun.values().forEach(WholeFile::close);
            made.forEach(NewFiles::delete);
        }
    }

    private void begin(Path place, String text) {
        makeFolderOf(place);
        var file = WholeFile.fresh(place);
        begun.put(place, file);
        file.write(text);
    }

    private void end(Path place, WholeFile file) {
        file.done();
        made.push(place);
    }

    private void makeFolderOf(Path place) {
        var parent = place.toAbsolutePath().getParent();
        if (parent == null || Files.isDirectory(parent)) {
            return;
        }
        makeFolderOf(parent);
        try {
            if (Files.exists(parent)) {
                throw new NotDirectoryException(parent.toString());
            }
            Files.createDirectory(parent);
            made.push(parent);
        } catch (IOException e) {
            throw NotWrittenException.of(place, e);
        }
    }

    private static void delete(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException stays) {
            // Somebody has put something into a folder meanwhile
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
