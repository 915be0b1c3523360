package org.careerladder.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.source.NearestWord;
import org.careerladder.report.Tables;
import org.careerladder.rules.language.FactField;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows what a rule may read: every type, or the fields of one. */
final class VocabularyCommand implements Command {

    private static final List<String> COLUMNS = List.of("field", "holds", "meaning");

    private final Vocabulary vocabulary = Vocabulary.standard();

    @Override
    public CommandSpec arguments() {
        return Arguments.of("vocabulary")
                .addPositional(Arguments.positional("TYPE", "0..1", "A type, such as Standing; else all of them."));
    }

    @Override
    public Exit run(ParseResult arguments, Console console) {
        var asked = Arguments.positionals(arguments, 1);
        var table = asked.isEmpty() ? types() : fields(type(asked.get(0)));
        console.print(table.text(console.layout()));
        return Exit.DONE;
    }

    private Tables types() {
        var table = Tables.titled("What rules may read; `ladder vocabulary TYPE` shows the fields of one");
        for (Stage stage : Stage.values()) {
            var rows = vocabulary.typeNames(stage).stream()
                    .flatMap(name -> vocabulary.type(name).stream())
                    .map(type -> List.of(type.name(), type.meaning()))
                    .toList();
            table.section("Rules in " + stage.word(), List.of("type", "meaning"), rows);
        }
        return table;
    }

    private FactType type(String name) {
        return vocabulary.typeNames().stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst()
                .flatMap(vocabulary::type)
                .orElseThrow(() ->
                        new Usage("there is no type `" + name + "`", NearestWord.advice(name, vocabulary.typeNames())));
    }

    private static Tables fields(FactType type) {
        var rows = type.fields().stream().map(VocabularyCommand::row).toList();
        return Tables.titled(type.name() + ": " + type.meaning()).section("Fields", COLUMNS, rows);
    }

    private static List<String> row(FactField field) {
        return List.of(field.name(), holds(field), meaning(field));
    }

    private static String holds(FactField field) {
        return switch (field.kind()) {
            case TEXT -> "text";
            case WHOLE -> field.unit();
            case CLAIM -> "claim";
            case WORD ->
                field.words().stream()
                        .flatMap(words -> words.constants().stream())
                        .collect(Collectors.joining(" "));
        };
    }

    private static String meaning(FactField field) {
        return Stream.of(
                        field.meaning(),
                        field.textOnly() ? "in texts only" : "",
                        field.guard().isEmpty() ? "" : "known when " + field.guard())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
