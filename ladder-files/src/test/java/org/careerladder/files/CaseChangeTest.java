package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.assessment.Fingerprint;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.source.Checked;
import org.careerladder.model.time.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case is read as it would be with changes that stand on one line each, and says itself that it is a what-if. */
class CaseChangeTest {

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
            ratings: { target: { owns: { self: partly } } }
            rated-on: 2026-11-01
            company: { headcount: open }
            """;

    private static Checked<PromotionCase> read(String... lines) {
        return CaseChange.parseAll("--with", List.of(lines))
                .then(changes -> CaseReader.read("c.yaml", CASE, Small.PACK, Day.UNKNOWN, changes));
    }

    private static PromotionCase changed(String... lines) {
        return read(lines).orThrow();
    }

    private static List<String> said(String... lines) {
        return Small.said(read(lines));
    }

    @Test
    void a_value_takes_the_place_of_the_one_that_is_there() {
        assertThat(changed("/company/headcount=closed").timing().headcount()).isEqualTo(Opening.CLOSED);
        assertThat(changed("/evidence/billing/vouched-by=[]").evidence().get(0).vouchedBy())
                .isEmpty();
        assertThat(changed("/ratings/target/owns={ self: meets, grace: meets }").appraisals())
                .hasSize(2);
        assertThat(changed("/evidence/billing/title=Split, and moved = done")
                        .evidence()
                        .get(0)
                        .title())
                .isEqualTo("Split, and moved = done");
        assertThat(changed("/as-of=2026-12-01").asOf()).isEqualTo(Day.of("2026-12-01"));
    }

    @Test
    void a_list_has_a_member_more_and_a_map_a_key_more() {
        assertThat(changed("/people+={ id: sara, role: senior-engineer }").people())
                .hasSize(3);
        assertThat(changed("/company/budget+=open").timing().budget()).isEqualTo(Opening.OPEN);
    }

    @Test
    void what_is_removed_is_left_out_and_what_is_set_to_nothing_is_as_good_as_left_out() {
        assertThat(changed("/evidence/billing/vouched-by/grace-")
                        .evidence()
                        .get(0)
                        .vouchedBy())
                .containsExactly(PersonId.of("lin"));
        assertThat(changed("/reviews/peer-review+lin-").reviews()).isEmpty();
        assertThat(changed("/company-").timing().headcount()).isEqualTo(Opening.UNKNOWN);
        assertThat(changed("/company/headcount=").timing().headcount()).isEqualTo(Opening.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "at: /company/headcount, set: closed | /company/headcount=closed",
                "at: /evidence/billing/vouched-by, set: [lin] | /evidence/billing/vouched-by=[lin]",
                "at: /ratings/target/owns, set: { self: meets, grace: meets } | /ratings/target/owns={ self: meets, grace: meets }",
                "at: /people, add: { id: sara, role: peer } | /people+={ id: sara, role: peer }",
                "at: /company/budget, add: open | /company/budget+=open",
                "at: /reviews/0, remove: true | /reviews/0-",
                "at: /reviews/peer-review+lin/state, set: requested | /reviews/peer-review+lin/state=requested"
            })
    void a_line_says_what_a_pack_test_says_with_its_keys(String keys, String line, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("c.yaml"), CASE);
        var test = "given: c.yaml\ntests: [{ name: it, change: [{ " + keys + " }], expect: { readiness: ready } }]\n";

        var byTest = PackTestReader.read("t.yaml", test, folder, Small.PACK)
                .orThrow()
                .tests()
                .get(0)
                .promotionCase();

        assertThat(changed(line).toBuilder().whatIf(WhatIf.NONE).build()).isEqualTo(byTest);
    }

    @Test
    void changes_are_made_one_after_the_other_and_the_case_names_them_in_that_order() {
        var twice = changed("/people+={ id: sara, role: peer }", "/people/sara/role=senior-engineer");

        assertThat(twice.people()).extracting(Person::role).last().hasToString("SENIOR_ENGINEER");
        assertThat(twice.whatIf())
                .isEqualTo(
                        new WhatIf(List.of("/people+={ id: sara, role: peer }", "/people/sara/role=senior-engineer")));
        assertThat(changed().whatIf()).isEqualTo(WhatIf.NONE);
    }

    @Test
    void a_what_if_has_the_hash_of_a_case_that_says_the_same() {
        var written = CaseReader.read("c.yaml", CASE.replace("headcount: open", "headcount: closed"), Small.PACK)
                .orThrow();
        var whatIf = changed("/company/headcount=closed");

        assertThat(Fingerprint.ofCase(whatIf)).isEqualTo(Fingerprint.ofCase(written));
        assertThat(whatIf).isNotEqualTo(written);
        assertThat(whatIf.toBuilder().whatIf(WhatIf.NONE).build()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/evidence/biling/title=x | --with:1:1: there is no `biling` in `/evidence`; did you mean `billing`?",
                "/evidence/billing/vouchd-by=[] | --with:1:1: there is no `vouchd-by` in `/evidence/billing`; did you mean `vouched-by`?",
                "/evidense/billing- | --with:1:1: there is no `evidense` in the case; did you mean `evidence`?",
                "/company/budget=open | --with:1:1: there is no `budget` in `/company`; write `+=` instead of `=`",
                "/company/headcount+=open | --with:1:1: `headcount` is there already, and is no list; write `=` instead of `+=`",
                "/people/lin/role=boss | --with:1:18: `boss` is not known here",
                "/evidence/billing/shows=[nothing] | --with:1:26: ",
                "/evidence/billing/shows=[owns | --with:1:30: this is not YAML",
                "/evidence/billing/title=a: b | --with:1:26: this is not YAML: a colon stands in the middle of a text; put the whole text in double quotes",
                "/evidence/billing/title=*a | --with:1:25: an alias (`*`) stands here; write the value out",
                "/company={ headcount: open, headcount: closed } | --with:1:29: the key `headcount` stands here for the second time",
                "evidence- | --with:1:1: `evidence` is no path; write the steps from the case down: `/evidence/ID/vouched-by`",
                "evidence=[] | --with:1:1: `evidence` is no path",
                "/evidence/=[] | --with:1:1: `/evidence/` is no path",
                "=[] | --with:1:1: `` is no path",
                "/company | --with:1:1: `/company` does not say what becomes of it; write `PATH=VALUE` to set, `PATH+=VALUE` to add, `PATH-` to remove",
                "/pack=../other | --with:1:1: the pack is chosen before the case is read; name another one beside the case: `--pack DIR`"
            })
    void what_is_wrong_with_a_change_is_told_at_its_place_in_the_line(String line, String problem) {
        assertThat(said(line)).first().asString().startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/company=\nx: y", "/company={\n}", "/company-\n", "/company=a\u2028b"})
    void a_change_stands_on_one_line(String line) {
        assertThat(said(line))
                .containsExactly(
                        "--with:1:1: a change stands on one line; write lists and maps in brackets: `[...]`, `{...}`");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_each_in_its_own_line() {
        assertThat(said("/company", "/a=[x", "/company/headcount=open", "b-"))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("--with:1:1: "),
                        two -> assertThat(two).startsWith("--with:2:"),
                        four -> assertThat(four).startsWith("--with:4:1: "));
        assertThat(said("/nope/x=1", "/people/lin/role=boss", "/nothing/x=1"))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("--with:1:1: there is no `nope`"),
                        two -> assertThat(two).startsWith("--with:2:18: `boss`"),
                        three -> assertThat(three).startsWith("--with:3:1: there is no `nothing`"));
    }

    @Test
    void what_a_change_breaks_elsewhere_is_told_where_it_stands_in_the_file() {
        assertThat(said("/people/lin-")).isNotEmpty().allMatch(problem -> problem.startsWith("c.yaml:"));
    }

    @Test
    void a_change_may_mend_what_is_wrong_with_the_case() {
        var mended = CaseChange.parse("/target=senior").orThrow();

        assertThat(CaseReader.read(
                                "c.yaml",
                                CASE.replace("target: senior", "target: snior"),
                                Small.PACK,
                                Day.UNKNOWN,
                                List.of(mended))
                        .isSound())
                .isTrue();
    }

    @Test
    void columns_count_characters_as_people_do() {
        assertThat(said("/people/lin/team+=\ud83d\udc4d", "/company/headcount=\ud83d\udc4d"))
                .first()
                .asString()
                .startsWith("--with:2:20: ");
        assertThat(said("/\ud83d\udc4d/x=[a")).first().asString().startsWith("--with:1:8: ");
    }

    @Test
    void changes_are_equal_when_they_say_the_same() {
        var one = CaseChange.parse("/company-").orThrow();

        assertThat(one)
                .isEqualTo(CaseChange.parseAll("--with", List.of("/a-", "/company-"))
                        .orThrow()
                        .get(1))
                .hasSameHashCodeAs(CaseChange.parse("/company-").orThrow())
                .hasToString("/company-")
                .isNotEqualTo(CaseChange.parse("/company=").orThrow());
    }
}
