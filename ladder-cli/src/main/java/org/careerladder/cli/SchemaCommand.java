package org.careerladder.cli;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.files.Schemas;
import org.careerladder.model.source.NearestWord;
import org.careerladder.report.schema.JsonSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the JSON Schema of a format, or the names of all formats. */
final class SchemaCommand implements Command {

    @Override
    public CommandSpec arguments() {
        return Arguments.of("schema")
                .addPositional(Arguments.positional("FORMAT", "0..1", "A format, such as case/1; else all names."));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var asked = Arguments.positionals(arguments, 1);
        console.print(asked.isEmpty() ? String.join("\n", names()) + "\n" : text(asked.get(0)));
        return Exit.DONE;
    }

    private static String text(String asked) {
        String format = asked.contains("/") ? asked : asked + "/1";
        if (!names().contains(format)) {
            throw new Usage("there is no format `" + asked + "`", NearestWord.advice(format, names()));
        }
        return Stream.of(JsonSchema.values())
                .filter(schema -> schema.format().equals(format))
                .findFirst()
                .map(JsonSchema::text)
                .orElseGet(() -> Schemas.text(format));
    }

    private static List<String> names() {
        return Stream.concat(
                        Schemas.names().stream(), Stream.of(JsonSchema.values()).map(JsonSchema::format))
                .toList();
    }
}
