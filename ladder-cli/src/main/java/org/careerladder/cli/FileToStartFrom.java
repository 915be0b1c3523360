package org.careerladder.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A new file that somebody goes on with. */
final class FileToStartFrom {

    private FileToStartFrom() {}

    /**
     * Writes it, and never over another.
     *
     * @param next what to do with it
     */
    static Exit write(Path file, String text, String next, Console console) {
        return write(file, text, "", next, console);
    }

    /**
     * Writes it, and never over another.
     *
     * @param told what is to be known of it, in lines; may be empty
     * @param next what to do with it
     */
    static Exit write(Path file, String text, String told, String next, Console console) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new Usage("`" + file + "` is there already", "choose another name");
        } catch (IOException e) {
            throw new Usage("`" + file + "` cannot be written", "");
        }
        console.print("wrote " + file + "\n" + told + "Next: " + next + "\n");
        return Exit.DONE;
    }
}
