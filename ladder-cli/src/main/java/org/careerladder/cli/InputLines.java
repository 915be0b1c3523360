package org.careerladder.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** The lines of the input one after the other, each a case; blank ones are passed over. Never more than one is in memory. */
final class InputLines {

    private static final int MOST_BYTES = 16 << 20;

    private final InputStream in;
    private int number;

    InputLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line that is not blank; empty at the end of the input. */
    Optional<CaseInput> next() {
        try {
            for (var line = nextLine(); line.isPresent(); line = nextLine()) {
                if (!isBlank(line.get())) {
                    return Optional.of(new CaseInput.InLine(number, text(line.get())));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The input cannot be read", e);
        }
    }

    private Optional<byte[]> nextLine() throws IOException {
        var line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            // Of a line that is too long the rest is passed over, so that its length is still told
            if (line.size() <= MOST_BYTES) {
                line.write(read);
            }
        }
        return Optional.of(line.toByteArray());
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private Checked<String> text(byte[] line) {
        if (line.length > MOST_BYTES) {
            return Checked.faulty(problem("this line is longer than 16 MB", "write one case in a line"));
        }
        try {
            return Checked.sound(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException e) {
            return Checked.faulty(problem("this line is not UTF-8", "write the cases as UTF-8"));
        }
    }

    private Problem problem(String what, String advice) {
        return Problem.at(new Position(Request.INPUT, number, 1), what, advice);
    }
}
