package org.careerladder.cli;

import java.util.List;
import org.careerladder.model.source.NearestWord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a case or a pack to start from. What is there already is never written over. */
final class NewCommand implements Command {

    private static final List<String> KINDS = List.of("pack", "case");

    @Override
    public CommandSpec arguments() {
        return Arguments.of("new")
                .addPositional(Arguments.positional(
                        "pack|case PLACE", "2", "What to write, and where: the folder of a pack, the file of a case."))
                .addOption(
                        Arguments.option("LEVEL", "The level that the candidate has: level or track/level.", "--from"))
                .addOption(Arguments.option("LEVEL", "The level that the case asks for.", "--to"))
                .addOption(Arguments.option("DIR", "The company's pack; else the general ladder.", "--pack"));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var words = Arguments.positionals(arguments, 2);
        var place = Arguments.path(words.get(1));
        return switch (words.get(0)) {
            case "case" -> new CaseToStartFrom(arguments, console).write(place);
            case "pack" -> PackToStartFrom.write(place, console);
            default ->
                throw new Usage(
                        "nothing new is called `" + words.get(0) + "`", NearestWord.advice(words.get(0), KINDS));
        };
    }
}
