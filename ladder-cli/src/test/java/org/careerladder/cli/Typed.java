package org.careerladder.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of something that was typed.
 *
 * @param code the exit code
 * @param out the answer
 * @param err what was said beside it
 */
record Typed(int code, String out, String err) {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static Typed ladder(Object... arguments) {
        return withInput("", false, arguments);
    }

    static Typed onATerminal(Object... arguments) {
        return withInput("", true, arguments);
    }

    static Typed withInput(String input, boolean terminal, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = Console.of(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Map.of("TERM", "xterm"),
                NOON,
                () -> terminal);
        int code = Ladder.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new), console);
        return new Typed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
