package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careerladder.cli.InProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the documentation shows goes through the product: files are checked, commands are run, links lead somewhere. */
class DocumentationTest {

    private static final Set<String> FORMATS = Set.of("yaml", "json", "drl");
    private static final Set<String> TOLD_OTHERWISE = Set.of("sh", "java", "text");

    @TempDir
    Path home;

    static Stream<Page> pages() {
        return Repository.documents().stream().map(Page::of);
    }

    static Stream<Page> pagesWithFiles() {
        return pages().filter(page -> page.blocks().stream().anyMatch(block -> FORMATS.contains(block.language())));
    }

    static Stream<Page> pagesWithCommands() {
        return pages().filter(page -> !page.commands().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pagesWithFiles")
    void every_file_shown_passes_check(Page page) {
        var files = page.blocks().stream()
                .filter(block -> FORMATS.contains(block.language()))
                .map(this::written)
                .toList();

        assertThat(files).allSatisfy(file -> {
            var run = InProcess.ladder(List.of("check", file.toString()));
            assertThat(run.code()).as(run.out() + run.err()).isZero();
        });
    }

    /** The file of a block, under the name that the page gives it: so that the files of one pack find each other. */
    private Path written(Page.Block block) {
        String name =
                block.name().isEmpty() ? "block-" + block.text().hashCode() + "." + block.language() : block.name();
        Repository.write(home.resolve(name), block.text());
        return home.resolve(name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_block_is_of_a_kind_that_nobody_checks(Page page) {
        assertThat(page.blocks())
                .allMatch(block -> FORMATS.contains(block.language()) || TOLD_OTHERWISE.contains(block.language()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_report_shown_is_part_of_a_golden_one(Page page) {
        var golden = Repository.below(Repository.GOLDEN).map(Repository::read).toList();

        assertThat(page.blocks())
                .filteredOn(block -> block.language().equals("text"))
                .allMatch(block -> golden.stream()
                        .anyMatch(report -> report.contains(Golden.withoutWhatEveryRuleChanges(block.text()))));
    }

    @ParameterizedTest
    @MethodSource("pagesWithCommands")
    void every_command_shown_does_its_work(Page page) {
        for (List<String> shown : page.commands()) {
            var command = atHome(shown);
            var run = InProcess.ladder(command);

            assertThat(run.code()).as(shown + ": " + run.err()).isZero();
            assertThat(answer(command, run)).as(shown.toString()).isNotBlank();
        }
    }

    /** What the command printed, or wrote to the file that it names. */
    private static String answer(List<String> command, InProcess.Run run) {
        int output = command.indexOf("-o");
        return output < 0 ? run.out() : Repository.read(Path.of(command.get(output + 1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file(Page page) {
        assertThat(page.links()).allMatch(Files::exists);
    }

    @Test
    void a_new_case_is_undetermined_and_tells_first_steps() {
        var me = home.resolve("me.yaml").toString();

        var written = InProcess.ladder(List.of("new", "case", me, "--from", "engineer", "--to", "senior-engineer"));
        var checked = InProcess.ladder(List.of("check", me));
        var assessed = InProcess.ladder(List.of("assess", me));

        assertThat(List.of(written.code(), checked.code(), assessed.code())).containsOnly(0);
        assertThat(assessed.out()).startsWith("Undetermined").contains("Next steps");
    }

    @Test
    void the_page_on_ladders_leads_from_a_spreadsheet_to_a_first_assessment() {
        var commands =
                Page.of(Repository.ROOT.resolve("docs/guide/your-ladder.md")).commands();

        var runs = commands.stream()
                .map(command -> InProcess.ladder(atHome(command)))
                .toList();

        assertThat(commands.get(0)).contains("--sheet");
        assertThat(runs).allMatch(run -> run.code() == 0);
        assertThat(runs.get(runs.size() - 1).out())
                .startsWith("Undetermined for Senior engineer")
                .contains("Next steps");
    }

    @Test
    void the_page_on_rules_leads_from_nothing_to_a_tested_rule() {
        var page = Page.of(Repository.ROOT.resolve("docs/guide/writing-rules.md"));
        var shown = page.commands().stream().map(this::atHome).toList();
        int edited = shown.indexOf(List.of("vocabulary", "Dossier"));

        shown.subList(0, edited).forEach(DocumentationTest::passes);
        page.blocks().stream()
                .filter(block -> FORMATS.contains(block.language()))
                .forEach(this::written);
        var answers = shown.subList(edited, shown.size()).stream()
                .map(DocumentationTest::passes)
                .toList();

        assertThat(answers).anyMatch(answer -> answer.startsWith("tests: 4 of 4 (100 %)"));
        assertThat(answers)
                .filteredOn(answer -> answer.contains("mutants: "))
                .singleElement()
                .asString()
                .doesNotContain("too-few-numbers.yaml");
    }

    private static String passes(List<String> command) {
        var run = InProcess.ladder(command);
        assertThat(run.code()).as(command + ": " + run.out() + run.err()).isZero();
        return run.out();
    }

    @Test
    void the_first_command_of_the_readme_prints_the_golden_report() {
        var first = Page.of(Repository.ROOT.resolve("README.md")).commands().get(0);

        var run = InProcess.ladder(atHome(first));

        assertThat(Golden.withoutWhatEveryRuleChanges(run.out()))
                .isEqualTo(Repository.read(Repository.GOLDEN.resolve("formal-nearly-there.txt")));
    }

    /** The command with its paths: those of the examples in this repository, all others in the test's own folder. */
    private List<String> atHome(List<String> command) {
        var words = new ArrayList<String>();
        for (String word : command) {
            if (word.startsWith("ladder-examples/")) {
                words.add(Repository.ROOT.resolve(word).toString());
            } else {
                boolean path = word.matches(".*\\.(yaml|json|md|html)|our-company.*");
                words.add(path ? home.resolve(word).toString() : word);
            }
        }
        return words;
    }
}
