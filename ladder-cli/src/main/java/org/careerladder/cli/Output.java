package org.careerladder.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.careerladder.report.TextReport;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where an answer goes: a file where one is named, else the terminal. */
final class Output implements AutoCloseable {

    private final String file;
    private final PrintStream stream;

    private Output(String file, PrintStream stream) {
        this.file = file;
        this.stream = stream;
    }

    static OptionSpec option() {
        return Arguments.option("FILE", "Write to a file.", "-o", "--output");
    }

    /** The file that the arguments name; empty for the terminal. */
    static String file(ParseResult arguments) {
        return Arguments.value(arguments, "-o");
    }

    /**
     * Opens it; what a file held before is gone.
     *
     * @param file empty for the terminal
     */
    static Output to(String file, Console console) {
        if (file.isEmpty()) {
            return new Output(file, console.out());
        }
        try {
            var stream = new BufferedOutputStream(Files.newOutputStream(Arguments.path(file)));
            return new Output(file, new PrintStream(stream, false, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Usage("`" + file + "` cannot be written", "");
        }
    }

    /** The layout of a text there: a file is as wide as any other, and bears no colour. */
    static TextReport.Options layout(String file, boolean all, Console console) {
        return file.isEmpty()
                ? console.layout(all)
                : new TextReport.Options(TextReport.Options.STANDARD.width(), false, all);
    }

    /** Writes a text that ends its own lines. */
    void print(String text) {
        stream.print(text);
    }

    @Override
    public void close() {
        if (!file.isEmpty()) {
            stream.close();
        }
    }
}
