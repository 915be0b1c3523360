package org.careerladder.cli;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.source.NearestWord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Writes a case, a pack or a ladder to start from. What is there already is never written over. */
final class NewCommand implements Command {

    private static final String LADDER = "--ladder";
    private static final String PACK = "--pack";
    private static final List<String> KINDS = List.of("pack", "case", "rule", "ladder");

    @Override
    public CommandSpec arguments() {
        return LadderFromSheet.declared(Arguments.of("new")
                .addPositional(Arguments.word(0, "pack|case|rule|ladder", "What to write."))
                .addPositional(Arguments.word(
                        1,
                        "PLACE",
                        "Where: the folder of a pack, the file of a case or of a ladder; of a rule its id."))
                .addOption(Arguments.option(
                        "LEVEL", "Of a case: the level that the candidate has, level or track/level.", "--from"))
                .addOption(Arguments.option("LEVEL", "Of a case: the level that it asks for.", "--to"))
                .addOption(Arguments.option(
                        "DIR",
                        "Of a case: the company's pack; else the general ladder. Of a rule: its pack; else this folder.",
                        PACK))
                .addOption(Arguments.option(
                        "yaml|drl", "Of a rule: how it is spelled; else yaml.", RuleToStartFrom.SPELLING))
                .addOption(Arguments.option(
                        "FILE", "Of a pack: a ladder to put into it; else one to start from.", LADDER)));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        String kind = Arguments.word(arguments, 0);
        if (!KINDS.contains(kind)) {
            throw new Usage("nothing new is called `" + kind + "`", NearestWord.advice(kind, KINDS));
        }
        arguments.matchedOptions().forEach(option -> taken(option, kind, arguments));
        if (kind.equals("rule")) {
            return new RuleToStartFrom(arguments, console).write(Arguments.word(arguments, 1));
        }
        var place = Arguments.path(Arguments.word(arguments, 1));
        return switch (kind) {
            case "case" -> new CaseToStartFrom(arguments, console).write(place);
            case "pack" -> PackToStartFrom.write(place, Arguments.value(arguments, LADDER), console);
            default -> ladder(place, arguments, console);
        };
    }

    private static Exit ladder(Path place, ParseResult arguments, Console console) {
        return LadderFromSheet.isAsked(arguments)
                ? new LadderFromSheet(arguments, console).write(place)
                : LadderToStartFrom.write(place, console);
    }

    /** Refuses the options that belong to another kind. */
    private static void taken(OptionSpec option, String kind, ParseResult arguments) {
        var owners = owners(option);
        if (!owners.contains(kind)) {
            var others = arguments.matchedOptions().stream()
                    .filter(each -> !owners(each).contains(kind))
                    .map(each -> "`" + each.longestName() + "`")
                    .toList();
            throw new Usage(
                    "a new " + kind + " takes no " + String.join(", no ", others),
                    "only a new " + String.join(" or a new ", owners) + " does");
        }
    }

    private static List<String> owners(OptionSpec option) {
        String name = option.longestName();
        if (LadderFromSheet.OPTIONS.contains(name)) {
            return List.of("ladder");
        }
        return switch (name) {
            case LADDER -> List.of("pack");
            case PACK -> List.of("case", "rule");
            case RuleToStartFrom.SPELLING -> List.of("rule");
            default -> List.of("case");
        };
    }
}
