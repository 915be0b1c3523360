package org.careerladder.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Runs the command inside this process, on a day of the test's own and with nobody watching. */
public final class InProcess {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private InProcess() {}

    /** What a run came to. */
    public record Run(int code, String out, String err) {}

    public static Run ladder(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console =
                Console.of(new ByteArrayInputStream(new byte[0]), out, err, Map.of("TERM", "dumb"), NOON, () -> false);
        int code = Ladder.run(arguments.toArray(String[]::new), console);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
