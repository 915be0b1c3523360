package org.careerladder.files.internal.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.careerladder.files.sheet.Separator;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** Which kind of spreadsheet a file is, by its bytes: names are often wrong. */
public final class Kinds {

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final String SAVE_AS = "save it as .xlsx, or as CSV in UTF-8";

    private Kinds() {}

    /** Whether a file is packed as workbooks are. */
    public static boolean isPacked(byte[] bytes) {
        return startsWith(bytes, PACKED);
    }

    /** What is wrong with a file that is not read at all, or with what somebody says of it. */
    public static Optional<Problem> refused(String file, byte[] bytes, SheetOptions options) {
        var start = Position.startOf(file);
        if (startsWith(bytes, OLD)) {
            return Optional.of(old(start, bytes));
        }
        return isPacked(bytes) ? ofWorkbook(start, options) : ofText(start, options);
    }

    private static Problem old(Position start, byte[] bytes) {
        return holds(bytes, LOCKED)
                ? Problem.at(start, "this workbook is locked by a password", "save a copy without one")
                : Problem.at(start, "this is a workbook of the old kind (.xls)", SAVE_AS);
    }

    private static Optional<Problem> ofWorkbook(Position start, SheetOptions options) {
        return options.separator() == Separator.AS_THE_HEADER_READS
                ? Optional.empty()
                : Optional.of(Problem.at(
                        start, "a workbook has no separator between its columns", "leave out `--separator`"));
    }

    private static Optional<Problem> ofText(Position start, SheetOptions options) {
        if (start.file().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods)")) {
            return Optional.of(Problem.at(start, "this is no workbook, whatever its name says", SAVE_AS));
        }
        return options.tab().isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.at(start, "a text file has no tabs", "leave out `--tab`"));
    }

    /** Refuses packed files of other kinds. */
    static void requireWorkbook(Unpacked unpacked) {
        if (unpacked.has("mimetype") && unpacked.has("content.xml")) {
            throw new Refused("this is an OpenDocument file, such as .ods", SAVE_AS);
        }
        if (unpacked.has("xl/workbook.bin")) {
            throw new Refused("this is a binary workbook (.xlsb)", SAVE_AS);
        }
        if (!unpacked.has("_rels/.rels") || !unpacked.has("[Content_Types].xml")) {
            throw new Refused("this is a packed file, and no workbook", SAVE_AS);
        }
        if (unpacked.has("word/document.xml") || unpacked.has("ppt/presentation.xml")) {
            throw new Refused(
                    "this is a document or a presentation, and no workbook", "copy its table into a spreadsheet");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return holdsAt(bytes, 0, start);
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (holdsAt(bytes, at, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAt(byte[] bytes, int at, byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
