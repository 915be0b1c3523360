package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.careerladder.files.LadderReader;
import org.careerladder.files.LadderSheetReader;
import org.careerladder.files.LadderWriter;
import org.careerladder.files.sheet.LadderSheet;
import org.careerladder.files.sheet.SheetOptions;
import org.careerladder.model.ladder.LadderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shape in which companies publish ladders becomes the ladder that stands in its golden file, and all of its cells are told. */
class ExampleSheetsTest {

    private static final Path SHEETS = Repository.EXAMPLES.resolve("sheets");
    private static final Path GOLDEN = Repository.EXAMPLES.resolve("src/test/resources/sheets");

    private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"[^\"]*\"/>");

    /** When a workbook was written stands in it. */
    private static final String CHANGING = "docProps/core.xml";

    static Stream<String> names() {
        return Repository.below(SHEETS).map(file -> file.getFileName().toString());
    }

    static List<String> workbooks() {
        return ExampleWorkbooks.names();
    }

    private static LadderSheet read(Path file) {
        var options = file.endsWith("tabs.xlsx") ? SheetOptions.NONE.tab("Engineers") : SheetOptions.NONE;
        return LadderSheetReader.read(file, LadderId.of("example"), options).orThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_sheet_becomes_its_golden_ladder(String name) {
        var sheet = read(SHEETS.resolve(name));
        String text = LadderWriter.write(sheet.ladder(), told(sheet));

        Golden.hold(GOLDEN.resolve(name + ".yaml"), text.replace(SHEETS + "/", ""));
        assertThat(LadderReader.read(name, text).orThrow()).isEqualTo(sheet.ladder());
    }

    private static List<String> told(LadderSheet sheet) {
        var lines = new ArrayList<String>();
        var count = sheet.count();
        lines.add(count.cells() + " cells: " + count.inLadder() + " in the ladder, " + count.headings() + " headings, "
                + count.leftOut() + " left out");
        sheet.leftOut().forEach(each -> lines.add("left out: " + each));
        sheet.assumed().forEach(each -> lines.add("assumed: " + each));
        return lines;
    }

    @Test
    void no_golden_ladder_is_left_over() {
        assertThat(Repository.below(GOLDEN).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        names().map(name -> name + ".yaml").toList());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_workbook_that_lies_there_is_the_one_that_is_written_here(String name, @TempDir Path folder)
            throws IOException {
        var written = folder.resolve(name);
        ExampleWorkbooks.write(name, written);
        if ("update".equals(System.getProperty("golden"))) {
            ExampleWorkbooks.write(name, SHEETS.resolve(name));
        }

        assertThat(parts(SHEETS.resolve(name))).isEqualTo(parts(written)).hasSizeGreaterThan(5);
        assertThat(read(SHEETS.resolve(name)).ladder()).isEqualTo(read(written).ladder());
    }

    private static Map<String, String> parts(Path file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), sorted(zip.getInputStream(entry).readAllBytes()));
            }
        }
        parts.remove(CHANGING);
        return parts;
    }

    /** A part with its merged cells in order: the writer has them in none. */
    private static String sorted(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        var merged =
                MERGED.matcher(text).results().map(MatchResult::group).sorted().toList();
        return MERGED.matcher(text).replaceAll("") + merged;
    }

    /** The rows of the guide's table of headers: the header, and the words that are read like it. */
    static Stream<List<String>> headers() {
        var page = Page.of(Repository.ROOT.resolve("docs/guide/your-ladder.md"));
        return Page.rows(page.sections("##").get("What a sheet looks like"))
                .filter(cells -> cells.get(0).startsWith("`"))
                .map(cells -> Stream.of((cells.get(0) + ", " + cells.get(1)).split(", ", 0))
                        .map(word -> word.replace("`", "").strip())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("headers")
    void every_header_of_the_guide_is_read_as_it_says(List<String> words, @TempDir Path folder) {
        String head = "track,level,order,competency,criterion,id,importance,text,notes\n";
        String row = "Web,E1,1,Craft,Tests,tests,expected,What it takes,mine\n";
        var file = folder.resolve("sheet.csv");
        Repository.write(file, head + row);
        var expected = read(file).ladder();

        assertThat(words).isNotEmpty().allSatisfy(word -> {
            assertThat(head).contains(words.get(0));
            Repository.write(file, head.replace(words.get(0), word.toUpperCase(Locale.ROOT)) + row);
            assertThat(read(file).ladder()).as(word).isEqualTo(expected);
        });
    }

    @Test
    void the_guide_has_a_row_for_every_column() {
        assertThat(headers()).hasSize(9);
    }

    @Test
    void every_sheet_has_its_row_on_the_page() {
        var rows = Page.rows(Page.of(Repository.EXAMPLES.resolve("README.md"))
                        .sections("##")
                        .get("Sheets"))
                .map(cells -> cells.get(0).replaceAll("\\[(.*)].*", "$1"))
                .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(names().toList());
    }
}
