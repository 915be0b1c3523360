package org.careerladder.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.careerladder.files.disk.NotWrittenException;
import org.careerladder.files.disk.WholeFile;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Where an answer goes: a file where one is named, else standard output. A file is there whole once the answer is {@link #written()},
 * and until then as it was before.
 */
final class Output implements AutoCloseable {

    private static final String STANDARD_OUTPUT = "/dev/stdout";

    private final Path named;
    private final Optional<WholeFile> file;
    private final Outlet outlet;
    private final Console console;

    private Output(Path named, Optional<WholeFile> file, Outlet outlet, Console console) {
        this.named = named;
        this.file = file;
        this.outlet = outlet;
        this.console = console;
    }

    static OptionSpec option() {
        return Arguments.option("FILE", "Write to a file, and never over one that is read.", "-o", "--output");
    }

    /** The file that the arguments name; empty for standard output. */
    static String file(ParseResult arguments) {
        String named = Arguments.value(arguments, "-o");
        // Opened by this name it would begin anew what others have written there
        return named.equals(STANDARD_OUTPUT) ? "" : named;
    }

    /**
     * Begins it.
     *
     * @param file empty for standard output
     */
    static Output to(String file, Console console) {
        if (file.isEmpty()) {
            return new Output(Path.of(STANDARD_OUTPUT), Optional.empty(), console.out(), console);
        }
        var named = Arguments.path(file);
        new Kept(console.read()).mustNotHold(named);
        try {
            var whole = WholeFile.replacing(named);
            return new Output(named, Optional.of(whole), Outlet.to(whole.stream()), console);
        } catch (NotWrittenException e) {
            throw new Usage(e.what(), e.advice());
        }
    }

    /** Writes a text that ends its own lines. */
    void print(String text) {
        outlet.print(text);
    }

    /** Puts the answer into its place, or says why it cannot be; how the run ended so far as this goes. */
    Exit written() {
        try {
            file.ifPresent(this::done);
            return Exit.DONE;
        } catch (Usage refused) {
            console.say(refused);
            return Exit.USAGE;
        } catch (NotWrittenException e) {
            console.say(e.what(), e.advice());
            return Exit.USAGE;
        }
    }

    private void done(WholeFile whole) {
        // Once more: of several cases some were read since it was begun
        new Kept(console.read()).mustNotHold(named);
        outlet.flush();
        outlet.failure().ifPresent(cause -> {
            throw NotWrittenException.of(named, cause);
        });
        whole.done();
    }

    /** Ends it; what is not {@link #written()} is nowhere. */
    @Override
    public void close() {
        file.ifPresent(WholeFile::close);
    }
}
