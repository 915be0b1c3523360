package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that a case names is looked for where the case may look, and what is wrong with the name is told where it stands. */
class PackOfCaseTest {

    private static final String LINE = "{'case':'one','pack':'%s','as-of':'2026-11-20','target':'senior-engineer',"
            + "'candidate':{'id':'me','level':'engineer'}}\n";

    @TempDir
    private Path folder;

    private Path packs;

    @BeforeEach
    void two_packs_below_one_folder_and_one_elsewhere() {
        packs = folder.resolve("packs");
        Typed.ladder("new", "pack", packs.resolve("acme"));
        Typed.ladder("new", "pack", packs.resolve("globex"));
        Typed.ladder("new", "pack", folder.resolve("elsewhere"));
    }

    private Path naming(String pack) throws IOException {
        return Files.writeString(
                folder.resolve("me.yaml"),
                "case: me\npack: " + pack
                        + "\nas-of: 2026-11-20\ncandidate: { id: me, level: engineer }\ntarget: senior-engineer\n");
    }

    private static Typed line(String pack, Object... options) {
        return Typed.withInput(
                LINE.replace('\'', '"').formatted(pack),
                false,
                Stream.concat(Stream.of("assess", "-"), Stream.of(options)).toArray());
    }

    @Test
    void a_pack_that_is_not_there_is_told_at_the_line_that_names_it_by_every_command() throws IOException {
        var me = naming("packs/acmee");
        String problem = me + ":2:7: error: `packs/acmee` leads to no pack\n  help: did you mean `packs/acme`?\n";

        for (List<Object> typed : List.<List<Object>>of(
                List.of("assess", me),
                List.of("explain", me),
                List.of("plan", me),
                List.of("levels", me),
                List.of("compare", me, me))) {
            assertThat(Typed.ladder(typed.toArray())).isEqualTo(new Typed(1, "", problem + "1 problem\n"));
        }
        assertThat(Typed.ladder("check", me)).isEqualTo(new Typed(1, problem + "1 problem\n", ""));
        assertThat(Typed.ladder("assess", naming("nowhere")).err())
                .contains("me.yaml:2:7: error: `nowhere` leads to no pack");
    }

    @Test
    void a_name_that_can_be_no_file_is_a_problem_of_the_case_and_steers_no_terminal() throws IOException {
        var answer = Typed.ladder("assess", naming("\"a\\0b\\e]0;x\""));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("me.yaml:2:7: error: `a<U+0000>b<U+001B>]0;x` cannot be the name of a folder")
                .doesNotContain("\u0000", "\u001b");
    }

    @Test
    void on_standard_input_a_pack_is_not_followed_unless_it_was_named_at_the_start() {
        String place = folder.resolve("elsewhere").toString();

        var answer = line(place);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualTo("-:1:22: error: `" + place + "` names a pack, and standard input may not choose one\n"
                        + "  help: give the pack with `--pack DIR`, or a folder of packs\n1 problem\n");
    }

    @Test
    void the_pack_that_was_named_at_the_start_decides_whatever_a_line_says() {
        var answer = line(folder.resolve("elsewhere").toString(), "--pack", packs.resolve("acme"), "--format", "json");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("\"pack\":\"acme@");
    }

    @Test
    void below_a_folder_of_packs_a_line_chooses() {
        assertThat(line("globex", "--pack", packs, "--format", "json").out()).contains("\"pack\":\"globex@");
        assertThat(line("acme", "--pack", packs, "--format", "json").out()).contains("\"pack\":\"acme@");
        assertThat(line("acmee", "--pack", packs).err())
                .contains("-:1:22: error: `acmee` leads to no pack", "did you mean `acme`?");
    }

    @Test
    void a_line_does_not_lead_out_of_the_folder_of_packs_by_steps_up_nor_by_a_link() throws IOException {
        Files.createSymbolicLink(packs.resolve("linked"), folder.resolve("elsewhere"));

        for (String outside :
                List.of("../elsewhere", "linked", folder.resolve("elsewhere").toString())) {
            assertThat(line(outside, "--pack", packs).err())
                    .contains("-:1:22: error: `" + outside + "` leads out of `" + packs + "`");
        }
    }

    @Test
    void a_line_that_names_no_pack_is_judged_by_the_one_named_at_the_start_or_by_the_standard_one() {
        String silent = LINE.replace("'pack':'%s',", "").replace('\'', '"');

        assertThat(Typed.withInput(silent, false, "assess", "-", "--format", "json")
                        .out())
                .contains("\"pack\":\"standard@1\"");
        assertThat(Typed.withInput(silent, false, "assess", "-", "--pack", packs.resolve("acme"), "--format", "json")
                        .out())
                .contains("\"pack\":\"acme@");
        assertThat(Typed.withInput(silent, false, "assess", "-", "--pack", packs)
                        .code())
                .isEqualTo(1);
    }
}
