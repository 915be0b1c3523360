package org.careerladder.examples;

import java.util.Locale;
import org.careerladder.model.facts.Means;
import org.careerladder.rules.language.FactField;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;

/** Writes {@code docs/vocabulary.md} from the vocabulary itself. */
final class VocabularyPage {

    private static final String HEAD = """
            # Vocabulary

            What a rule may read, type by type. `./ladder vocabulary` prints the same in a terminal. A field leaves this page only in
            a major version of the library.

            - A **claim** is true or false; alone in a condition it says that it holds.
            - **Known by** names the claim that says whether a value is known. A comparison on an unknown value is false, and so is its
              negation.
            - Shares are whole basis points: 2500 is a quarter. Months, days and counts are whole numbers.
            - **Only in texts**: it may stand in `@says` and `@do`, as `{kebab-case}`, and in no condition.

            """;

    private VocabularyPage() {}

    static String text() {
        var vocabulary = Vocabulary.standard();
        var page = new StringBuilder(HEAD);
        for (Stage stage : Stage.values()) {
            page.append("Rules of `")
                    .append(stage.name().toLowerCase(Locale.ROOT))
                    .append("` read ")
                    .append(String.join(", ", linked(vocabulary, stage)))
                    .append(".\n\n");
        }
        vocabulary.types().forEach(type -> page.append(section(type)));
        page.append("## Words\n\n| type | words |\n|---|---|\n");
        vocabulary
                .wordTypes()
                .forEach(type -> page.append("| `")
                        .append(type.name())
                        .append("` | `")
                        .append(String.join("`, `", type.constants()))
                        .append("` |\n"));
        return page.toString();
    }

    private static java.util.List<String> linked(Vocabulary vocabulary, Stage stage) {
        return vocabulary.typeNames(stage).stream()
                .map(name -> "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")")
                .toList();
    }

    private static String section(FactType type) {
        var section = new StringBuilder("## " + type.name() + "\n\n" + type.meaning() + ". Its findings count on "
                + type.axis() + ", unless their rule says otherwise.\n\n"
                + "| field | holds | means |\n|---|---|---|\n");
        type.fields().forEach(field -> section.append(row(field)));
        return section.append('\n').toString();
    }

    private static String row(FactField field) {
        return "| `" + field.name() + "` | " + holds(field) + " | " + field.meaning() + also(field) + " |\n";
    }

    private static String holds(FactField field) {
        return switch (field.kind()) {
            case WHOLE -> field.unit();
            case CLAIM -> "claim";
            case WORD -> "`" + field.words().orElseThrow().name() + "`";
            case TEXT ->
                field.names() == Means.Names.ANYTHING
                        ? "text"
                        : "text: a " + field.names().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String also(FactField field) {
        return (field.guard().isEmpty() ? "" : "; known by `" + field.guard() + "`")
                + (field.textOnly() ? "; only in texts" : "");
    }
}
