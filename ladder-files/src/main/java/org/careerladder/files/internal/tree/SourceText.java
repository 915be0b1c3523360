package org.careerladder.files.internal.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.files.disk.FilesRead;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** The text of a file, or why it has none. Whatever is read of a file, is read here. */
public final class SourceText {

    /** The largest file that is read, in bytes: 16 MB. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private SourceText() {}

    /** All of a file as UTF-8. */
    public static Checked<String> of(Path file) {
        return bytes(file).then(bytes -> of(file.toString(), bytes));
    }

    /** The same of a file that is nobody's personal data: its lines may be shown beside what is wrong with them. */
    public static Checked<String> shared(Path file) {
        var text = of(file);
        text.map(read -> {
            FilesRead.keep(file, read);
            return read;
        });
        return text;
    }

    /** All of a file as it lies there. What is no regular file is not opened, for it may never end. */
    public static Checked<byte[]> bytes(Path file) {
        var start = Position.startOf(file.toString());
        if (!Files.isRegularFile(file)) {
            String what = Files.exists(file) ? "this is no file" : "there is no such file";
            return Checked.faulty(Problem.at(start, what, nearest(file)));
        }
        try (InputStream in = Files.newInputStream(file)) {
            FilesRead.note(file);
            // A file may grow while it is read, and some have no size that could be asked for
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? tooLarge(start) : Checked.sound(bytes);
        } catch (IOException unreadable) {
            // the cause is a system's own words, and may name folders of others
            return Checked.faulty(Problem.at(start, "this file cannot be read", "look at its permissions"));
        }
    }

    /** Bytes as UTF-8, without a byte order mark. */
    public static Checked<String> of(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(Position.startOf(file));
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        return result.isError() ? notUtf8(file, text, in.position()) : of(file, text);
    }

    /** A text that somebody has in hand, without a byte order mark. */
    public static Checked<String> of(String file, String text) {
        return text.length() > MOST_BYTES
                ? tooLarge(Position.startOf(file))
                : Checked.sound(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The position of a character, by its index in code points. */
    static Position position(String file, String text, int codePoints) {
        int line = 1;
        int column = 1;
        for (int i = 0, seen = 0; i < text.length() && seen < codePoints; seen++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            column = codePoint == '\n' ? 1 : column + 1;
            line += codePoint == '\n' ? 1 : 0;
        }
        return new Position(file, line, column);
    }

    private static Checked<String> notUtf8(String file, String before, int offset) {
        return Checked.faulty(Problem.at(
                position(file, before, before.codePointCount(0, before.length())),
                "this file is not UTF-8: byte " + offset + " (counted from 0) begins no character",
                "save it as UTF-8"));
    }

    private static <T> Checked<T> tooLarge(Position start) {
        return Checked.faulty(Problem.at(start, "this file is larger than 16 MB", "no file of this kind is"));
    }

    private static String nearest(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names =
                    siblings.map(each -> String.valueOf(each.getFileName())).toList();
            return NearestWord.to(String.valueOf(file.getFileName()), names)
                    .map(name -> "did you mean `" + name + "`?")
                    .orElse("");
        } catch (IOException unreadable) {
            return ""; // only advice is lost
        }
    }
}
