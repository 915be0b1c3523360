package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.packtest.Expectation;
import org.careerladder.model.packtest.FindingWanted;
import org.careerladder.model.packtest.PackTest;
import org.careerladder.model.packtest.PackTestFile;
import org.careerladder.model.packtest.StepWanted;
import org.careerladder.model.packtest.StepWanted.Turn;
import org.careerladder.model.process.Actor;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a test file says is read, its changes are made, and what is wrong with it is told at its place. */
class PackTestReaderTest {

    private static final String CASE = """
            case: one
            as-of: 2026-11-20
            candidate: { id: ada, level: engineer }
            target: senior
            people:
              - { id: grace, role: manager }
              - { id: lin, role: peer }
            evidence:
              - { id: billing, kind: project, title: Billing split, shows: [owns], vouched-by: [grace, lin] }
            reviews:
              - { kind: peer-review, by: lin, state: received, date: 2026-11-01 }
              - { kind: manager-review, by: grace, state: wanted }
            company: { headcount: open }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void the_pack_has_a_case() throws IOException {
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/one.yaml"), CASE);
    }

    private Checked<PackTestFile> read(String text) {
        return PackTestReader.read("tests/t.yaml", text, folder, Small.PACK);
    }

    private List<String> said(String text) {
        return Small.said(read(text)).stream()
                .map(problem -> problem.replace(folder + "/", ""))
                .toList();
    }

    private static String withChange(String change) {
        return """
                given: cases/one.yaml
                tests:
                  - name: it
                    change:
                      - %s
                    expect: { readiness: ready }
                """.formatted(change);
    }

    private PromotionCase changed(String change) {
        return read(withChange(change)).orThrow().tests().get(0).promotionCase();
    }

    private static String expecting(String expect) {
        return """
                given: cases/one.yaml
                tests:
                  - name: it
                    expect:
                """ + expect.indent(6);
    }

    private List<Expectation> expectations(String expect) {
        return read(expecting(expect)).orThrow().tests().get(0).expectations();
    }

    @Test
    void a_file_brings_its_tests_in_order_with_their_places() {
        var file = read("""
                format: pack-test/1
                given: cases/one.yaml
                tests:
                  - name: first
                    expect: { readiness: not-yet }
                  - name: second
                    expect: { readiness: ready }
                """).orThrow();

        assertThat(file.file()).isEqualTo("tests/t.yaml");
        assertThat(file.tests()).extracting(PackTest::name).containsExactly("first", "second");
        assertThat(file.tests().get(1).at()).isEqualTo(new Position("tests/t.yaml", 6, 5));
        assertThat(file.tests().get(0).promotionCase())
                .isEqualTo(CaseReader.read("c", CASE, Small.PACK).orThrow());
    }

    @Test
    void every_expectation_is_read() {
        var read = expectations("""
                readiness: nearly-ready
                on-own-word: ready
                gates: { current: met, target: nearly }
                finds:
                  - rule: own/one
                    about: owns
                    gate: target
                    severity: gap
                  - own/two
                finds-not: [own/three, { rule: own/four, about: owns }]
                next-steps:
                  - { actor: candidate, closes: own/one }
                  - { closes: [own/one, own/two], by: own/advice, place: first, about: owns }
                next-steps-not: [{ place: last, closes: own/one }]
                not-assessed: true
                """);

        assertThat(read).extracting(Object::getClass).doesNotContainNull();
        assertThat(read.get(0)).isEqualTo(new Expectation.ReadinessIs(Readiness.NEARLY_READY, at(5, 18)));
        assertThat(read.get(1)).isEqualTo(new Expectation.OnOwnWordIs(Readiness.READY, at(6, 20)));
        assertThat(read.get(2)).isEqualTo(new Expectation.GateIs(Gate.CURRENT, GateState.MET, at(7, 25)));
        assertThat(read.get(3)).isEqualTo(new Expectation.GateIs(Gate.TARGET, GateState.NEARLY, at(7, 38)));
        assertThat(read.get(4))
                .isEqualTo(new Expectation.Finds(
                        new FindingWanted(id("own/one"), "owns", List.of(Gate.TARGET), List.of(Severity.GAP)),
                        at(9, 11)));
        assertThat(read.get(5))
                .isEqualTo(
                        new Expectation.Finds(new FindingWanted(id("own/two"), "", List.of(), List.of()), at(13, 11)));
        assertThat(read.get(6)).isInstanceOf(Expectation.FindsNot.class);
        assertThat(read.get(7))
                .isEqualTo(new Expectation.FindsNot(
                        new FindingWanted(id("own/four"), "owns", List.of(), List.of()), at(14, 30)));
        assertThat(read.get(9))
                .isEqualTo(new Expectation.Advises(
                        new StepWanted(
                                List.of(),
                                List.of(id("own/one"), id("own/two")),
                                "owns",
                                List.of(id("own/advice")),
                                Turn.FIRST),
                        at(17, 11)));
        assertThat(read.get(8))
                .isEqualTo(new Expectation.Advises(
                        new StepWanted(List.of(Actor.CANDIDATE), List.of(id("own/one")), "", List.of(), Turn.ANY),
                        at(16, 11)));
        assertThat(read.get(10)).isInstanceOf(Expectation.AdvisesNot.class);
        assertThat(read.get(11)).isInstanceOf(Expectation.IsNotAssessed.class);
        assertThat(read).hasSize(12);
    }

    private static RuleId id(String id) {
        return RuleId.of(id);
    }

    private static Position at(int line, int column) {
        return new Position("tests/t.yaml", line, column);
    }

    @Test
    void a_value_is_set_where_one_stands() {
        assertThat(changed("{ at: /company/headcount, set: closed }").timing().headcount())
                .isEqualTo(Opening.CLOSED);
        assertThat(changed("{ at: /evidence/billing/vouched-by, set: [] }")
                        .evidence()
                        .get(0)
                        .vouchedBy())
                .isEmpty();
    }

    @Test
    void a_list_has_a_member_more_and_a_map_a_key_more() {
        assertThat(changed("{ at: /people, add: { id: sara, role: senior-engineer } }")
                        .people())
                .hasSize(3);
        assertThat(changed("{ at: /company/budget, add: closed }").timing().budget())
                .isEqualTo(Opening.CLOSED);
        assertThat(changed("{ at: /cycle, add: 2026-h2 }").cycle().value()).isEqualTo("2026-h2");
    }

    @Test
    void what_is_removed_is_left_out() {
        assertThat(changed("{ at: /evidence/billing, remove: true }").evidence())
                .isEmpty();
        assertThat(changed("{ at: /evidence/billing/vouched-by/grace, remove: true }")
                        .evidence()
                        .get(0)
                        .vouchedBy())
                .containsExactly(PersonId.of("lin"));
        assertThat(changed("{ at: /company, remove: true }").timing().headcount())
                .isEqualTo(Opening.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"lin", "peer-review", "peer-review+lin", "0", "received"})
    void a_member_without_an_id_goes_by_words_of_it_or_by_its_place(String step) {
        assertThat(changed("{ at: /reviews/" + step + ", remove: true }").reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.by()).isEqualTo(PersonId.of("grace")));
    }

    @Test
    void changes_are_made_one_after_the_other() {
        var twice = changed("""
                { at: /people, add: { id: sara, role: peer } }
                      - { at: /people/sara/role, set: senior-engineer }
                      - { at: /people/lin/role, set: senior-engineer }""");

        assertThat(twice.people())
                .filteredOn(person -> person.role().name().equals("SENIOR_ENGINEER"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/evidence/biling/title, set: x | 5:15: there is no `biling` in `/evidence`; did you mean `billing`?",
                "/evidence/billing/vouchd-by, set: [] | 5:15: there is no `vouchd-by` in `/evidence/billing`; did you mean `vouched-by`?",
                "/evidense/billing, remove: true | 5:15: there is no `evidense` in the case; did you mean `evidence`?",
                "/company/budget, set: open | 5:15: there is no `budget` in `/company`; write `add` instead of `set`",
                "/company/headcount, add: open | 5:15: `headcount` is there already, and is no list; write `set` instead of `add`",
                "/reviews/2, remove: true | 5:15: there is no `2` in `/reviews`; use one of `manager-review+grace`, `peer-review+lin`",
                "/target/x, set: y | 5:15: there is no `x` in `/target`",
                "evidence, remove: true | 5:15: `evidence` is no path; write the steps from the case down: `/evidence/ID/vouched-by`",
                "/evidence/, remove: true | 5:15: `/evidence/` is no path; write the steps from the case down: `/evidence/ID/vouched-by`",
                "/company | 5:9: a change says one of `set`, `add` and `remove`",
                "/company, set: 1, remove: true | 5:9: a change says one of `set`, `add` and `remove`",
                "/company, remove: false | 5:33: `remove` is `true` or left out"
            })
    void a_change_that_matches_nothing_is_told_at_its_path(String change, String problem) {
        assertThat(said(withChange("{ at: " + change + " }"))).containsExactly("tests/t.yaml:" + problem);
    }

    @Test
    void a_changed_case_is_checked_and_what_is_wrong_is_told_at_the_change() {
        assertThat(said(withChange("{ at: /people/lin/role, set: boss }")))
                .singleElement()
                .asString()
                .startsWith("tests/t.yaml:5:38: `boss` is not known here");
        assertThat(said(withChange("{ at: /evidence/billing/shows, set: [nothing] }")))
                .singleElement()
                .asString()
                .startsWith("tests/t.yaml:5:46: ");
        assertThat(said(withChange("{ at: /people/lin, remove: true }")))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("cases/one.yaml:"));
    }

    @Test
    void what_is_wrong_with_the_case_itself_is_told_once() throws IOException {
        Files.writeString(folder.resolve("cases/one.yaml"), CASE.replace("target: senior", "target: nobody"));

        assertThat(said("""
                given: cases/one.yaml
                tests:
                  - { name: a, expect: { readiness: ready } }
                  - { name: b, expect: { readiness: ready } }
                """)).singleElement().asString().startsWith("cases/one.yaml:4:9: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../one.yaml | `../one.yaml` leads out of the pack's folder",
                "/etc/passwd | `/etc/passwd` leads out of the pack's folder",
                "cases/two.yaml | `cases/two.yaml`: there is no such file"
            })
    void a_case_lies_in_the_folder_of_the_pack(String given, String problem) {
        assertThat(said("given: " + given + "\ntests: [{ name: a, expect: { readiness: ready } }]\n"))
                .singleElement()
                .asString()
                .startsWith("tests/t.yaml:1:8: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "readyness: ready | 5:7: unknown key `readyness` in expect; did you mean `readiness`?",
                "readiness: readyy | 5:18: `readyy` is not known here; did you mean `ready`?",
                "readiness: [ready] | 5:18: a word is expected here, not a list",
                "finds: own/one | 5:14: a list is expected here, not a single word or text",
                "finds: [own] | 5:15: `own` is no rule id; a rule id has the shape `topic/finding`",
                "finds: [{ about: x }] | 5:15: finding lacks `rule`; add `rule: ...`",
                "finds: [{ rule: a/b, severity: gaps }] | 5:38: `gaps` is not known here; did you mean `gap`?",
                "gates: { curent: met } | 5:16: unknown key `curent` in gates; did you mean `current`?",
                "next-steps: [{}] | 5:20: this says of no step what it is like; say who does it or what it closes",
                "next-steps: [{ actor: boss }] | 5:29: `boss` is not known here",
                "next-steps: [{ place: any }] | 5:29: `any` is not known here; use one of `first`, `last`",
                "not-assessed: false | 5:21: `not-assessed` is `true` or left out",
                "{} | 5:7: nothing is expected here; say at least what readiness it comes to"
            })
    void what_is_wrong_with_an_expectation_is_told_at_its_place(String expect, String problem) {
        assertThat(said(expecting(expect))).isNotEmpty().first().asString().startsWith("tests/t.yaml:" + problem);
    }

    @Test
    void what_is_wrong_with_the_file_is_told_at_its_place() {
        assertThat(said("given: cases/one.yaml\ntests: []\n"))
                .containsExactly("tests/t.yaml:2:8: there is no test here; write one: `- name: ...` with `expect:`");
        assertThat(said("given: cases/one.yaml\n"))
                .containsExactly("tests/t.yaml:1:1: pack-test lacks `tests`; add `tests: ...`");
        assertThat(said("format: case/1\ngiven: cases/one.yaml\ntests: [{ name: a, expect: { readiness: ready } }]\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("tests/t.yaml:1:9: ");
        assertThat(said("given: cases/one.yaml\ntests: [{ expect: { readiness: ready } }]\n"))
                .containsExactly("tests/t.yaml:2:9: test lacks `name`; add `name: ...`");
    }

    @Test
    void every_test_file_below_the_folder_is_read_and_cases_there_are_none() throws IOException {
        var tests = Files.createDirectories(folder.resolve("tests/more"));
        Files.writeString(folder.resolve("tests/a.yaml"), expecting("readiness: ready"));
        Files.writeString(tests.resolve("b.yaml"), expecting("readiness: not-yet"));
        Files.writeString(tests.resolve("start.yaml"), CASE);

        assertThat(PackTestReader.readAll(folder, Small.PACK).orThrow())
                .extracting(PackTestFile::file)
                .containsExactly(
                        folder.resolve("tests/a.yaml").toString(),
                        folder.resolve("tests/more/b.yaml").toString());

        Files.writeString(tests.resolve("ladder.yaml"), Small.LADDER);
        assertThat(Small.said(PackTestReader.readAll(folder, Small.PACK)))
                .containsExactly(
                        tests.resolve("ladder.yaml")
                                + ":1:1: this is neither a test nor a case; below `tests` lie tests, and cases that they start from");
    }

    @Test
    void what_leads_out_of_the_pack_is_not_read(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(elsewhere.resolve("b.yaml"), expecting("readiness: ready"));
        Files.createSymbolicLink(folder.resolve("tests/all"), elsewhere);
        Files.createSymbolicLink(folder.resolve("tests/b.yaml"), elsewhere.resolve("b.yaml"));

        assertThat(Small.said(PackTestReader.readAll(folder, Small.PACK)))
                .containsExactly(
                        folder.resolve("tests/all")
                                + ":1:1: this leads out of the pack's folder; put the file itself here",
                        folder.resolve("tests/b.yaml")
                                + ":1:1: this leads out of the pack's folder; put the file itself here");
    }

    @Test
    void a_pack_without_tests_has_none() {
        assertThat(PackTestReader.readAll(folder, Small.PACK).orThrow()).isEmpty();
    }

    @Test
    void the_tests_of_the_contract_are_read(@TempDir Path copies) throws IOException {
        var formats = SharedFiles.folder("formats");
        Assumptions.assumeTrue(Files.isDirectory(formats), "../shared/formats is not here: skipped");
        var pack = PackReader.read(SharedFiles.northwind(formats, copies)).orThrow();

        var file = PackTestReader.read(
                        formats.resolve("northwind/tests/mentoring-is-vouched-for.yaml"),
                        formats.resolve("northwind"),
                        pack)
                .orThrow();

        assertThat(file.tests()).hasSize(2);
        assertThat(file.tests().get(0).promotionCase().evidence().get(1).vouchedBy())
                .isEmpty();
        assertThat(file.tests().get(0).expectations()).hasSize(4);
    }
}
