package org.careerladder.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerladder.rules.language.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of the same rules are the same build: in every process the compiled rules are the same bytes. */
@Tag("slow")
class SameBytesTest {

    @Test
    void processes_that_tell_objects_apart_by_other_hashes_compile_the_same_bytes(
            @TempDir Path one, @TempDir Path other) throws Exception {
        compile(one, "-XX:hashCode=2"); // one for every object
        compile(other, "-XX:hashCode=5"); // by chance

        for (Stage stage : Stage.values()) {
            assertThat(compiled(one, stage)).isNotEmpty();
            assertThat(compiled(other, stage)).as(stage.name()).isEqualTo(compiled(one, stage));
        }
    }

    private static void compile(Path folder, String hashes) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(StandardRules.FOLDER.substring(1)));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        hashes,
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrecompileStandard.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static byte[] compiled(Path folder, Stage stage) throws IOException {
        return Files.readAllBytes(
                folder.resolve(StandardRules.FOLDER.substring(1)).resolve(Precompiled.resourceName(stage)));
    }
}
