package org.careerladder.files.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Records every file that is read while something runs, so that nothing of it is written over, and nothing of it is read again
 * to be shown.
 *
 * <p>It is a scope around the run and no parameter of its readers: what counts is that no reading is forgotten, and some twenty
 * public readers on top of each other would have to hand it on, each a place to forget it. It holds for the thread that runs, and
 * ends with the run: outside nothing is recorded. A scope within another one has a record of its own.
 */
public final class FilesRead {

    private static final ThreadLocal<Optional<FilesRead>> CURRENT = ThreadLocal.withInitial(Optional::empty);

    private final Set<Path> files = ConcurrentHashMap.newKeySet();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** Runs something, and records what is read by this thread meanwhile. */
    public <T> T during(Supplier<T> run) {
        var outer = CURRENT.get();
        CURRENT.set(Optional.of(this));
        try {
            return run.get();
        } finally {
            outer.ifPresentOrElse(each -> CURRENT.set(outer), CURRENT::remove);
        }
    }

    /** Records that a file is read, where somebody asked for it. */
    public static void note(Path file) {
        CURRENT.get().ifPresent(record -> record.files.add(file));
    }

    /** Keeps the text of a file that is nobody's personal data, so that its lines can be shown. */
    public static void keep(Path file, String text) {
        CURRENT.get().ifPresent(record -> record.texts.put(file.toString(), text));
    }

    /** Every file that was read, as it was named. */
    public Set<Path> files() {
        return Set.copyOf(files);
    }

    /** Whether a file was read: this very one, whatever link or other name leads to it. */
    public boolean holds(Path file) {
        return files.stream().anyMatch(read -> isSame(read, file));
    }

    /**
     * The text of a file as it was read; empty where it was not, or was not kept.
     *
     * @param file as it was named when it was read
     */
    public Optional<String> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException notThere) {
            return false;
        }
    }
}
