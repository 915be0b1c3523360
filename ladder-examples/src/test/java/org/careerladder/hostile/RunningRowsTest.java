package org.careerladder.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.CaseReader;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.Assessor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows about running that a company can bring about with files alone. */
@Tag("hostile")
class RunningRowsTest {

    private static final String LONG_IN_LEVEL = """
            package company.assess

            rule "not new in the level"
                @id("hostile/not-new")
                @says("Not new in the level")
                @because("Not less than three months is not new")
            when
                $facts : CandidateFacts( !(monthsInLevel < 3) )
            then
                findings.note( $facts );
            end
            """;

    @Test
    void row_43_what_is_missing_satisfies_neither_a_comparison_nor_its_negation(@TempDir Path root) throws IOException {
        var assessor = with(root, "not-new.drl", LONG_IN_LEVEL);
        var unknown = Corpus.read(Corpus.SOUND.resolve("case.yaml"));
        var known = unknown.replace("level: engineer", "level: engineer, in-level-since: 2025-01-01");

        assertThat(rules(assessor, unknown)).doesNotContain("hostile/not-new");
        assertThat(rules(assessor, known)).contains("hostile/not-new");
    }

    @Test
    void row_32_two_packs_of_one_name_and_version_never_mix(@TempDir Path one, @TempDir Path other) throws IOException {
        var quiet = with(one, "says.drl", LONG_IN_LEVEL.replace("monthsInLevel < 3", "processKnown"));
        var loud = with(other, "says.drl", LONG_IN_LEVEL.replace("!(monthsInLevel < 3)", "processKnown"));
        var asked = Corpus.read(Corpus.SOUND.resolve("case.yaml"));

        for (int i = 0; i < 20; i++) {
            assertThat(rules(quiet, asked)).contains("hostile/not-new");
            assertThat(rules(loud, asked)).doesNotContain("hostile/not-new");
        }
        assertThat(quiet.audit().packHash()).isNotEqualTo(loud.audit().packHash());
    }

    @Test
    void row_42_a_rating_that_is_no_label_or_no_number_is_refused_with_the_case() {
        var pack = Planted.load(Corpus.SOUND).orThrow().pack();

        assertThat(said("ratings: { target: { designs: { grace: stellar } } }", pack))
                .anyMatch(told -> told.contains("`stellar`") && told.contains("`meets`"));
        assertThat(said("attributes: { on-call-weeks: .nan }", pack))
                .anyMatch(told -> told.contains("`.nan` is no whole number"));
    }

    private static Assessor with(Path root, String file, String rule) throws IOException {
        Planted.copy(Corpus.SOUND, root.resolve(Planted.COMPANY));
        Files.writeString(root.resolve(Planted.COMPANY).resolve("rules/assess").resolve(file), rule);
        return Planted.load(root.resolve(Planted.COMPANY)).orThrow();
    }

    private static List<String> rules(Assessor assessor, String text) {
        var promotionCase = CaseReader.read("case.yaml", text, assessor.pack()).orThrow();
        return ((Assessment) assessor.assess(promotionCase))
                .findings().stream().map(finding -> finding.rule().toString()).toList();
    }

    private static List<String> said(String line, Pack pack) {
        var text = Corpus.read(Corpus.SOUND.resolve("case.yaml"))
                .lines()
                .filter(each -> !each.startsWith("attributes"))
                .reduce("", (whole, each) -> whole + each + "\n");
        Checked<?> read = CaseReader.read("case.yaml", text + "rated-on: 2026-11-01\n" + line + "\n", pack);
        return read.problems().stream().map(Problem::toString).toList();
    }
}
