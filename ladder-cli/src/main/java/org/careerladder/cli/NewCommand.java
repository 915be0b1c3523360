package org.careerladder.cli;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.source.NearestWord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a case, a pack or a ladder to start from. What is there already is never written over. */
final class NewCommand implements Command {

    private static final List<String> KINDS = List.of("pack", "case", "ladder");

    @Override
    public CommandSpec arguments() {
        return Arguments.of("new")
                .addPositional(Arguments.word(0, "pack|case|ladder", "What to write."))
                .addPositional(
                        Arguments.word(1, "PLACE", "Where: the folder of a pack, the file of a case or of a ladder."))
                .addOption(Arguments.option(
                        "LEVEL", "Of a case: the level that the candidate has, level or track/level.", "--from"))
                .addOption(Arguments.option("LEVEL", "Of a case: the level that it asks for.", "--to"))
                .addOption(
                        Arguments.option("DIR", "Of a case: the company's pack; else the general ladder.", "--pack"));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        String kind = Arguments.word(arguments, 0);
        var place = Arguments.path(Arguments.word(arguments, 1));
        return switch (kind) {
            case "case" -> new CaseToStartFrom(arguments, console).write(place);
            case "pack" -> PackToStartFrom.write(withoutOptions(arguments, place), console);
            case "ladder" -> LadderToStartFrom.write(withoutOptions(arguments, place), console);
            default -> throw new Usage("nothing new is called `" + kind + "`", NearestWord.advice(kind, KINDS));
        };
    }

    /** The place of what is no case, and so has none of the options of one. */
    private static Path withoutOptions(ParseResult arguments, Path place) {
        var given = arguments.matchedOptions().stream()
                .map(option -> "`" + option.longestName() + "`")
                .toList();
        if (!given.isEmpty()) {
            String what = "a new " + Arguments.word(arguments, 0) + " takes no " + String.join(", no ", given);
            throw new Usage(what, "only a new case does");
        }
        return place;
    }
}
