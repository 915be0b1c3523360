package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Means;
import org.careerladder.model.pack.ProtectedAttributes;
import org.careerladder.rules.language.FactField.Kind;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.standard();

    @Test
    void every_fact_of_the_model_is_in_it() throws Exception {
        var classes = Path.of(
                Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());

        if (Files.isDirectory(classes)) {
            assertThat(factsIn(classes)).isNotEmpty().isSubsetOf(vocabulary.typeNames());
        } else {
            // From `package` on the model comes as a jar.
            try (var jar = FileSystems.newFileSystem(classes)) {
                assertThat(factsIn(jar.getPath("/"))).isNotEmpty().isSubsetOf(vocabulary.typeNames());
            }
        }
    }

    private static List<String> factsIn(Path classes) throws IOException, ClassNotFoundException {
        var names = new ArrayList<String>();
        for (var folder : List.of("facts", "assessment")) {
            try (var files = Files.list(classes.resolve("org/careerladder/model/" + folder))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    var name = file.getFileName().toString().replace(".class", "");
                    var type = Class.forName("org.careerladder.model." + folder + "." + name);
                    if (type.isRecord() && Fact.class.isAssignableFrom(type)) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    @Test
    void a_type_says_what_it_means_and_on_which_axis_it_speaks() {
        var type = vocabulary.type("LevelBar").orElseThrow();

        assertThat(type.meaning()).isEqualTo("Whether the bar of one gate's level holds");
        assertThat(type.axis()).isEqualTo(Axis.MERIT);
        assertThat(type.qualifiedName()).isEqualTo("org.careerladder.model.facts.LevelBar");
    }

    @Test
    void a_field_says_what_it_holds_counts_and_names() {
        var type = vocabulary.type("Standing").orElseThrow();

        assertThat(type.field("outcome").orElseThrow().words().orElseThrow().constants())
                .contains("NOT_MET", "UNGRADED");
        assertThat(type.field("criterion").orElseThrow().names()).isEqualTo(Means.Names.CRITERION);
        assertThat(type.field("rating").orElseThrow().guard()).isEqualTo("ratingKnown");
        assertThat(type.field("items").orElseThrow().unit()).isEqualTo("items");
        assertThat(type.field("stale").orElseThrow().kind()).isEqualTo(Kind.CLAIM);
        assertThat(type.field("itemTitles").orElseThrow().textOnly()).isTrue();
        assertThat(type.field("outsideVouchers").orElseThrow().kebabName()).isEqualTo("outside-vouchers");
        assertThat(type.field("cites")).isEmpty();
    }

    @Test
    void every_type_and_field_can_be_described_and_no_two_types_share_a_name() {
        for (var type : vocabulary.types()) {
            assertThat(type.meaning()).isNotBlank();
            assertThat(type.fields()).isNotEmpty();
            assertThat(type.axis()).isNotNull();
            for (var field : type.fields()) {
                assertThat(field.meaning()).isNotBlank();
                assertThat(field.unit().isEmpty()).as("%s.%s", type, field).isEqualTo(field.kind() != Kind.WHOLE);
                assertThat(Spelling.camel(field.kebabName())).isEqualTo(field.name());
                assertThat(ProtectedAttributes.includes(field.kebabName())).isFalse();
            }
        }
        assertThat(vocabulary.wordTypes())
                .extracting(Vocabulary.WordType::name)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(vocabulary.typeNames());
    }

    @Test
    void each_stage_reads_its_own_types() {
        assertThat(vocabulary.typeNames(Stage.ASSESS)).hasSize(13).doesNotContain("Finding", "Verdict");
        assertThat(vocabulary.typeNames(Stage.CONCLUDE)).containsExactly("Scorecard");
        assertThat(vocabulary.typeNames(Stage.ADVISE)).containsExactly("Finding", "Scorecard", "Verdict");
    }
}
