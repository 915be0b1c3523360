package org.careerladder.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where text goes out, as UTF-8 whatever the platform's own encoding: every byte that the command writes passes here.
 *
 * <p>What cannot be written is remembered rather than thrown, so that a run comes to its end and to its exit code; whoever ends it
 * asks for the {@link #failure()}. A pipe that nobody reads any more, as behind {@code | head}, is none: they have what they wanted.
 */
final class Outlet {

    private final OutputStream to;
    private final boolean standardOutput;
    private Optional<IOException> failure = Optional.empty();

    private Outlet(OutputStream to, boolean standardOutput) {
        this.to = to;
        this.standardOutput = standardOutput;
    }

    static Outlet to(OutputStream stream) {
        return new Outlet(new BufferedOutputStream(stream), false);
    }

    /** The standard output of this process. */
    static Outlet standardOutput() {
        return new Outlet(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), true);
    }

    /** Writes a text that ends its own lines. */
    void print(String text) {
        attempt(() -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void flush() {
        attempt(to::flush);
    }

    /** What kept it from writing everything; empty where it did, or where nobody reads any more. */
    Optional<IOException> failure() {
        return failure.filter(cause -> !isUnread(cause));
    }

    /** After a failure nothing more is tried: half a text with a hole is worse than half a text. */
    private void attempt(Writing writing) {
        if (failure.isPresent()) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    /** Java tells a closed pipe by its message alone, which some systems translate; Linux says as well what standard output is. */
    private boolean isUnread(IOException cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")
                || (standardOutput && isOnAPipe());
    }

    private static boolean isOnAPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
