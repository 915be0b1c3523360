package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.time.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal of a case, at its exact place. */
class CaseProblemsTest {

    @Test
    void the_small_case_is_sound() {
        assertThat(Small.caseWith("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raitings: {} | c.yaml:9:1: unknown key `raitings` in case; did you mean `ratings`?",
                "case: two | c.yaml:9:1: the key `case` stands here for the second time; the first stands in line 1; keep one",
                "people: &p [] | c.yaml:9:1: the key `people` stands here for the second time",
                "cycle: Herbst | c.yaml:9:8: `Herbst` is no id; an id is made of a-z, 0-9 and single hyphens, at most 80 characters, such as `herbst`",
                "evidence: 3 | c.yaml:9:11: a list is expected here, not a single word or text",
                "company: { headcount: maybe } | c.yaml:9:23: `maybe` is not known here; use one of `closed`, `open`, `unknown`",
                "rated-on: 2023-02-29 | c.yaml:9:11: `2023-02-29` is no date; that month has 28 days",
                "rated-on: 20.11.2026 | c.yaml:9:11: `20.11.2026` is no date; write year, month and day: 2026-11-20",
                "cycle: no | c.yaml:9:8: `no` is not text as long as it has no quotes; quote it: `\"no\"`",
                "cycle: 010 | c.yaml:9:8: `010` is not text as long as it has no quotes",
                "cycle: \u0430da | c.yaml:9:8: `\u0430da` is no id: it has U+0430, which looks like something else or like nothing",
                "cycle: \"a\u200Db\" | c.yaml:9:8: `a<U+200D>b` is no id: it has U+200D",
                "cycle: \"a\u202Eb\" | c.yaml:9:8: `a<U+202E>b` is no id: it has U+202E",
                "judgements: [{ bar: track-record, holds: no, by: self, date: 2026-10-01 }] | c.yaml:9:42: `no` is not text as long as it has no quotes",
                "judgements: [{ bar: track-record, holds: maybe, by: self, date: 2026-10-01 }] | c.yaml:9:42: `maybe` is no answer",
                "judgements: [{ bar: track-record, holds: \"yes\", by: self, date: 2026-10-01 }] | c.yaml:9:21: no level of the ladder asks for the judgement `track-record`",
                "evidence: [{ id: e, kind: metric, title: Faster, and cheaper }] | c.yaml:9:50: what stands here looks like the end of an unquoted sentence; put the whole sentence in double quotes",
                "evidence: [{ id: e, kind: metric, metrics: [{ before: 1e400 }] }] | c.yaml:9:55: `1e400` is out of scale",
                "evidence: [{ id: e, kind: metric, metrics: [{ before: 1e1000000000 }] }] | c.yaml:9:55: `1e1000000000` is out of scale",
                "evidence: [{ id: e, kind: metric, metrics: [{ before: .nan }] }] | c.yaml:9:55: `.nan` is no number",
                "evidence: [{ id: e, kind: metric, metrics: [{ before: 010 }] }] | c.yaml:9:55: `010` is no number",
                "evidence: [{ id: e, kind: metric, to: 2027-01-01 }] | c.yaml:9:39: `2027-01-01` lies after the day of the case, `2026-11-20`",
                "evidence: [{ id: e, kind: metric, shows: [own] }] | c.yaml:9:43: no criterion `own` in the ladder; did you mean `owns`?",
                "evidence: [{ id: e, kind: metric, vouched-by: [grce] }] | c.yaml:9:48: `people` has no `grce`; did you mean `grace`?",
                "reviews: [{ kind: peer-review, by: ada, state: wanted }] | c.yaml:9:36: `ada` is the candidate; write `self`",
                "goals: [{ id: g, state: done, week: 2026-W54 }] | c.yaml:9:37: `2026-W54` is no week",
                "goals: [{ id: g, state: done, for: nothing }] | c.yaml:9:36: `nothing` is neither an area nor a criterion",
                "ratings: { current: { ships: { self: super } } } | c.yaml:9:10: `ratings` stand here, and no `rated-on`",
                "appraisals: [{ by: self, criterion: ships, gate: current, date: 2026-10-01 }] | c.yaml:9:14: this appraisal says nothing",
                "appraisals: [{ by: self, criterion: ships, date: 2026-10-01, rating: meets }] | c.yaml:9:14: `ships` is rated at a gate; write `gate: current` or `gate: target`",
                "appraisals: [{ by: self, criterion: systems, gate: target, date: 2026-10-01, rating: designs }] | c.yaml:9:52: `systems` is rated once, on its rungs, for every level",
                "appraisals: [{ by: self, criterion: owns, gate: current, date: 2026-10-01, rating: meets }] | c.yaml:9:37: level `engineering/engineer` does not expect `owns`",
                "appraisals: [{ by: self, criterion: ships, gate: current, date: 2026-10-01, not-applicable: \"\" }] | c.yaml:9:14: `not-applicable` has no reason",
            })
    void a_line_too_many(String line, String expected) {
        assertThat(Small.caseWith(line + "\n")).anyMatch(said -> said.startsWith(expected), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level: engineer | level: enginer | c.yaml:5:10: no level `enginer` on track `engineering`; did you mean `engineer`?",
                "target: senior | target: engineer | c.yaml:6:9: `engineering/engineer` is not above `engineering/engineer`",
                "target: senior | target: managment/lead | c.yaml:6:9: no track `managment` in the ladder; use one of `engineering`",
                "as-of: 2026-11-20 | cycle: h2 | c.yaml:1:1: the case does not say for which day it is",
                "case: one | format: case/2 | c.yaml:1:1: case lacks `case`",
                "case: one | format: ladder/1 | c.yaml:1:9: `ladder/1` is not what is read here",
                "id: grace | id: self | c.yaml:8:11: `self` is the candidate",
                "id: ada | id: 7 | c.yaml:4:7: `7` is not text as long as it has no quotes",
                "id: ada | name: 010 | c.yaml:4:9: what stands here is not text as long as it has no quotes",
                "id: ada | name: | c.yaml:4:3: candidate lacks `id`",
                "role: manager | role: manger | c.yaml:8:24: `manger` is not known here; did you mean `manager`?",
            })
    void another_word(String old, String other, String expected) {
        assertThat(Small.caseWith(old, other)).anyMatch(said -> said.startsWith(expected), expected);
    }

    @Test
    void a_rating_outside_the_scale_names_the_allowed_labels() {
        assertThat(Small.caseWith("rated-on: 2026-10-01\nratings: { current: { ships: { self: super } } }\n"))
                .containsExactly("c.yaml:10:38: `super` is no rating of `ships`;"
                        + " it is one of `not-yet`, `partly`, `meets`, `exceeds`");
    }

    @Test
    void what_is_left_empty_is_unknown() {
        String more = """
                rated-on: 2026-10-01
                ratings:
                  current: { ships: { self: , grace: null } }
                  target:
                    owns: { self: "", grace: meets }
                  rungs: { systems: }
                evidence:
                goals: ~
                """;

        assertThat(CaseReader.read("c.yaml", Small.CASE + more, Small.PACK)
                        .orThrow()
                        .appraisals())
                .hasSize(1);
    }

    @Test
    void all_problems_come_at_once_in_the_order_of_the_file() {
        var said = Small.caseWith("cycle: Herbst\ngoals: [{ id: g }]\nevidence: { a: b }\nrated-on: soon\n");

        assertThat(said).hasSize(4);
        assertThat(said)
                .map(each -> each.substring(0, 9))
                .containsExactly("c.yaml:9:", "c.yaml:10", "c.yaml:11", "c.yaml:12");
    }

    @Test
    void the_day_of_a_case_may_come_from_the_caller() {
        String text = Small.CASE.replace("as-of: 2026-11-20\n", "");
        var day = Day.of("2026-11-21");

        assertThat(CaseReader.read("c.yaml", text, Small.PACK, day).orThrow().asOf())
                .isEqualTo(day);
    }

    @Test
    void personal_words_stay_out_of_every_message() {
        String canary = "Canary";
        for (String wrong : List.of(
                "conversations: [{ with: grace, heard: I said, Canary, again }]",
                "conversations: [{ with: grace, heard: [Canary] }]",
                "evidence: [{ id: e, kind: metric, title: { Canary: b } }]",
                "decisions: [{ outcome: declined, reasons: [{ said: Ah: Canary }] }]",
                "appraisals: [{ by: self, criterion: ships, gate: current, date: 2026-10-01, note: \"Canary }]")) {
            assertThat(Small.caseWith(wrong + "\n")).isNotEmpty().noneMatch(said -> said.contains(canary));
        }
    }
}
