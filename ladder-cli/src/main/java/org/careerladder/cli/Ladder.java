package org.careerladder.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.files.disk.NotWrittenException;
import org.careerladder.model.source.NearestWord;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Finds the command that was asked for, makes that one alone, and runs it. */
final class Ladder {

    private static final String SEE = "`ladder --help` lists the commands";

    private final Console console;

    private Ladder(Console console) {
        this.console = console;
    }

    /** Runs the command; its exit code. Nothing is thrown. */
    static int run(String[] arguments, Console console) {
        var exit = console.read().during(() -> new Ladder(console).guarded(List.of(arguments)));
        return exit.or(console.end()).code();
    }

    private Exit guarded(List<String> arguments) {
        try {
            return dispatch(arguments);
        } catch (Usage usage) {
            console.say(usage);
            return Exit.USAGE;
        } catch (NotWrittenException e) {
            console.say(e.what(), e.advice());
            return Exit.USAGE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The last line of defence: whatever went wrong, its text may hold personal data and is not shown
            console.say("an internal error: " + e.getClass().getName() + hint());
            console.report(trace(e));
            return Exit.FAILED;
        }
    }

    private String hint() {
        return isDebugging() ? "" : "; set LADDER_DEBUG to see where";
    }

    private String trace(Throwable e) {
        return isDebugging()
                ? Arrays.stream(e.getStackTrace()).map(each -> each + "\n").collect(Collectors.joining())
                : "";
    }

    private boolean isDebugging() {
        return console.environment().containsKey("LADDER_DEBUG");
    }

    private Exit dispatch(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new Usage("no command is given", SEE);
        }
        String first = arguments.get(0);
        if (List.of("--help", "-h", "help").contains(first)) {
            return show(Help.text());
        }
        if (List.of("--version", "-V").contains(first)) {
            return show("ladder " + version() + "\n");
        }
        var command = Commands.named(first).orElseThrow(() -> unknown(first));
        return run(command, arguments.subList(1, arguments.size()).toArray(String[]::new));
    }

    private Exit run(Commands asked, String[] arguments) {
        var command = asked.make();
        var line = new CommandLine(Arguments.withHelp(command.arguments(), asked));
        line.setAbbreviatedOptionsAllowed(false);
        line.getCommandSpec().parser().collectErrors(true);
        var parsed = line.parseArgs(arguments);
        if (!parsed.errors().isEmpty()) {
            throw Arguments.explain(parsed.errors(), "`ladder " + asked.word() + " --help` says more");
        }
        return parsed.isUsageHelpRequested() ? show(line.getUsageMessage(Ansi.OFF)) : command.run(parsed, console);
    }

    private Exit show(String text) {
        console.print(text);
        return Exit.DONE;
    }

    private static Usage unknown(String word) {
        String advice = NearestWord.advice(word, Commands.words());
        return new Usage("there is no command `" + word + "`", advice.isEmpty() ? SEE : advice);
    }

    private static String version() {
        var version = Ladder.class.getPackage().getImplementationVersion();
        return version == null ? "of this source tree" : version;
    }
}
