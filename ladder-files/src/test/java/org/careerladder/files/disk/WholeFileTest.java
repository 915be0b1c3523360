package org.careerladder.files.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void an_older_file() throws IOException {
        file = Files.writeString(folder.resolve("file"), "old");
    }

    @Test
    void the_older_file_stands_until_the_new_one_is_done() {
        try (var whole = WholeFile.replacing(file)) {
            whole.write("new");
            assertThat(file).hasContent("old");

            whole.done();

            assertThat(file).hasContent("new");
        }
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void what_is_not_done_was_never_begun() {
        try (var replacing = WholeFile.replacing(file);
                var fresh = WholeFile.fresh(folder.resolve("fresh"))) {
            replacing.write("half");
            fresh.write("half");
        }

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void a_new_file_is_as_any_other_and_a_replaced_one_keeps_its_permissions() throws IOException {
        var other = Files.writeString(folder.resolve("other"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));

        WholeFile.write(file, "new");
        WholeFile.write(folder.resolve("another"), "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw---x");
        assertThat(Files.getPosixFilePermissions(folder.resolve("another")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_link_stays_a_link_and_what_it_leads_to_is_written_there_or_not() throws IOException {
        var below = Files.createDirectory(folder.resolve("below"));
        var link = Files.createSymbolicLink(below.resolve("link"), Path.of("../file"));
        var open = Files.createSymbolicLink(below.resolve("open"), Path.of("../missing"));

        WholeFile.write(link, "new");
        WholeFile.write(open, "made");

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
        assertThat(open).isSymbolicLink();
        assertThat(folder.resolve("missing")).hasContent("made");
        assertThat(below.toFile().list()).containsExactlyInAnyOrder("link", "open");
    }

    @Test
    void another_name_of_the_same_file_keeps_the_older_text() throws IOException {
        var hard = Files.createLink(folder.resolve("hard"), file);

        WholeFile.write(file, "new");

        assertThat(hard).hasContent("old");
    }

    @Test
    void a_fresh_file_is_written_over_nothing_not_even_a_link_to_nowhere() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("missing"));

        for (Path there : new Path[] {file, link, folder}) {
            assertThatThrownBy(() -> WholeFile.fresh(there))
                    .isInstanceOf(NotWrittenException.class)
                    .hasMessage("`" + there + "` is there already");
        }
        assertThat(file).hasContent("old");
    }

    @Test
    void a_file_that_may_only_be_read_is_not_replaced() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "whoever may write everything is told nothing");

        assertThatThrownBy(() -> WholeFile.replacing(file))
                .isInstanceOf(NotWrittenException.class)
                .hasMessage("`" + file + "` may not be written over");
    }

    @Test
    void links_that_lead_to_each_other_are_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

        assertThatThrownBy(() -> WholeFile.replacing(folder.resolve("a"))).isInstanceOf(NotWrittenException.class);
    }
}
