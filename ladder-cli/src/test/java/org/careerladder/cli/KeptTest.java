package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was read is written over, whatever name leads to it; nor what people keep in the pack that was read. */
class KeptTest {

    @TempDir
    private Path folder;

    private Path acme;
    private Path me;

    @BeforeEach
    void a_pack_with_a_case_a_rule_and_a_test() {
        acme = folder.resolve("acme");
        Typed.ladder("new", "pack", acme);
        Typed.ladder("new", "rule", "topic/finding", "--pack", acme);
        me = acme.resolve("cases/example.yaml");
    }

    private List<List<Object>> commands() {
        return List.of(
                List.of("assess", me),
                List.of("assess", me, me, "--format", "html"),
                List.of("explain", me),
                List.of("plan", me),
                List.of("compare", me, me),
                List.of("levels", me),
                List.of("levels", "--pack", acme),
                List.of("effective", acme));
    }

    private void refusesEach(Path output, String why) throws IOException {
        byte[] before = Files.readAllBytes(output);
        for (var command : commands()) {
            var typed = new ArrayList<>(command);
            typed.addAll(Arrays.asList("-o", output));

            assertThat(Typed.ladder(typed.toArray()))
                    .as(typed.toString())
                    .isEqualTo(new Typed(
                            2,
                            "",
                            "ladder: `" + output + "` " + why
                                    + " and would be lost\n  help: name another file to write to\n"));
            assertThat(output).hasBinaryContent(before);
        }
    }

    @Test
    void every_file_of_the_pack_that_was_read_stays() throws IOException {
        refusesEach(acme.resolve("pack.yaml"), "was read in this run");
        refusesEach(acme.resolve("ladder.yaml"), "was read in this run");
        refusesEach(acme.resolve("cycles.yaml"), "was read in this run");
        refusesEach(acme.resolve("rules/assess/finding.yaml"), "was read in this run");
    }

    @Test
    void a_link_and_a_hard_link_to_what_was_read_are_it() throws IOException {
        refusesEach(
                Files.createSymbolicLink(folder.resolve("link"), acme.resolve("pack.yaml")), "was read in this run");
        refusesEach(Files.createLink(folder.resolve("hard"), acme.resolve("ladder.yaml")), "was read in this run");
        refusesEach(folder.resolve("acme/../acme/./pack.yaml"), "was read in this run");
    }

    @Test
    void what_people_keep_in_the_pack_stays_though_nobody_read_it() throws IOException {
        refusesEach(acme.resolve("tests/finding.yaml"), "is a file of the pack");
        refusesEach(
                Files.createSymbolicLink(folder.resolve("link"), acme.resolve("tests/finding.yaml")),
                "is a file of the pack");
    }

    @Test
    void a_case_is_not_written_over_by_any_name_even_where_it_is_the_last_of_several() throws IOException {
        var other = Files.copy(me, folder.resolve("other.yaml"));
        Files.writeString(other, Files.readString(me).replace("pack: ..", "pack: acme"));
        var link = Files.createSymbolicLink(folder.resolve("link"), other);
        String before = Files.readString(other);

        for (Path output : List.of(other, link)) {
            var answer = Typed.ladder("assess", me, other, "-o", output);

            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err()).startsWith("ladder: `" + output + "` was read in this run");
            assertThat(other).hasContent(before);
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void a_record_that_is_compared_stays_and_a_report_in_the_pack_may_be_written_again() {
        var record = acme.resolve("record.json");
        Object[] again = {"assess", me, "--format", "json", "-o", record};

        assertThat(Typed.ladder(again).code()).isZero();
        assertThat(Typed.ladder(again).code()).isZero();
        assertThat(Typed.ladder("compare", record, me, "-o", record).code()).isEqualTo(2);
        assertThat(Typed.ladder("levels", "--pack", acme, "--format", "html", "-o", acme.resolve("l.html"))
                        .code())
                .isZero();
        assertThat(Typed.ladder("levels", "--pack", acme, "--format", "html", "-o", acme.resolve("l.html"))
                        .code())
                .isZero();
    }
}
