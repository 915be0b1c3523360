package org.careerladder.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The example workbooks, cell by cell: what no text file can show of them stands here. */
final class ExampleWorkbooks {

    private static final Map<String, Consumer<Workbook>> ALL = Map.of(
            "tabs.xlsx", ExampleWorkbooks::tabs,
            "list-with-tracks.xlsx", ExampleWorkbooks::listWithTracks,
            "two-tracks.xlsx", ExampleWorkbooks::twoTracks);

    private ExampleWorkbooks() {}

    static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    static void write(String name, Path file) {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Ladder", "1.0")) {
            ALL.get(name).accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several tabs that hold something: one is to be named. */
    private static void tabs(Workbook book) {
        rows(
                book.newWorksheet("Read me"),
                List.of("How to read this workbook"),
                List.of("Each tab is one family of jobs. Ask the people team before changing anything."));
        rows(
                book.newWorksheet("Engineers"),
                List.of("Skill", "E1", "E2", "E3"),
                List.of(
                        "Writing code",
                        "Changes what they understand",
                        "Changes what nobody understood",
                        "Deletes more than they write"),
                List.of(
                        "Reviewing",
                        "Asks about what is unclear",
                        "Teaches in reviews",
                        "Reviews designs before code is there"),
                List.of("Planning", "", "Splits their own work", "Splits the work of a team"));
        rows(
                book.newWorksheet("Designers"),
                List.of("Skill", "D1", "D2"),
                List.of("Sketching", "Shows three ways before choosing", "Lets others choose, and helps them to"));
    }

    /** A list with tracks, levels counted by their order, importance and ids; the order is a number, not a text. */
    private static void listWithTracks(Workbook book) {
        var sheet = book.newWorksheet("Ladder");
        rows(
                sheet,
                List.of("Track", "Level", "Order", "Competency", "Criterion", "ID", "Importance", "Text", "Comments"),
                List.of(
                        "Individual",
                        "Senior",
                        "2",
                        "Craft",
                        "Designs before building",
                        "designs",
                        "required",
                        "Two ways are written down before one is built",
                        ""),
                List.of(
                        "Individual",
                        "Engineer",
                        "1",
                        "Craft",
                        "Designs before building",
                        "",
                        "optional",
                        "Says what would break before changing it",
                        "new in May"),
                List.of(
                        "Individual",
                        "Engineer",
                        "1",
                        "Craft",
                        "Ships",
                        "ships",
                        "",
                        "What was promised is in use",
                        ""),
                List.of(
                        "Individual",
                        "Senior",
                        "2",
                        "Craft",
                        "Ships",
                        "",
                        "required",
                        "Others can promise because of them",
                        ""),
                List.of(
                        "Management",
                        "Team lead",
                        "1",
                        "People",
                        "Grows people",
                        "grows-people",
                        "required",
                        "Each person of the team knows what is next for them",
                        ""),
                List.of(
                        "Management",
                        "Team lead",
                        "1",
                        "Craft",
                        "Ships",
                        "",
                        "expected",
                        "The team is trusted with dates",
                        ""));
        for (int row = 1; row <= 6; row++) {
            sheet.value(row, 2, row == 1 || row == 4 ? 2 : 1);
        }
    }

    /** A matrix whose levels stand in a second row below their tracks, with merged cells as people make them. */
    private static void twoTracks(Workbook book) {
        var sheet = book.newWorksheet("Matrix");
        rows(
                sheet,
                List.of("Growing here", "", "", "", "", ""),
                List.of("Competency", "Criterion", "Individual contributor", "", "Manager", ""),
                List.of("", "", "Developer", "Principal", "Lead", "Director"),
                List.of(
                        "Results",
                        "Delivers",
                        "Delivers what was agreed",
                        "Makes others deliver",
                        "Agrees on what can be delivered",
                        ""),
                List.of(
                        "",
                        "Learns",
                        "Looks back after each delivery, and changes one thing",
                        "",
                        "Makes it safe to say what went wrong",
                        ""),
                List.of(
                        "People",
                        "Hires",
                        "",
                        "Takes part in interviews",
                        "Hires for what the team lacks",
                        "Hires those who hire"));
        sheet.range(0, 0, 0, 5).merge();
        sheet.range(1, 0, 2, 0).merge();
        sheet.range(1, 1, 2, 1).merge();
        sheet.range(1, 2, 1, 3).merge();
        sheet.range(1, 4, 1, 5).merge();
        sheet.range(3, 0, 4, 0).merge();
        sheet.range(4, 2, 4, 3).merge();
        sheet.range(4, 4, 4, 5).merge();
    }

    @SafeVarargs
    private static void rows(Worksheet sheet, List<String>... rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                if (!rows[row].get(column).isEmpty()) {
                    sheet.value(row, column, rows[row].get(column));
                }
            }
        }
    }
}
