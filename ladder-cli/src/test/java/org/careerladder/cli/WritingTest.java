package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be written is said and is no success, and what stood there before stands there still. */
@DisabledOnOs(OS.WINDOWS)
class WritingTest {

    private static final String FULL = """
            ladder: the answer could not be written to standard output: no space is left there
              help: lead it elsewhere, or write it to a file with `-o FILE`
            """;

    @TempDir
    private Path folder;

    private Path me;

    @BeforeEach
    void a_case_and_a_pack() {
        me = folder.resolve("me.yaml");
        Typed.ladder("new", "case", me, "--from", "engineer", "--to", "senior-engineer");
        Typed.ladder("new", "pack", folder.resolve("acme"));
        Typed.ladder("new", "rule", "topic/finding", "--pack", folder.resolve("acme"));
    }

    private static Typed withOutput(OutputStream out, Object... arguments) {
        var err = new ByteArrayOutputStream();
        var console =
                Console.of(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), Clock.systemUTC(), () -> false);
        int code = Ladder.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new), console);
        return new Typed(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private List<List<Object>> everyCommand() {
        return List.of(
                List.of("--help"),
                List.of("--version"),
                List.of("assess", "--help"),
                List.of("assess", me),
                List.of("assess", me, me),
                List.of("explain", me),
                List.of("plan", me),
                List.of("compare", me, me),
                List.of("levels"),
                List.of("levels", me),
                List.of("effective", folder.resolve("acme")),
                List.of("check", me),
                List.of("vocabulary"),
                List.of("schema"),
                List.of("test", folder.resolve("acme")),
                List.of("new", "ladder", folder.resolve("ladder.yaml")),
                List.of("new", "pack", folder.resolve("new-pack")));
    }

    @Test
    void every_command_says_that_its_answer_did_not_get_out_and_ends_with_2() {
        for (var command : everyCommand()) {
            var answer = withOutput(failing("No space left on device"), command.toArray());

            assertThat(answer.code()).as(command.toString()).isEqualTo(2);
            assertThat(answer.err()).as(command.toString()).endsWith(FULL);
        }
    }

    @Test
    void a_pipe_that_nobody_reads_any_more_is_quiet_and_the_exit_code_is_that_of_the_run() {
        assertThat(withOutput(failing("Broken pipe"), "levels")).isEqualTo(new Typed(0, "", ""));
        assertThat(withOutput(failing("Broken pipe"), "check", me.resolveSibling("nowhere.yaml")))
                .isEqualTo(new Typed(1, "", ""));
    }

    @Test
    void the_highest_exit_code_counts_here_too() {
        var answer = withOutput(failing("No space left on device"), "check", me.resolveSibling("nowhere.yaml"));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(Exit.FAILED.or(Exit.USAGE)).isEqualTo(Exit.FAILED);
    }

    @Test
    void standard_error_that_cannot_be_written_changes_nothing() {
        var console = Console.of(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                failing("No space left on device"),
                Map.of(),
                Clock.systemUTC(),
                () -> true);

        assertThat(Ladder.run(new String[] {"asess"}, console)).isEqualTo(2);
    }

    @Test
    void a_full_device_a_closed_output_and_a_reader_that_leaves() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        assertThat(RunProcess.shell(folder, "ladder --version > /dev/full")).isEqualTo(new RunProcess(2, "", FULL));
        var closed = RunProcess.shell(folder, "ladder levels >&-");
        assertThat(closed.code()).isEqualTo(2);
        assertThat(closed.err()).startsWith("ladder: the answer could not be written to standard output");
        var left = RunProcess.shell(folder, "{ ladder levels --format html; echo $? >&2; } | head -c 1");
        assertThat(left).isEqualTo(new RunProcess(0, "<", "0\n"));
        assertThat(RunProcess.shell(folder, "ladder asess 2> /dev/full").code()).isEqualTo(2);
    }

    @Test
    void a_file_on_a_full_device_is_said_by_its_name_and_devices_are_written_as_they_stand()
            throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        assertThat(Typed.ladder("levels", "-o", "/dev/full")).isEqualTo(new Typed(2, "", """
                        ladder: `/dev/full` cannot be written: no space is left there
                          help: name another file to write to
                        """));
        assertThat(Typed.ladder("levels", "-o", "/dev/null")).isEqualTo(new Typed(0, "", ""));
        assertThat(Typed.ladder("levels", "-o", "/dev/stdout")).isEqualTo(Typed.ladder("levels"));
        assertThat(RunProcess.shell(folder, "mkfifo pipe; cat pipe & ladder --version; ladder levels -o pipe; wait")
                        .out())
                .contains("Engineer");
    }

    @Test
    void a_file_that_cannot_become_as_large_as_its_answer_stays_what_it_was() throws IOException, InterruptedException {
        var old = Files.writeString(folder.resolve("old.html"), "old");

        var run = RunProcess.shell(folder, "ulimit -f 4; ladder levels --format html -o old.html");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("ladder: `old.html` cannot be written: it would become too large there\n");
        assertThat(old).hasContent("old");
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void a_run_that_is_ended_leaves_the_old_file_and_nothing_half() throws IOException, InterruptedException {
        var old = Files.writeString(folder.resolve("old.json"), "old");
        var run = RunProcess.start(folder, "exec ladder assess - -o old.json");
        var line = "{\"case\":\"one\",\"as-of\":\"2026-11-20\",\"target\":\"senior-engineer\","
                + "\"candidate\":{\"id\":\"me\",\"level\":\"engineer\"}}\n";
        run.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        run.getOutputStream().flush();
        while (unfinished().isEmpty() && run.isAlive()) {
            Thread.sleep(20);
        }

        run.destroy();

        assertThat(run.waitFor()).isEqualTo(128 + 15);
        assertThat(old).hasContent("old");
        assertThat(unfinished()).isEmpty();
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_told_with_what_to_do() {
        assertThat(Typed.ladder("levels", "-o", folder).err())
                .isEqualTo("ladder: `" + folder + "` is a folder\n  help: name a file to write to\n");
        assertThat(Typed.ladder("assess", me, "-o", folder.resolve("no/where.txt"))
                        .err())
                .contains("its folder is not there\n  help: make the folder first");
        assertThat(Typed.ladder("levels", "-o", me.resolve("below")).err()).contains("its folder is no folder");
        assertThat(Typed.ladder("new", "ladder", folder.resolve("no/where.yaml"))
                        .err())
                .contains("its folder is not there\n  help: make the folder first");
        assertThat(Typed.ladder("levels", "-o", folder.resolve("x".repeat(300))).err())
                .contains("its name is too long");
    }

    @Test
    void a_new_pack_that_fails_half_way_leaves_nothing() throws IOException {
        var half = Files.createDirectories(folder.resolve("half"));
        Files.writeString(half.resolve("rules"), "no folder");

        var answer = Typed.ladder("new", "pack", half);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("cannot be written");
        assertThat(half.toFile().list()).containsExactly("rules");
    }

    @Test
    void an_answer_is_not_there_before_the_run_is_over() throws IOException {
        var file = Files.writeString(folder.resolve("old.txt"), "old");

        var answer = Typed.ladder("assess", me, me, "--format", "html", "-o", file, "--language", "de");

        assertThat(answer.code()).isZero();
        assertThat(file).content().startsWith("<!doctype html>").endsWith("</html>\n");
    }
}
