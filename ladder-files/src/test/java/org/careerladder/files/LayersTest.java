package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.process.Formality;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack on top of another one: what it inherits, what it says itself, and what is refused at which place. */
class LayersTest {

    private static final String OTHER_LADDER = """
            ladder: other
            name: Other
            version: "1"
            ratings: { scale: [learning, solid, leading], meets: solid, exceeds: leading }
            competencies: [{ id: craft, name: Craft }]
            tracks:
              - id: engineering
                kind: individual
                levels:
                  - { id: one, criteria: [{ id: ships, name: Ships, competency: craft, expects: It is in use }] }
                  - { id: two, criteria: [{ id: owns, name: Owns, competency: craft, expects: Answers for it }] }
            """;

    @TempDir
    Path root;

    private Layers layers;

    @BeforeEach
    void a_company_with_everything() {
        layers = new Layers(root)
                .pack(
                        "company",
                        "standard@1",
                        "ladder: ladder.yaml",
                        "process: { formality: formal }",
                        "cycles: cycles.yaml",
                        "policy: { nearly: 2, follow-up: 6 weeks }",
                        "parameters:",
                        "  voices: { type: count, default: 2, min: 1, max: 5, means: People who vouch }",
                        "  good-word: { type: rating, default: meets }",
                        "rules:",
                        "  disable:",
                        "    - { rule: evidence/no-project, reason: We ask for results, owner: people-team }")
                .file("company/ladder.yaml", Small.LADDER)
                .file("company/cycles.yaml", "cycles:\n  - { id: 2026-h2, packet-due: 2026-12-01 }\n");
    }

    @Test
    void what_is_not_said_is_inherited() {
        var company = layers.read("company").orThrow();

        var team = layers.pack("team", "../company").read("team").orThrow();

        assertThat(team.base()).isEqualTo(new Base.Of(company, "../company"));
        assertThat(team.layers()).extracting(Pack::label).containsExactly("company@1", "team@1");
        assertThat(team.standard()).isEqualTo(1);
        assertThat(team.ladder()).isEqualTo(company.ladder());
        assertThat(team.agreement()).isEqualTo(Pack.Agreement.AGREED);
        assertThat(team.process()).isEqualTo(company.process());
        assertThat(team.cycles()).isEqualTo(company.cycles());
        assertThat(team.policy()).isEqualTo(company.policy());
        assertThat(team.allParameters()).isEqualTo(company.allParameters());
        assertThat(team.parameters()).isEmpty();
        assertThat(team.overrides()).isEmpty();
    }

    @Test
    void what_is_said_again_comes_from_the_nearest_layer() {
        layers.pack("team", "../company", "policy: { nearly: 3, voices: 4 }")
                .pack(
                        "team/squad",
                        "..",
                        "process: { formality: informal }",
                        "ladder: other.yaml",
                        "policy: { voices: 5, good-word: solid }",
                        "cycles: cycles.yaml")
                .file("team/squad/other.yaml", OTHER_LADDER)
                .file("team/squad/cycles.yaml", "cycles:\n  - { id: 2027-h1 }\n");

        var squad = layers.read("team/squad").orThrow();

        assertThat(squad.layers()).extracting(Pack::label).containsExactly("company@1", "team@1", "squad@1");
        assertThat(squad.ladder().id().value()).isEqualTo("other");
        assertThat(squad.process().formality()).isEqualTo(Formality.INFORMAL);
        assertThat(squad.cycles()).extracting(cycle -> cycle.id().value()).containsExactly("2027-h1");
        assertThat(squad.policy().value("nearly")).isEqualTo(new ParameterValue.Count(3));
        assertThat(squad.policy().value("voices")).isEqualTo(new ParameterValue.Count(5));
        assertThat(squad.policy().value("follow-up")).hasToString("6 weeks");
    }

    @Test
    void a_pack_without_a_ladder_on_one_without_a_ladder_stands_over_the_general_one() {
        var team = layers.pack("bare", "standard@1")
                .pack("team", "../bare")
                .read("team")
                .orThrow();

        assertThat(team.ladder()).isEqualTo(LadderReader.general());
        assertThat(team.agreement()).isEqualTo(Pack.Agreement.NOBODY_AGREED);
    }

    @Test
    void values_know_where_they_were_read() {
        var company = layers.read("company").orThrow();
        String file = root.resolve("company/pack.yaml").toString();

        assertThat(company.origin().place()).isEqualTo(new Position(file, 5, 9));
        assertThat(company.settings().get(0).origin().place()).isEqualTo(new Position(file, 8, 11));
        assertThat(company.parameters().get(0).origin().place()).isEqualTo(new Position(file, 10, 3));
        assertThat(company.overrides().get(0).origin().place()).isEqualTo(new Position(file, 14, 15));
    }

    @Test
    void what_is_written_beside_its_base_reads_back_equal() throws IOException {
        layers.pack("team", "../company", "policy: { nearly: 3 }").file("team/rules/assess/none.drl", "");
        Files.delete(root.resolve("team/rules/assess/none.drl"));
        var team = layers.read("team").orThrow();
        var other = team.withLadder(layers.pack("o", "standard@1", "ladder: other.yaml")
                .file("o/other.yaml", OTHER_LADDER)
                .read("o")
                .orThrow()
                .ladder());
        var third = other.withSettings(team.settings());

        PackWriter.write(team, root.resolve("written"));
        PackWriter.write(third.withParameters(team.parameters()), root.resolve("with-ladder"));

        assertThat(layers.read("written").orThrow()).isEqualTo(team);
        assertThat(root.resolve("written/ladder.yaml")).doesNotExist();
        assertThat(root.resolve("written/cycles.yaml")).doesNotExist();
        assertThat(root.resolve("with-ladder/ladder.yaml")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../company", "../company/", "./../company", "../team/../company"})
    void a_folder_can_be_named_in_many_ways(String word) {
        assertThat(layers.pack("team", word).said("team")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc",
                "\"file:///company\"",
                "\"http://example.org/company\"",
                "'\\\\host\\share'",
                "'..\\company'",
                "\"C:/company\""
            })
    void rows_72_73_a_base_that_is_no_relative_folder(String word) {
        assertThat(layers.pack("team", word).said("team"))
                .singleElement()
                .asString()
                .startsWith("team/pack.yaml:4:10: `")
                .contains("` is no folder seen from here; write `standard@1`, or the folder of another pack");
    }

    @Test
    void row_75_a_base_behind_a_link() throws IOException {
        Files.createSymbolicLink(root.resolve("linked"), root.resolve("company"));

        assertThat(layers.pack("team", "../linked").said("team"))
                .containsExactly("team/pack.yaml:4:10: `../linked` follows a link; name the folder that it leads to");
    }

    @Test
    void a_pack_that_is_itself_reached_by_a_link_extends_what_lies_beside_it() throws IOException {
        layers.pack("a/team", "../company").pack("a/company", "standard@1", "policy: { nearly: 7 }");
        Files.createSymbolicLink(root.resolve("team"), root.resolve("a/team"));

        assertThat(layers.read("team").orThrow().policy().value("nearly")).isEqualTo(new ParameterValue.Count(7));
    }

    @Test
    void a_base_that_is_not_there_is_told_with_the_nearest_pack() {
        assertThat(layers.pack("team", "../compny").said("team"))
                .containsExactly("team/pack.yaml:4:10: there is no pack in `../compny`; did you mean `../company`?");
        assertThat(layers.pack("team", "../nowhere/at/all").said("team"))
                .singleElement()
                .asString()
                .contains("there is no pack in `../nowhere/at/all`; write `standard@1`");
        assertThat(layers.pack("team", "standard").said("team"))
                .singleElement()
                .asString()
                .contains("there is no pack in `standard`; write `standard@1`");
    }

    @Test
    void a_missing_base_makes_no_problem_of_what_it_may_have_declared() {
        layers.pack("team", "../compny", "policy: { voices: 3, nearly: 99 }");

        assertThat(layers.said("team"))
                .hasSize(2)
                .anyMatch(said -> said.contains("there is no pack in `../compny`"))
                .anyMatch(said -> said.contains("`nearly` is out of bounds with `99`"));
    }

    @Test
    void a_base_of_another_major_version_is_told_where_it_says_so() {
        layers.pack("old", "standard@2").pack("team", "../old");

        assertThat(layers.said("team"))
                .containsExactly("old/pack.yaml:4:10: there are no standard rules of this version; write `standard@1`");
        assertThat(layers.pack("odd", "standrd@1").said("odd"))
                .containsExactly("odd/pack.yaml:4:10: nothing is called `standrd@1`; did you mean `standard@1`?");
    }

    @Test
    void rows_77_95_packs_that_extend_each_other_are_shown_as_the_whole_chain() {
        layers.pack("a", "../b").pack("b", "../c").pack("c", "../b").pack("self", ".");

        assertThat(layers.said("a"))
                .containsExactly("c/pack.yaml:4:10: packs extend each other in a circle: `b` -> `c` -> `b`;"
                        + " one of them has to extend `standard@1`");
        assertThat(layers.said("self"))
                .containsExactly("self/pack.yaml:4:10: packs extend each other in a circle: `self` -> `self`;"
                        + " one of them has to extend `standard@1`");
    }

    @Test
    void more_layers_than_anybody_reads_are_refused() {
        layers.pack("p1", "standard@1");
        for (int i = 2; i <= Pack.MOST_LAYERS + 1; i++) {
            layers.pack("p" + i, "../p" + (i - 1));
        }

        assertThat(layers.said("p" + Pack.MOST_LAYERS)).isEmpty();
        assertThat(layers.said("p" + (Pack.MOST_LAYERS + 1)))
                .singleElement()
                .asString()
                .startsWith("p2/pack.yaml:4:10: more than 8 packs stand on top of each other here");
    }

    @Test
    void a_parameter_of_a_layer_below_is_set_and_not_declared_again() {
        layers.pack("team", "../company", "parameters:", "  voices: { type: count, default: 1 }");

        assertThat(layers.said("team"))
                .containsExactly(
                        "team/pack.yaml:6:3: `voices` is declared already, by `company` at company/pack.yaml:10:3;"
                                + " set it under `policy`, or declare another name");
    }

    @Test
    void an_inherited_parameter_keeps_its_unit_and_its_bounds() {
        layers.pack("team", "../company", "policy:", "  voices: 9", "  follow-up: 3", "  voicess: 1");

        assertThat(layers.said("team"))
                .containsExactly(
                        "team/pack.yaml:6:11: policy parameter `voices` is out of bounds with `9`; between 1 and 5",
                        "team/pack.yaml:7:14: `3` is no length of time; write a number and days, weeks, months or years,"
                                + " such as `12 months`",
                        "team/pack.yaml:8:3: no policy parameter `voicess`; did you mean `voices`?");
    }

    @Test
    void a_label_that_another_ladder_does_not_have_is_the_problem_of_who_brings_the_ladder() {
        layers.pack("team", "../company", "ladder: other.yaml").file("team/other.yaml", OTHER_LADDER);

        assertThat(layers.said("team"))
                .containsExactly(
                        "team/pack.yaml:5:9: policy parameter `good-word` is set to `meets`, which is no label it"
                                + " knows; the value is inherited at company/pack.yaml:11:3; set it under `policy`");
    }

    @Test
    void a_rule_that_is_off_already_is_told_with_who_switched_it_off_where_and_why() {
        layers.pack(
                        "team",
                        "../company",
                        "rules:",
                        "  replace:",
                        "    - { rule: tenure/too-short, with: team/tenure, reason: Ours, owner: team }")
                .pack(
                        "squad",
                        "../team",
                        "rules:",
                        "  disable:",
                        "    - { rule: evidence/no-project, reason: Same, owner: us }",
                        "    - { rule: tenure/too-short, reason: Same, owner: us }");

        assertThat(layers.said("squad"))
                .containsExactly(
                        "squad/pack.yaml:7:15: rule `evidence/no-project` is switched off already by `company@1` at"
                                + " company/pack.yaml:14:15: We ask for results;"
                                + " leave it out; a rule of your own may say what you miss",
                        "squad/pack.yaml:8:15: rule `tenure/too-short` is replaced by `team/tenure` already by `team@1` at"
                                + " team/pack.yaml:7:15: Ours; disable or replace `team/tenure`, which stands in its place");
    }

    @Test
    void problems_of_all_files_of_all_layers_are_told_at_once() {
        layers.pack("base", "standard@1", "policy: { nearley: 1 }", "cycles: c.yaml")
                .file("base/c.yaml", "cycles:\n  - { id: H1 }\n")
                .pack("team", "../base", "ladder: l.yaml", "process: { formality: solemn }")
                .file("team/l.yaml", Small.LADDER.replace("kind: individual", "kind: solo"));

        assertThat(layers.said("team"))
                .map(said -> said.substring(0, said.indexOf(": ")))
                .containsExactly("base/c.yaml:2:11", "base/pack.yaml:5:11", "team/l.yaml:9:11", "team/pack.yaml:6:23");
    }

    @Test
    void what_else_is_wrong_is_asked_where_something_is_and_the_words_are_known() {
        layers.pack("sound", "../company")
                .pack("broken", "../company", "policy: { nearly: 99 }")
                .pack("wordless", "../company", "ladder: gone.yaml");

        assertThatCode(() -> PackReader.read(root.resolve("sound"), pack -> {
                            throw new AssertionError("nothing is wrong");
                        })
                        .orThrow())
                .doesNotThrowAnyException();
        assertThat(PackReader.read(
                                root.resolve("broken"),
                                pack -> List.of(Problem.at(Position.startOf("rule.drl"), "and that")))
                        .problems())
                .extracting(problem -> problem.what())
                .containsExactlyInAnyOrder("and that", "policy parameter `nearly` is out of bounds with `99`");
        assertThat(PackReader.read(root.resolve("wordless"), pack -> {
                            throw new AssertionError("its ladder is not there");
                        })
                        .problems())
                .hasSize(1);
    }
}
