package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The line beside a problem comes from the text that was read, and of nobody's case. */
@DisabledOnOs(OS.WINDOWS)
class ExcerptsTest {

    @TempDir
    private Path folder;

    private Path acme;

    @BeforeEach
    void a_pack() {
        acme = folder.resolve("acme");
        Typed.ladder("new", "pack", acme);
    }

    private Path rules(String name) {
        return acme.resolve("rules/assess/" + name);
    }

    @Test
    void a_line_of_a_pack_is_shown() throws IOException {
        Files.writeString(rules("bad.yaml"), "rules:\n  - rull: a/b\n");

        assertThat(Typed.ladder("check", acme).out()).contains("bad.yaml:2:5: error:", "\n    - rull: a/b\n");
    }

    @Test
    void nothing_is_shown_of_a_rule_file_that_leads_out_of_the_pack() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.yaml"), "root:x:0:0: the secret\n");
        Files.createSymbolicLink(rules("out.yaml"), secret);
        Files.createSymbolicLink(rules("out.drl"), secret);

        var answer = Typed.ladder("check", acme);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains("out.yaml:1:1: error: this leads out of", "out.drl:1:1")
                .doesNotContain("secret\n", "root:x");
    }

    @Test
    void what_never_ends_is_refused_and_never_opened() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        Files.createSymbolicLink(rules("zero.yaml"), Path.of("/dev/zero"));
        Files.createSymbolicLink(rules("zero.drl"), Path.of("/dev/zero"));
        RunProcess.shell(folder, "mkfifo acme/rules/assess/pipe.drl pipe.yaml; mkdir -p folder.yaml");

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Typed.ladder("check", acme).out())
                    .contains("zero.yaml", "zero.drl", "pipe.drl")
                    .contains("3 problems");
            for (Object place :
                    new Object[] {"/dev/zero", folder.resolve("pipe.yaml"), folder.resolve("folder.yaml")}) {
                assertThat(Typed.ladder("assess", place).err()).startsWith(place + ":1:1: error: this is no file");
            }
            assertThat(Typed.ladder("levels", "--pack", folder.resolve("pipe.yaml"))
                            .err())
                    .contains("there is no pack here");
        });
    }

    @Test
    void nothing_is_shown_of_a_case_that_is_taken_for_something_else() throws IOException {
        var me = Files.writeString(
                folder.resolve("me.yaml"), "format: case/1\ncase: me\ncandidate: { id: ada, name: Ada Lovelace }\n");

        var answer = Typed.ladder("new", "pack", folder.resolve("globex"), "--ladder", me);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("me.yaml:1:").doesNotContain("Lovelace");
    }

    @Test
    void a_file_named_like_standard_input_is_not_looked_into() {
        var answer = Typed.withInput("[]\n", false, "assess", "-");

        assertThat(answer.err()).startsWith("-:1:1: error:").doesNotContain("^");
    }
}
