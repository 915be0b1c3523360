package org.careerladder.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.careerladder.files.disk.FilesRead;
import org.careerladder.files.disk.NotWrittenException;
import org.careerladder.model.source.Visible;
import org.careerladder.model.time.Day;
import org.careerladder.report.render.Layout;

/**
 * What a run reads from and writes to.
 *
 * @param in what is typed or piped in
 * @param out what was asked for
 * @param err what went wrong, and how far it is
 * @param environment the variables of the environment
 * @param clock only the command may ask what day it is
 * @param terminal whether a person is watching
 * @param read every file that is read in the run
 */
record Console(
        InputStream in,
        Outlet out,
        Outlet err,
        Map<String, String> environment,
        Clock clock,
        Watched terminal,
        FilesRead read) {

    /** Whether somebody watches; asked only when it matters, for the answer takes time. */
    @FunctionalInterface
    interface Watched {
        boolean byAPerson();
    }

    private static final int LINE_OF_SEVERAL = 100;

    static Console system() {
        return new Console(
                System.in,
                Outlet.standardOutput(),
                Outlet.to(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()),
                Console::isTerminal,
                new FilesRead());
    }

    /** A console for one run, before which nothing was read. */
    static Console of(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Clock clock,
            Watched terminal) {
        return new Console(in, Outlet.to(out), Outlet.to(err), environment, clock, terminal, new FilesRead());
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
    Layout layout() {
        int columns = columns(Layout.STANDARD.width());
        return new Layout(Layout.STANDARD.width(), colour()).fitting(columns);
    }

    /** The layout of lines for several cases: wider where nobody says how wide. */
    Layout layoutOfLines() {
        return Layout.STANDARD.fitting(columns(LINE_OF_SEVERAL));
    }

    private int columns(int otherwise) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : otherwise;
    }

    /** Writes a text that ends its own lines. */
    void print(String text) {
        out.print(text);
    }

    /** Writes one line that tells what was done; names in it cannot steer the terminal. */
    void line(String line) {
        out.print(Visible.of(line) + "\n");
    }

    /** Says something that is not the answer. */
    void say(String line) {
        say(line, "");
    }

    /** Says what was not understood or cannot be done. */
    void say(Usage usage) {
        say(usage.what(), usage.advice());
    }

    /**
     * Says what went wrong.
     *
     * @param advice what to do about it, on a line of its own; may be empty
     */
    void say(String what, String advice) {
        report("ladder: " + Visible.of(what) + "\n" + (advice.isEmpty() ? "" : "  help: " + Visible.of(advice) + "\n"));
    }

    /** Writes a text, made for it, beside the answer. */
    void report(String text) {
        out.flush();
        err.print(text);
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Ends the run: an answer that did not get out is told, and is no success. */
    Exit end() {
        flush();
        out.failure().ifPresent(this::sayUnwritten);
        return out.failure().isPresent() ? Exit.USAGE : Exit.DONE;
    }

    private void sayUnwritten(IOException cause) {
        String reason = NotWrittenException.reason(cause);
        say(
                "the answer could not be written to standard output" + (reason.isEmpty() ? "" : ": " + reason),
                "lead it elsewhere, or write it to a file with `-o FILE`");
    }
}
