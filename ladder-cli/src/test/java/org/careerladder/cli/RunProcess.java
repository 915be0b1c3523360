package org.careerladder.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came of a command in a process of its own, where the operating system matters.
 *
 * @param code the exit code
 * @param out what reached standard output
 * @param err what reached standard error
 */
record RunProcess(int code, String out, String err) {

    /** A shell's line in a folder, in which {@code ladder} is the command. */
    static RunProcess shell(Path folder, String line) throws IOException, InterruptedException {
        var process = start(folder, line);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("`" + line + "` did not end");
        }
        return new RunProcess(process.exitValue(), out, err);
    }

    /** The same, as long as it runs. */
    static Process start(Path folder, String line) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(List.of(
                "/bin/sh",
                "-c",
                line.replace(
                        "ladder ", "\"$JAVA\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 org.careerladder.cli.Main ")));
        builder.directory(folder.toFile());
        builder.environment().put("JAVA", java.toString());
        builder.environment().put("CLASSPATH", classes);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }
}
