package org.careerladder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ladder}, run for real on a small repository whose build only counts how often it is asked. */
class LauncherTest {

    private static final Path SCRIPT = Path.of("..", "ladder");

    @TempDir
    private Path folder;

    private Path root;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void a_repository() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        root = folder.resolve("repository");
        Files.createDirectories(root.resolve("ladder-cli/src/main/java"));
        Files.createDirectories(root.resolve(".mvn"));
        Files.copy(SCRIPT, root.resolve("ladder"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve(".mvn/maven.config"), "");
        Files.writeString(root.resolve("ladder-cli/pom.xml"), "<project/>");
        Files.writeString(source(), "one");
        writeJar(folder.resolve("made.jar"));
        Files.writeString(root.resolve("mvnw"), """
                #!/bin/bash
                echo built >> builds
                cp ../made.jar ladder-cli/target/ladder.jar
                """);
        root.resolve("mvnw").toFile().setExecutable(true);
        root.resolve("ladder").toFile().setExecutable(true);
    }

    private Path source() {
        return root.resolve("ladder-cli/src/main/java/A.java");
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var echo = Echo.class.getResourceAsStream("Echo.class")) {
            out.putNextEntry(new JarEntry(Echo.class.getName().replace('.', '/') + ".class"));
            assertThat(echo).isNotNull();
            out.write(echo.readAllBytes());
        }
    }

    private Ran run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(root.resolve("ladder").toString()));
        command.addAll(List.of(arguments));
        return ran(command, environment);
    }

    private Ran ran(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        int code = builder.start().waitFor();
        return new Ran(code, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private long builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    private void git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("git", "-C", root.toString(), "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(words));
        assertThat(ran(command, Map.of()).code()).isZero();
    }

    @Test
    void it_builds_once_and_says_that_one_waits_though_nobody_watches() throws Exception {
        var first = run(Map.of(), ".");
        var second = run(Map.of(), ".");

        assertThat(first.err()).contains("Building ladder", "Preparing a fast start");
        assertThat(first.out()).isEqualTo("1 true\n");
        assertThat(second).isEqualTo(new Ran(0, "1 true\n", ""));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void sources_that_are_only_newer_are_not_built_again_and_others_are() throws Exception {
        run(Map.of(), ".");

        Files.setLastModifiedTime(source(), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        run(Map.of(), ".");
        assertThat(builds()).isEqualTo(1);

        Files.writeString(source(), "two");
        Files.setLastModifiedTime(source(), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        run(Map.of(), ".");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void with_git_a_change_that_is_taken_back_or_only_committed_is_none() throws Exception {
        git("init", "-q");
        Files.writeString(root.resolve(".gitignore"), "target/\nbuilds\n");
        git("add", "-A");
        git("commit", "-q", "-m", "One");
        run(Map.of(), ".");

        Files.writeString(source(), "two");
        Files.writeString(root.resolve("ladder-cli/src/main/java/B.java"), "new");
        run(Map.of(), ".");
        assertThat(builds()).isEqualTo(2);

        git("add", "-A");
        git("commit", "-q", "-m", "Two");
        run(Map.of(), ".");
        assertThat(builds()).isEqualTo(2);

        git("checkout", "-q", "HEAD~1");
        git("checkout", "-q", "-");
        run(Map.of(), ".");
        assertThat(builds()).isEqualTo(2);

        Files.delete(source());
        run(Map.of(), ".");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void an_archive_that_is_cut_off_or_gone_is_made_anew() throws Exception {
        run(Map.of(), ".");
        try (var files = Files.list(root.resolve("ladder-cli/target"))) {
            var archive = files.filter(file -> file.toString().endsWith(".archive"))
                    .findFirst()
                    .orElseThrow();
            long whole = Files.size(archive);
            archive.toFile().setWritable(true);
            Files.write(archive, new byte[1_000]);

            assertThat(run(Map.of(), ".")).isEqualTo(new Ran(0, "1 true\n", "Preparing a fast start ...\n"));
            assertThat(Files.size(archive)).isCloseTo(whole, withPercentage(5));

            Files.delete(archive);
            assertThat(run(Map.of(), ".").out()).isEqualTo("1 true\n");
            assertThat(archive).exists();
        }
    }

    @Test
    void without_a_locale_files_and_checkouts_with_an_umlaut_have_their_names() throws Exception {
        // The name is written by the shell: this JVM may itself run without a locale
        var made = ran(
                List.of(
                        "/bin/bash",
                        "-c",
                        "mv repository $'r\\xc3\\xbc' && mkdir $'f\\xc3\\xbc'"
                                + " && LC_ALL=C $'r\\xc3\\xbc/ladder' $'f\\xc3\\xbc'"
                                + " && env -i PATH=\"$PATH\" JAVA_HOME=\"$JAVA_HOME\" $'r\\xc3\\xbc/ladder' $'f\\xc3\\xbc'"),
                Map.of());

        assertThat(made.out()).isEqualTo("2 true\n2 true\n");
        assertThat(made.code()).isZero();
    }
}
