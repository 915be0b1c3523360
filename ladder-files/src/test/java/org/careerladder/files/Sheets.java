package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.source.Checked;

/** Spreadsheets written by a test, and what is read of them. */
final class Sheets {

    static final LadderId ID = LadderId.of("ours");

    private final Path folder;

    Sheets(Path folder) {
        this.folder = folder;
    }

    Checked<LadderSheet> csv(String text) {
        return csv(text, SheetOptions.NONE);
    }

    Checked<LadderSheet> csv(String text, SheetOptions options) {
        return read(write("ours.csv", text.getBytes(StandardCharsets.UTF_8)), options);
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Checked<LadderSheet> read(Path file, SheetOptions options) {
        return LadderSheetReader.read(file, ID, options);
    }

    /** A workbook whose only tab {@code A} has these elements, and these shared strings. */
    Path workbook(String elements, String strings) {
        return packed(
                "ours.xlsx",
                List.of(
                        "[Content_Types].xml", "<Types/>",
                        "_rels/.rels", relations("r1", "officeDocument", "xl/workbook.xml"),
                        "xl/workbook.xml",
                                "<workbook xmlns:r='urn:r'><sheets><sheet name='A' sheetId='1' r:id='t'/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                                "<Relationships>" + relation("t", "worksheet", "worksheets/sheet1.xml")
                                        + relation("s", "sharedStrings", "sharedStrings.xml")
                                        + relation("f", "styles", "/xl/styles.xml") + "</Relationships>",
                        "xl/styles.xml",
                                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0%'/></numFmts><cellXfs>"
                                        + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>",
                        "xl/sharedStrings.xml", "<sst>" + strings + "</sst>",
                        "xl/worksheets/sheet1.xml", "<worksheet>" + elements + "</worksheet>"));
    }

    /** A packed file of parts: names and texts in turn. */
    Path packed(String name, List<String> parts) {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(parts.get(i)));
                zip.write(parts.get(i + 1).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String relations(String id, String type, String target) {
        return "<Relationships>" + relation(id, type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='urn:x/" + type + "' Target='" + target + "'/>";
    }

    /** Rows of cells with texts of their own; a blank text is no cell. */
    static String rows(String[]... rows) {
        var xml = new StringBuilder("<sheetData>");
        for (int row = 0; row < rows.length; row++) {
            xml.append("<row r='" + (row + 1) + "'>");
            for (int column = 0; column < rows[row].length; column++) {
                xml.append(
                        rows[row][column].isEmpty()
                                ? ""
                                : text((char) ('A' + column) + "" + (row + 1), rows[row][column]));
            }
            xml.append("</row>");
        }
        return xml + "</sheetData>";
    }

    static String text(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** The ladder of a sheet, once it is written, read back, and found in order. */
    static Ladder ladder(Checked<LadderSheet> read) {
        var ladder = read.orThrow().ladder();
        assertThat(LadderCheck.problems(ladder)).isEmpty();
        assertThat(LadderReader.read("ours.yaml", LadderWriter.write(ladder)).orThrow())
                .isEqualTo(ladder);
        return ladder;
    }

    /** What was said of a sheet that cannot be read, without the folder of the test. */
    List<String> said(Checked<LadderSheet> read) {
        return read.problems().stream()
                .map(each -> each.toString().replace(folder + "/", ""))
                .toList();
    }

    /** What was left out, without the folder of the test. */
    List<String> leftOut(Checked<LadderSheet> read) {
        return read.orThrow().leftOut().stream()
                .map(each -> each.toString().replace(folder + "/", ""))
                .toList();
    }

    /** What was assumed, without the folder of the test. */
    List<String> assumed(Checked<LadderSheet> read) {
        return read.orThrow().assumed().stream()
                .map(each -> each.toString().replace(folder + "/", ""))
                .toList();
    }

    /** A ladder as lines: track/level, criterion (competency), importance, text. */
    static List<String> lines(Ladder ladder) {
        return ladder.levels().stream()
                .flatMap(ref -> ladder.expectationsAt(ref).stream()
                        .map(each -> ref + ": " + each.criterion() + " ("
                                + ladder.criterion(each.criterion())
                                        .orElseThrow()
                                        .competency() + ") "
                                + each.importance() + " " + each.text()))
                .toList();
    }
}
