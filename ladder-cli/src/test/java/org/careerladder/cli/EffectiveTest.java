package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EffectiveTest {

    @TempDir
    private Path folder;

    private Path team;

    @BeforeEach
    void a_company_and_a_team_on_top() throws IOException {
        Typed.ladder("new", "pack", folder.resolve("acme"));
        team = Files.createDirectory(folder.resolve("team"));
        pack("""
                policy: { nearly: { value: 2, reason: We are few, owner: team, since: 2026-01-01 } }
                rules:
                  disable:
                    - { rule: evidence/no-project, reason: We count results, owner: team }
                """);
    }

    private void pack(String lines) throws IOException {
        Files.writeString(
                team.resolve("pack.yaml"), "format: pack/1\npack: team\nversion: \"1\"\nextends: ../acme\n" + lines);
    }

    @Test
    void it_says_first_what_is_switched_off_and_then_everything_with_its_origin() {
        var answer = Typed.ladder("effective", team);

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .startsWith("What applies under team@1\n")
                .containsSubsequence(
                        "Switched off\n  - evidence/no-project is disabled by team: We count results",
                        "Said by team@1, pack.yaml:8",
                        "Policy",
                        "- nearly: 2. ",
                        "Set by team since 2026-01-01 in team@1, pack.yaml:5: We are few",
                        "Rules at work",
                        "Of acme@",
                        "Of standard@1: ");
        assertThat(answer.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void every_format_and_a_file() {
        var page = folder.resolve("effective.html");

        assertThat(Typed.ladder("effective", team, "--format", "json").out())
                .startsWith("{\n  \"format\": \"effective/1\",\n  \"pack\": \"team@1\",");
        assertThat(Typed.ladder("effective", team, "--format", "markdown").out())
                .contains("## Switched off");
        assertThat(Typed.ladder("effective", team, "--format", "html", "-o", page))
                .isEqualTo(new Typed(0, "", ""));
        assertThat(page).content().startsWith("<!doctype html>");
    }

    @Test
    void a_pack_with_problems_has_no_effect_and_its_file_is_not_written_over() throws IOException {
        var refused = Typed.ladder("effective", team, "-o", team.resolve("pack.yaml"));
        pack("policy: { nearly: 99 }\n");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("was read in this run");
        assertThat(Typed.ladder("effective", team).code()).isEqualTo(1);
        assertThat(Typed.ladder("effective", team).err()).contains("pack.yaml:5:19", "out of bounds");
        assertThat(Typed.ladder("effective").code()).isEqualTo(2);
        assertThat(Typed.ladder("effective", folder).code()).isEqualTo(1);
    }

    @Test
    void check_reports_all_mistakes_of_all_layers_at_once_each_at_its_place() throws IOException {
        var rules = Files.createDirectories(team.resolve("rules/assess"));
        Files.writeString(rules.resolve("a.drl"), rule("team/one", "itemz > 0"));
        Files.writeString(rules.resolve("b.drl"), rule("team/one", "items > 0, importance == \"x\""));
        Files.writeString(rules.resolve("c.drl"), rule("evidence/none", "items > policy.nearley"));
        Files.writeString(
                folder.resolve("acme/pack.yaml"),
                Files.readString(folder.resolve("acme/pack.yaml"))
                        .replace("formality: semi-formal", "formality: solemn"));
        pack("""
                policy: { nearly: 99, follow-up: 4 years, evidence-windo: 1 year }
                parameters:
                  outside-vouchers: { type: count, default: 1 }
                rules:
                  disable:
                    - { rule: evidence/no-projects, reason: We count results, owner: team }
                    - { rule: evidence/numbers, owner: team }
                """);

        var answer = Typed.ladder("check", team);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()
                        .replace(folder + "/", "")
                        .lines()
                        .filter(line -> line.matches("[a-z/]+[.].*:\\d+:\\d+: .*"))
                        .map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly(
                        "acme/pack.yaml:8:14",
                        "team/pack.yaml:5:19",
                        "team/pack.yaml:5:23",
                        "team/pack.yaml:5:43",
                        "team/pack.yaml:7:3",
                        "team/pack.yaml:10:15",
                        "team/pack.yaml:11:7",
                        "team/rules/assess/a.drl:8:27",
                        "team/rules/assess/b.drl:4:9",
                        "team/rules/assess/b.drl:8:52",
                        "team/rules/assess/c.drl:4:9",
                        "team/rules/assess/c.drl:8:35");
    }

    private static String rule(String id, String condition) {
        return """
                package team.assess

                rule "%1$s"
                    @id("%1$s")
                    @says("Something")
                    @because("It is so")
                when
                    $standing : Standing( %2$s )
                then
                    findings.note( $standing );
                end
                """.formatted(id, condition);
    }
}
