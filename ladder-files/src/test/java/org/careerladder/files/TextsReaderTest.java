package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules say in another language: read with every place, and refused where a file says something else. */
class TextsReaderTest {

    private static final String GERMAN = """
            format: texts/1
            language: de
            rules:
              asking/never-asked:
                says: "{criterion}: nie gefragt"
                because: Wer nie fragt, hört nichts
                do: Frag
            """;

    @TempDir
    Path root;

    @Test
    void each_text_knows_where_it_stands() {
        var text = TextsReader.read("de.yaml", GERMAN).orThrow().get(0);

        assertThat(text)
                .isEqualTo(new RuleText(
                        Language.GERMAN,
                        RuleId.of("asking/never-asked"),
                        new RuleText.Words("{criterion}: nie gefragt", Origin.CODE),
                        new RuleText.Words("Wer nie fragt, hört nichts", Origin.CODE),
                        new RuleText.Words("Frag", Origin.CODE),
                        Origin.CODE));
        assertThat(text.origin().place()).isEqualTo(new Position("de.yaml", 4, 3));
        assertThat(text.says().origin().place()).isEqualTo(new Position("de.yaml", 5, 11));
        assertThat(text.action().origin().place()).isEqualTo(new Position("de.yaml", 7, 9));
    }

    @Test
    void a_text_says_both_what_and_why() {
        assertThat(said("language: de\nrules:\n  a/b: { says: X, do: Z }\n  c/d: { bacause: Z, says: X }\n"))
                .containsExactly(
                        "t:3:8: text lacks `because`; add `because: ...`",
                        "t:4:8: text lacks `because`; add `because: ...`",
                        "t:4:10: unknown key `bacause` in text; did you mean `because`?");
    }

    @Test
    void a_language_has_a_shape_and_a_rule_id_has_one() {
        assertThat(said("language: Deutsch\nrules:\n  a: { says: X, because: Z }\n"))
                .containsExactly(
                        "t:1:11: `Deutsch` is no language; write two small letters, and what narrows it behind hyphens,"
                                + " such as `de` or `de-at`",
                        "t:3:3: `a` is no rule id; a rule id has the shape `topic/finding`");
        assertThat(TextsReader.read("t", "language: de-at-1996\nrules: {}\n").isSound())
                .isTrue();
        assertThat(said("rules: { a/b: { says: X, because: Z } }\n"))
                .containsExactly("t:1:1: texts lacks `language`; add `language: ...`");
    }

    @Test
    void a_rule_stands_once_in_a_file_and_the_file_is_a_map() {
        assertThat(said("language: de\nrules:\n  a/b: { says: X, because: Z }\n  a/b: { says: X, because: Z }\n"))
                .singleElement()
                .asString()
                .startsWith("t:4:3: ");
        assertThat(said("language: de\nrules: [a/b]\n"))
                .containsExactly("t:2:8: a map is expected here, not a list; write"
                        + " `topic/finding: { says: ..., because: ... }`");
    }

    @Test
    void every_file_of_the_folder_is_read_with_the_pack_and_nothing_else_may_lie_there() {
        var layers = new Layers(root)
                .pack("company", "standard@1")
                .file("company/texts/de.yaml", GERMAN)
                .file("company/texts/more/fr.yaml", "language: fr\nrules: { a/b: { says: X, because: Z } }\n");

        var pack = layers.read("company").orThrow();

        assertThat(pack.languages()).extracting(Language::tag).containsExactly("de", "fr");
        assertThat(pack.texts()).hasSize(2);
        layers.file("company/texts/notes.md", "x").file("company/texts/bad.yaml", "language: de\n");
        assertThat(layers.said("company"))
                .containsExactly(
                        "company/texts/bad.yaml:1:1: texts lacks `rules`; add `rules: ...`",
                        "company/texts/notes.md:1:1: `notes.md` is no file of texts; everything below `texts` is read:"
                                + " such a file ends in .yaml");
    }

    @Test
    void a_pack_on_top_of_another_inherits_its_texts_and_the_nearest_one_counts() {
        var layers = new Layers(root)
                .pack("company", "standard@1")
                .file("company/texts/de.yaml", GERMAN)
                .pack("team", "../company")
                .file("team/texts/de.yaml", GERMAN.replace("do: Frag", "do: Frag die Leitung"))
                .pack("crew", "../team");

        var crew = layers.read("crew").orThrow();

        assertThat(crew.texts()).isEmpty();
        assertThat(crew.text(RuleId.of("asking/never-asked"), Language.GERMAN))
                .map(text -> text.action().text())
                .contains("Frag die Leitung");
        assertThat(crew.text(RuleId.of("asking/no-plan"), Language.GERMAN)).isEmpty();
    }

    @Test
    void a_file_says_what_it_is_by_its_format_or_its_keys() {
        assertThat(FileKind.of("t", GERMAN).orThrow()).isEqualTo(FileKind.TEXTS);
        assertThat(FileKind.of("t", "language: de\nrules: {}\n").orThrow()).isEqualTo(FileKind.TEXTS);
    }

    private static List<String> said(String text) {
        return Small.said(TextsReader.read("t", text));
    }
}
