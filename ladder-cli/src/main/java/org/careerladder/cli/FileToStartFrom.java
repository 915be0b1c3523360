package org.careerladder.cli;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.disk.WholeFile;

/** A new file that somebody goes on with. */
final class FileToStartFrom {

    private FileToStartFrom() {}

    /**
     * Writes it, and never over another.
     *
     * @param next what to do with it
     */
    static Exit write(Path file, String text, String next, Console console) {
        return write(file, text, List.of(), next, console);
    }

    /**
     * Writes it, and never over another.
     *
     * @param told what is to be known of it, in lines; may be empty
     * @param next what to do with it
     */
    static Exit write(Path file, String text, List<String> told, String next, Console console) {
        try (var fresh = WholeFile.fresh(file)) {
            fresh.write(text);
            fresh.done();
        }
        console.line("wrote " + file);
        told.forEach(console::line);
        console.line("Next: " + next);
        return Exit.DONE;
    }
}
