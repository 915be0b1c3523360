package org.careerladder.files.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerladder.files.CaseReader;
import org.careerladder.files.FileKind;
import org.careerladder.files.LadderReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesReadTest {

    private final FilesRead read = new FilesRead();

    @TempDir
    private Path folder;

    private Path ladder;
    private Path me;

    @BeforeEach
    void a_ladder_and_a_case() throws IOException {
        ladder = Files.writeString(folder.resolve("ladder.yaml"), "format: ladder/1\n");
        me = Files.writeString(folder.resolve("me.yaml"), "case: me\n");
    }

    @Test
    void what_is_read_meanwhile_is_held_by_any_name_and_of_a_case_no_text() throws IOException {
        read.during(() -> LadderReader.read(ladder));
        read.during(() -> CaseReader.packOf(me));

        assertThat(read.files()).containsExactlyInAnyOrder(ladder, me);
        assertThat(read.holds(Files.createSymbolicLink(folder.resolve("link"), me)))
                .isTrue();
        assertThat(read.holds(Files.createLink(folder.resolve("hard"), ladder))).isTrue();
        assertThat(read.holds(folder.resolve("missing"))).isFalse();
        assertThat(read.text(ladder.toString())).contains("format: ladder/1\n");
        assertThat(read.text(me.toString())).isEmpty();
    }

    @Test
    void nothing_is_recorded_before_after_within_another_or_by_another_thread() throws InterruptedException {
        LadderReader.read(ladder);
        read.during(() -> new FilesRead().during(() -> LadderReader.read(ladder)));
        var other = new Thread(() -> LadderReader.read(ladder));
        read.during(() -> {
            other.start();
            return true;
        });
        other.join();
        assertThatThrownBy(() -> read.during(() -> {
                    throw new IllegalStateException("ends");
                }))
                .isInstanceOf(IllegalStateException.class);
        LadderReader.read(ladder);

        assertThat(read.files()).isEmpty();
    }

    @Test
    void the_outer_record_goes_on_after_an_inner_one() {
        read.during(() -> {
            new FilesRead().during(() -> FileKind.of(me));
            return FileKind.of(ladder);
        });

        assertThat(read.files()).containsExactly(ladder);
    }

    @Test
    void what_is_refused_is_not_read() {
        read.during(() -> LadderReader.read(folder));
        read.during(() -> LadderReader.read(folder.resolve("missing.yaml")));

        assertThat(read.files()).isEmpty();
    }
}
