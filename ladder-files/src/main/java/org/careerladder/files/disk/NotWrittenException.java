package org.careerladder.files.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Thrown where a file cannot be written: why, and what to do. What stood there before stands there still. */
public final class NotWrittenException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;
    private static final String NO_FOLDER = "its folder is no folder";
    private static final String ANOTHER = "name another file to write to";

    /** What systems say, as far as it tells a person something, in words of ours. */
    private static final Map<String, String> REASONS = Map.of(
            "no space left", "no space is left there",
            "not enough space", "no space is left there",
            "quota exceeded", "no space is left there",
            "file too large", "it would become too large there",
            "read-only file system", "what lies there can only be read",
            "file name too long", "its name is too long",
            "not a directory", NO_FOLDER,
            "bad file descriptor", "it is closed");

    private final String advice;

    private NotWrittenException(String what, String advice, IOException cause) {
        super(what, cause);
        this.advice = advice;
    }

    /** That something is in the way, which nothing was tried against. */
    static NotWrittenException because(String what, String advice) {
        return new NotWrittenException(what, advice, new IOException(what));
    }

    /** That writing a file failed. */
    public static NotWrittenException of(Path file, IOException cause) {
        String named = "`" + file + "`";
        if (cause instanceof FileAlreadyExistsException) {
            return new NotWrittenException(named + " is there already", "choose another name", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new NotWrittenException(
                    named + " cannot be written: you may not write there",
                    "look at the permissions of the file and its folder, or " + ANOTHER,
                    cause);
        }
        if (cause instanceof NoSuchFileException) {
            return new NotWrittenException(
                    named + " cannot be written: its folder is not there",
                    "make the folder first, or " + ANOTHER,
                    cause);
        }
        String reason = reason(cause);
        return new NotWrittenException(
                named + " cannot be written" + (reason.isEmpty() ? "" : ": " + reason), ANOTHER, cause);
    }

    /** Why writing failed, in words for a person; empty where nothing useful is known. */
    public static String reason(IOException cause) {
        if (cause instanceof NotDirectoryException) {
            return NO_FOLDER;
        }
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return REASONS.entrySet().stream()
                .filter(each -> said.contains(each.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("");
    }

    /** What is wrong, with the file in backticks. */
    public String what() {
        return Objects.requireNonNull(getMessage());
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }
}
