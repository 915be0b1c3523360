package org.careerladder.files.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a file whole or not at all: beside its place, and moved there when it is complete. Until then an older file stands there
 * untouched, and what was written is deleted where the writing fails or the program is ended.
 *
 * <p>A link is followed, and stays one; another name of the same file (a hard link) keeps the older text. What is no regular file,
 * such as a device or a named pipe, is written as it stands.
 */
public final class WholeFile implements AutoCloseable {

    private static final int MOST_LINKS = 40;

    private final Path named;
    private final Path written;
    private final Path target;
    private final Thread atTheEnd = new Thread(this::delete, "unfinished file");
    private final OutputStream stream;
    private final Optional<FileChannel> channel;
    private volatile boolean made;

    /** Opens a file of our own. */
    private WholeFile(Path named, Path written, Path target) throws IOException {
        this.named = named;
        this.written = written;
        this.target = target;
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            var opened = FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            this.made = true;
            this.channel = Optional.of(opened);
            this.stream = Channels.newOutputStream(opened);
        } catch (IOException e) {
            forget();
            throw e;
        }
    }

    /** Opens what is no regular file. */
    private WholeFile(Path named) throws IOException {
        this.named = named;
        this.written = named;
        this.target = named;
        this.channel = Optional.empty();
        this.stream = Files.newOutputStream(named, StandardOpenOption.WRITE);
    }

    /**
     * Begins a file that takes the place of what stands there.
     *
     * @throws NotWrittenException where it cannot be written
     */
    public static WholeFile replacing(Path named) {
        if (Files.isDirectory(named)) {
            throw NotWrittenException.because("`" + named + "` is a folder", "name a file to write to");
        }
        try {
            return Files.exists(named) && !Files.isRegularFile(named) ? new WholeFile(named) : beside(named);
        } catch (IOException e) {
            throw NotWrittenException.of(named, e);
        }
    }

    private static WholeFile beside(Path named) throws IOException {
        var target = real(named);
        boolean older = Files.exists(target);
        if (older && !Files.isWritable(target)) {
            throw NotWrittenException.because(
                    "`" + named + "` may not be written over",
                    "look at its permissions, or name another file to write to");
        }
        var file = new WholeFile(named, target.resolveSibling(".ladder-" + UUID.randomUUID() + ".part"), target);
        if (older) {
            file.takePermissions();
        }
        return file;
    }

    /**
     * Begins a file that is not there yet.
     *
     * @throws NotWrittenException where it cannot be written, or something stands there
     */
    public static WholeFile fresh(Path named) {
        try {
            return new WholeFile(named, named, named);
        } catch (IOException e) {
            throw NotWrittenException.of(named, e);
        }
    }

    /**
     * Writes a text, as UTF-8, in the place of what stands there.
     *
     * @throws NotWrittenException where it cannot be written
     */
    public static void write(Path named, String text) {
        try (var file = replacing(named)) {
            file.write(text);
            file.done();
        }
    }

    /**
     * Writes a text, as UTF-8.
     *
     * @throws NotWrittenException where it cannot be written
     */
    public void write(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw NotWrittenException.of(named, e);
        }
    }

    /** Where its bytes go; closed with the file. */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Puts it into its place: it is complete.
     *
     * @throws NotWrittenException where it cannot be put there; then it is gone
     */
    public void done() {
        try {
            if (channel.isPresent()) {
                channel.get().force(true);
            }
            stream.close();
            if (!written.equals(target)) {
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            }
            made = false;
        } catch (IOException e) {
            throw NotWrittenException.of(named, e);
        }
    }

    /** Ends it; where it was not {@link #done()}, as if it had never been begun. */
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException alreadyTold) {
            // Nobody wants what was written, and whoever wrote it was told
        }
        delete();
        forget();
    }

    private void delete() {
        try {
            if (made) {
                Files.deleteIfExists(written);
            }
        } catch (IOException stays) {
            // A hidden file too many is all that comes of it
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // The program ends, and the hook runs
        }
    }

    private void takePermissions() {
        try {
            var older = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (older != null) {
                Files.setPosixFilePermissions(written, older.readAttributes().permissions());
            }
        } catch (IOException e) {
            close();
            throw NotWrittenException.of(named, e);
        }
    }

    /** The file that links lead to, whether it is there or not. */
    private static Path real(Path named) throws IOException {
        var at = named;
        for (int links = 0; Files.isSymbolicLink(at) && links < MOST_LINKS; links++) {
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return Files.exists(at, LinkOption.NOFOLLOW_LINKS) ? at.toRealPath() : at.toAbsolutePath();
    }
}
