package org.careerladder.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.language.DrlReader;
import org.careerladder.rules.language.PackWords;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.TypeCheck;
import org.careerladder.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The standard rule files: all of them are read, each is sound by itself, and what was compiled of them is what is used. */
class StandardRulesTest {

    @Test
    void every_rule_file_of_the_folder_is_listed_and_every_listed_file_is_there() throws Exception {
        assertThat(filesOnDisk()).isNotEmpty();

        assertThat(StandardRules.FILES).containsExactlyElementsOf(filesOnDisk());
    }

    @Test
    void every_file_is_read_without_a_problem_and_has_a_rule() {
        var reader = new DrlReader(Vocabulary.standard());

        StandardRules.sources().forEach(source -> {
            var reading = reader.readAll(source);
            assertThat(reading.problems()).as(source.path()).isEmpty();
            assertThat(reading.rules()).as(source.path()).isNotEmpty();
        });
    }

    @Test
    void every_standard_rule_passes_the_type_check_of_company_rules() {
        var words = PackWords.of(Situation.base().pack());

        assertThat(new TypeCheck(Vocabulary.standard(), words).problems(StandardRules.rules()))
                .isEmpty();
    }

    @Test
    void every_rule_stands_in_the_folder_of_its_stage() {
        var reader = new DrlReader(Vocabulary.standard());

        StandardRules.sources()
                .forEach(source -> assertThat(reader.readAll(source).rules())
                        .extracting(Rule::stage)
                        .as(source.path())
                        .containsOnly(Stage.of(
                                        source.path().substring(0, source.path().indexOf('/')))
                                .orElseThrow()));
    }

    @Test
    void a_question_file_begins_with_its_question_or_what_it_is_for() {
        assertThat(StandardRules.sources())
                .allSatisfy(source -> assertThat(source.text()).startsWith("// "));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_compiled_with_the_library_fits_its_text(Stage stage) throws IOException {
        var bytes = compiled(stage);

        var key = new DataInputStream(new ByteArrayInputStream(bytes)).readUTF();

        assertThat(key).isEqualTo(Precompiled.key());
    }

    private static byte[] compiled(Stage stage) throws IOException {
        try (var in = StandardRules.class.getResourceAsStream(StandardRules.FOLDER + Precompiled.resourceName(stage))) {
            assertThat(in).as("what was compiled of " + stage).isNotNull();
            return in.readAllBytes();
        }
    }

    private static List<String> filesOnDisk() throws IOException, URISyntaxException {
        var first = StandardRules.class.getResource(StandardRules.FOLDER + StandardRules.FILES.get(0));
        var folder = Path.of(first.toURI()).getParent().getParent();
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
