package org.careerladder.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.files.LadderSheetReader;
import org.careerladder.files.LadderWriter;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.Separator;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Remark;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A new ladder out of a spreadsheet; with a problem in the sheet, nothing is written. */
final class LadderFromSheet {

    static final String SHEET = "--sheet";
    private static final String TAB = "--tab";
    private static final String SEPARATOR = "--separator";
    private static final String WITHOUT = "--without";

    /** The options that a sheet takes. */
    static final List<String> OPTIONS = List.of(SHEET, TAB, SEPARATOR, WITHOUT);

    private final ParseResult arguments;
    private final Console console;

    LadderFromSheet(ParseResult arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    static CommandSpec declared(CommandSpec spec) {
        return spec.addOption(Arguments.option("FILE", "Of a ladder: the spreadsheet to read, CSV or xlsx.", SHEET))
                .addOption(Arguments.option("NAME", "The tab of the workbook, where several hold something.", TAB))
                .addOption(Arguments.option(
                        "WORD",
                        "What separates the columns of a text file: comma, semicolon or tab; else what its headers show.",
                        SEPARATOR))
                .addOption(Arguments.repeated(
                        "HEADER", "Leave out the column with this header; can be given several times.", WITHOUT));
    }

    /** Whether a sheet is named; what only a sheet takes is refused without one. */
    static boolean isAsked(ParseResult arguments) {
        boolean asked = arguments.hasMatchedOption(SHEET);
        OPTIONS.stream()
                .filter(each -> !asked && arguments.hasMatchedOption(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new Usage("`" + each + "` needs a sheet", "name it with `" + SHEET + " FILE`");
                });
        return asked;
    }

    Exit write(Path file) {
        var sheet = Arguments.path(Arguments.value(arguments, SHEET));
        var read = LadderSheetReader.read(sheet, LadderToStartFrom.id(file), options());
        if (!read.isSound()) {
            Problems.tell(read.problems(), console);
            return Exit.PROBLEMS;
        }
        var told = told(read.orThrow(), sheet);
        String text = LadderWriter.write(read.orThrow().ladder(), told);
        String next = "read it, change what was assumed and is not so, then `ladder check " + file
                + "`; a pack names it as its `ladder:`.";
        return FileToStartFrom.write(file, text, told, next, console);
    }

    private SheetOptions options() {
        return SheetOptions.NONE
                .tab(Arguments.value(arguments, TAB))
                .separator(separator(Arguments.value(arguments, SEPARATOR)))
                .without(Arguments.values(arguments, WITHOUT).toArray(String[]::new));
    }

    private static Separator separator(String word) {
        return Stream.of(Separator.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Usage(
                        "no separator is called `" + word + "`",
                        NearestWord.advice(word, List.of("comma", "semicolon", "tab"))));
    }

    /** What became of the sheet, line by line. */
    private static List<String> told(LadderSheet read, Path sheet) {
        var lines = new ArrayList<String>();
        var count = read.count();
        lines.add(count.cells() + " cells of " + sheet + ": " + count.inLadder() + " in the ladder, " + count.headings()
                + (count.headings() == 1 ? " heading, " : " headings, ") + count.leftOut() + " left out");
        lines.addAll(remarks("Left out:", read.leftOut()));
        lines.addAll(remarks("Assumed:", read.assumed()));
        return lines;
    }

    private static List<String> remarks(String head, List<Remark> remarks) {
        return remarks.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(head), remarks.stream().map(each -> "  " + each))
                        .collect(Collectors.toList());
    }
}
