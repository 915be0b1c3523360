package org.careerladder.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.time.Day;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The arguments of a command: how they are declared and read, and what is said where they are wrong. */
final class Arguments {

    private Arguments() {}

    /** A specification without annotations: nothing is looked up by reflection, which takes time at every start. */
    static CommandSpec of(String name) {
        return CommandSpec.create().name("ladder " + name);
    }

    static CommandSpec withHelp(CommandSpec spec, Commands command) {
        spec.usageMessage().description(sentence(command.purpose()));
        spec.usageMessage().width(80);
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Say this.")
                .build());
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    static OptionSpec option(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .arity("1")
                .type(String.class)
                .description(description)
                .build();
    }

    /** An option that can be given several times. */
    static OptionSpec repeated(String label, String description, String name) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    static PositionalParamSpec positional(String label, String arity, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** One word that must be there, at its place among those that are no options. */
    static PositionalParamSpec word(int place, String label, String description) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(place))
                .paramLabel(label)
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    /** The word at a place, or an empty text. */
    static String word(ParseResult arguments, int place) {
        return arguments.matchedPositionalValue(place, "");
    }

    /** What an option was given, or an empty text. */
    static String value(ParseResult arguments, String option) {
        return arguments.matchedOptionValue(option, "");
    }

    /** What an option was given each time. */
    static List<String> values(ParseResult arguments, String option) {
        return arguments.matchedOptionValue(option, List.<String>of());
    }

    static List<String> positionals(ParseResult arguments) {
        return arguments.matchedPositionalValue(0, List.<String>of());
    }

    /** The words that are no options, of which there are at most so many. */
    static List<String> positionals(ParseResult arguments, int most) {
        var words = positionals(arguments);
        if (words.size() > most) {
            throw new Usage("`" + words.get(most) + "` is one word too many", "`--help` says what is taken");
        }
        return words;
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (IllegalArgumentException e) {
            throw new Usage("`" + text + "` cannot be the name of a file", "");
        }
    }

    /** The day of an option; unknown where it was not given. */
    static Day day(ParseResult arguments, String option) {
        String text = value(arguments, option);
        try {
            return text.isEmpty() ? Day.UNKNOWN : Day.of(text);
        } catch (DateTimeException e) {
            throw new Usage("`" + text + "` is no date", "write it as 2026-11-20");
        }
    }

    /**
     * What is wrong with the arguments, in words of ours and with the nearest right word. An unknown option comes first: what
     * stands behind it was not read as it was meant, and what seems to be missing or too much may follow from that.
     *
     * @param wrong all that is wrong, at least one thing
     */
    static Usage explain(List<Exception> wrong, String otherwise) {
        for (Exception each : wrong) {
            if (each instanceof UnmatchedArgumentException unmatched) {
                return unmatched(unmatched, otherwise);
            }
        }
        return explain(wrong.get(0), otherwise);
    }

    private static Usage explain(Exception wrong, String otherwise) {
        if (wrong instanceof MissingParameterException missing) {
            var what = missing.getMissing().stream().map(Arguments::missing).distinct();
            return new Usage(what.collect(Collectors.joining("; ")), otherwise);
        }
        return wrong instanceof OverwrittenOptionException overwritten
                        && overwritten.getOverwritten() instanceof OptionSpec twice
                ? new Usage("`" + twice.longestName() + "` is given twice", otherwise)
                : new Usage(String.valueOf(wrong.getMessage()), otherwise);
    }

    private static Usage unmatched(UnmatchedArgumentException wrong, String otherwise) {
        var words = wrong.getUnmatched();
        return words.stream()
                .filter(word -> word.startsWith("-"))
                .findFirst()
                .map(word -> unknownOption(word, wrong.getCommandLine().getCommandSpec(), otherwise))
                .orElseGet(() -> new Usage("`" + words.get(0) + "` is one word too many", otherwise));
    }

    private static Usage unknownOption(String word, CommandSpec spec, String otherwise) {
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        String advice = NearestWord.to(name, spec.optionsMap().keySet())
                .map(near -> "did you mean `" + near + "`?")
                .orElse(otherwise);
        return new Usage("there is no option `" + name + "`", advice);
    }

    private static String missing(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "`" + option.longestName() + "` needs " + option.paramLabel()
                : argument.paramLabel() + " is missing";
    }
}
