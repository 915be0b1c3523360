package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What other rule languages have and this one has not, and what people get wrong in it. */
class RefusedGrammarTest {

    private static String rest() {
        return "rule \"another name\" @id(\"topic/finding\") @says(\"s\") @because(\"b\") when $f : Standing() then findings.note($f); end\n";
    }

    @Test
    void what_other_rule_languages_know_is_refused_with_what_to_write_instead() {
        var refused = List.of(
                "eval(true)",
                "this == \"x\"",
                "new Object()",
                "items == null",
                "items + 1 > 2",
                "items == items",
                "items == TARGET",
                "Gate.TARGET == gate",
                "items > 1 && < 5",
                "criterion not in (\"a\")",
                "criterion == 'a'",
                "\"a\"",
                "Gate.TARGET;",
                "stale ? shared : stale",
                "items == 010",
                "items == 3.0",
                "items == 1e9",
                "items == 10000000000",
                "criterion == \"a\\n\"",
                "criterion memberOf $x",
                "$x := items",
                "$x : items > 3",
                "$x == items",
                "items == $f.items",
                "items.size() > 1",
                "size() > 1",
                "items in ()",
                "items in ($x)",
                "criterion contains policy.nearly",
                "items => 3",
                "items = 3",
                "stale & shared",
                "stale | shared",
                "!!stale",
                "items == policy",
                "criterion[0] == 1",
                "(Standing) this",
                "stale shared",
                "stale,",
                ", stale");
        for (var condition : refused) {
            assertThat(Texts.problemsOf(Texts.withCondition(condition)))
                    .as(condition)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("6:")
                    .contains("; ");
        }
    }

    @Test
    void what_other_rule_languages_know_among_patterns_is_refused() {
        var refused = List.of(
                "$f : Standing() from $x",
                "eval(true)",
                "forall(Standing())",
                "$f : Standing() over window:time(1s)",
                "not (Standing())",
                "not $x : Standing()",
                "exists not Standing()",
                "$f : (Standing())",
                "$f : not Standing()",
                "?query($x;)",
                "$f := Standing()",
                "$f : org.x.Standing()",
                "collect(Standing())",
                "$f : Standing() && LevelBar()",
                "\"Standing\"",
                "$f Standing()",
                "$f : Standing().stale");
        for (var patterns : refused) {
            assertThat(Texts.problemsOf(Texts.withPatterns(patterns)))
                    .as(patterns)
                    .isNotEmpty()
                    .first()
                    .asString()
                    .startsWith("6:")
                    .contains("; ");
        }
    }

    @Test
    void exactly_one_call_stands_between_then_and_end() {
        var refused = List.of(
                "",
                "findings.gap($f)",
                "findings.gap($f); findings.gap($f);",
                "findings.gap(\"x\");",
                "findings.gap();",
                "findings.gap($f, $f);",
                "findings.gap($f.items);",
                "findings.gap($f).x();",
                "Findings.gap($f);",
                "gap($f);",
                "findings.gaap($f);",
                "this.findings.gap($f);",
                "findings.gap($f);;",
                "findings.gap(new Standing());",
                "x = 1;");
        for (var call : refused) {
            assertThat(Texts.problemsOf(Texts.rule("$f : Standing()", call)))
                    .as(call)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("; ");
        }
    }

    @Test
    void what_is_wrong_with_annotations_is_told() {
        assertThat(
                        Texts.problemsOf(
                                "package p.assess\nrule \"a\"\n@id(\"A B\")\n@say(\"x\")\n@axis(MERTI)\n@axis(\"MERIT\")\n@do(actor = HR, action = \"x\")\n@do(action = \"x\")\n@says(x)\n@because(\"x\" \"y\")\nwhen $f : Standing() then findings.note($f); end"))
                .containsExactly(
                        "3:5: the id `A B` has not the shape `topic/finding`; write two words of lower-case letters, digits and hyphens, and a slash between them",
                        "4:2: unknown annotation `@say`; did you mean `@says`?",
                        "5:7: `MERTI` is not an axis; did you mean `MERIT`?",
                        "6:2: a second `@axis`; keep one of them",
                        "7:13: `HR` is not an actor; use one of `CANDIDATE`, `COMMITTEE`, `COMPANY`, `DECISION_MAKER`, `MANAGER`, `PEER`, `SENIOR_ENGINEER`, `TIME`",
                        "8:2: a second `@do`; keep one of them",
                        "9:7: a text in double quotes is expected, not `x`; write `@says(\"…\")`",
                        "10:14: `)` is expected, not `\"y\"`; write `@because(\"…\")`");
    }

    @Test
    void what_is_wrong_with_package_and_imports_is_told() {
        assertThat(Texts.problemsOf(
                        "package my-company.assess\nimport java.util.List\nimport org.careerladder.facts.Standing;\nimport org.careerladder.model.facts.*\n"
                                + rest()))
                .containsExactly(
                        "1:11: `.` or the end of the name is expected, not `-`; start with `package yourcompany.assess`, without hyphens",
                        "2:8: `java.util.List` is not part of the vocabulary; leave it out: a rule sees the types of `ladder vocabulary`, and they are imported anyway",
                        "3:8: `org.careerladder.facts.Standing` is not part of the vocabulary; write `org.careerladder.model.facts.Standing`, or leave it out: the vocabulary is imported anyway",
                        "4:37: the name of a type is expected, not `*`; leave it out: the vocabulary is imported anyway");
        assertThat(Texts.problemsOf(rest()))
                .containsExactly(
                        "1:1: a file starts with its package, not with `rule`; start with `package yourcompany.assess`, without hyphens");
    }
}
