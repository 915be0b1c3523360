package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company that switches off every rule that concludes leaves the engine without a verdict: the case is not assessed. */
class FailureTest {

    @TempDir
    Path folder;

    private Path silentCase;

    @BeforeEach
    void a_pack_without_a_single_conclude_rule() throws IOException {
        var disabled = Stream.of(
                        "ready",
                        "target-nearly-held",
                        "mandatory-gaps",
                        "current-not-held",
                        "target-not-held",
                        "blocked",
                        "too-little-evidence")
                .map(id -> "    - { rule: readiness/" + id + ", reason: Nobody concludes here, owner: people-team }\n")
                .collect(Collectors.joining());
        Files.writeString(
                folder.resolve("pack.yaml"),
                "format: pack/1\npack: silent\nversion: \"1\"\nextends: standard@1\nrules:\n  disable:\n" + disabled);
        silentCase = caseOf("silent", "pack: .\n");
    }

    private Path caseOf(String id, String pack) throws IOException {
        return Files.writeString(
                folder.resolve(id + ".yaml"),
                "case: " + id + "\n" + pack
                        + "as-of: 2026-11-20\ncandidate: { id: ada, level: engineer }\ntarget: senior-engineer\n");
    }

    @Test
    void no_verdict_at_all_is_a_failure_and_says_so() {
        var typed = Typed.ladder("assess", silentCase, "--format", "json");

        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.out())
                .contains("\"notAssessed\"", "no conclude rule gave a verdict")
                .doesNotContain("readiness\"");
    }

    @Test
    void what_is_not_assessed_is_not_explained_and_says_so_in_every_format() {
        for (String format : List.of("text", "json", "markdown", "html")) {
            var assessed = Typed.ladder("assess", silentCase, "--format", format);

            assertThat(assessed.out()).containsIgnoringCase("no conclude rule gave a verdict");
            assertThat(Typed.ladder("explain", silentCase, "--format", format)).isEqualTo(assessed);
        }
        assertThat(Typed.ladder("explain", silentCase, "--rule", "rating/unknown")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void a_case_without_a_verdict_has_no_plan_and_the_cause_is_said() {
        assertThat(Typed.ladder("plan", silentCase))
                .isEqualTo(new Typed(
                        3, "", "ladder: silent is not assessed, so it has no plan: no conclude rule gave a verdict\n"));
    }

    @Test
    void one_failure_does_not_cost_the_other_cases_and_the_highest_code_counts() throws IOException {
        var other = caseOf("sound", "");

        var typed = Typed.ladder("assess", silentCase, other);

        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.out().lines()).hasSize(2);
        assertThat(typed.out()).contains("sound").contains("undetermined");
    }
}
