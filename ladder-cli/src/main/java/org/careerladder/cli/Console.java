package org.careerladder.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.careerladder.model.time.Day;
import org.careerladder.report.TextReport;

/**
 * What a run reads from and writes to. Text goes out as UTF-8, whatever the platform's own encoding.
 *
 * @param in what is typed or piped in
 * @param out what was asked for
 * @param err what went wrong, and how far it is
 * @param environment the variables of the environment
 * @param clock only the command may ask what day it is
 * @param terminal whether a person is watching
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        Watched terminal) {

    /** Whether somebody watches; asked only when it matters, for the answer takes time. */
    @FunctionalInterface
    interface Watched {
        boolean byAPerson();
    }

    private static final int LINE_OF_SEVERAL = 100;

    static Console system() {
        return new Console(
                System.in,
                stream(new FileOutputStream(FileDescriptor.out)),
                stream(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()),
                Console::isTerminal);
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(new BufferedOutputStream(to), false, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("SystemConsoleNull") // null is what this provider says where nobody watches
    private static boolean isTerminal() {
        // Some Javas would start a line editor for the console, and call everything one, unless told otherwise
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    Day today() {
        return Day.of(LocalDate.now(clock));
    }

    /** Colour for a person alone, and never against their wish (no-color.org). */
    boolean colour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && terminal.byAPerson();
    }

    /** The layout of a report that is shown here. */
    TextReport.Options layout(boolean all) {
        int columns = columns(TextReport.Options.STANDARD.width());
        return new TextReport.Options(TextReport.Options.STANDARD.width(), colour(), all).fitting(columns);
    }

    /** The layout of lines for several cases: wider where nobody says how wide. */
    TextReport.Options layoutOfLines() {
        return TextReport.Options.STANDARD.fitting(columns(LINE_OF_SEVERAL));
    }

    private int columns(int otherwise) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : otherwise;
    }

    /** Writes a text that ends its own lines. */
    void print(String text) {
        out.print(text);
    }

    /** Says something that is not the answer. */
    void say(String line) {
        out.flush();
        err.print("ladder: " + line + "\n");
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
