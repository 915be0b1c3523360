package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeCheckTest {

    private static List<String> problems(String text) {
        return Texts.allProblemsOf(Texts.assess(text), Texts.words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    raiting == "meets"              | 6:19: `Standing` has no field `raiting`; did you mean `rating`?
                    criterion > 3                   | 6:19: `criterion` holds a criterion, and only whole numbers have an order; use `==` or `!=`
                    outcome > Outcome.MEETS         | 6:19: `outcome` holds an Outcome, and only whole numbers have an order; list what you mean: `in (…)`
                    items == "abc"                  | 6:28: `items` holds a whole number of items, and is compared with the text `"abc"`; write a whole number
                    items == Gate.TARGET            | 6:28: `items` holds a whole number of items, not `Gate.TARGET`; write a whole number
                    items                           | 6:19: `items` holds a whole number of items, and stands alone like a yes or no; compare it with a value
                    stale == 1                      | 6:28: `stale` holds yes or no, and is compared with the number `1`; write `true` or `false`
                    criterion == 1                  | 6:32: `criterion` holds a criterion, and is compared with the number `1`; write a text in double quotes
                    gate == "TARGET"                | 6:27: `gate` holds a Gate, and is compared with the text `"TARGET"`; use one of `Gate.CURRENT`, `Gate.TARGET`
                    gate == Gate.TARGT              | 6:27: there is no `Gate.TARGT`; did you mean `Gate.TARGET`?
                    gate == Gte.TARGET              | 6:27: `gate` holds a Gate, not `Gte.TARGET`; did you mean `Gate.TARGET`?
                    gate == Outcome.MEETS           | 6:27: `gate` holds a Gate, not `Outcome.MEETS`; use one of `Gate.CURRENT`, `Gate.TARGET`
                    criterion == "lifts-other"      | 6:32: `"lifts-other"` is not a criterion of the ladder; did you mean `lifts-others`?
                    rating in ("meets", "excceds")  | 6:29: `"excceds"` is not a label of the ladder; did you mean `exceeds`?
                    competency == "crafts"          | 6:33: `"crafts"` is not a competency of the ladder; did you mean `craft`?
                    itemTitles == "x"               | 6:19: `itemTitles` is there for texts alone, not for conditions; use it in `says` or `do`
                    criterionName == "x"            | 6:19: `criterionName` is there for texts alone, not for conditions; use `criterion`
                    criterion contains "x"          | 6:19: `criterion` holds a criterion, and only a list contains something; compare it with `==`
                    attributes.office == "x"        | 6:19: `Standing` has no `attributes.office`: the pack declares no such attribute; attributes are of `CandidateFacts`; declare it under `attributes` of the pack
                    gender == "f"                   | 6:19: `gender` is a protected attribute: no rule reads it, and no case holds it; leave it out: readiness rests on the work alone
                    attributes.age > 40             | 6:19: `attributes.age` is a protected attribute: no rule reads it, and no case holds it; leave it out: readiness rests on the work alone
                    !onParentalLeave                | 6:20: `onParentalLeave` is a protected attribute: no rule reads it, and no case holds it; leave it out: readiness rests on the work alone
                    partTime                        | 6:19: `partTime` is a protected attribute: no rule reads it, and no case holds it; leave it out: readiness rests on the work alone
                    items < policy.outsideVoucher   | 6:27: there is no policy parameter `policy.outsideVoucher`; did you mean `policy.outsideVouchers`?
                    items < policy.selection        | 6:27: `policy.selection` is a range; use `policy.selectionLeast` or `policy.selectionMost`
                    items < policy.followUp         | 6:27: `items` holds a whole number of items, and `policy.followUp` is 4 weeks; use a parameter whose type is `count` or `range`
                    items < policy.currentExceeds   | 6:27: `items` holds a whole number of items, and `policy.currentExceeds` is a share; use a parameter whose type is `count` or `range`
                    items < policy.raterPrecedence  | 6:27: `items` holds a whole number of items, and `policy.raterPrecedence` is a list of roles; use a parameter whose type is `count` or `range`
                    criterion == policy.leastRating | 6:32: `criterion` holds a criterion, and `policy.leastRating` is a label; use a parameter whose type is `choice`
                    stale == policy.nearly          | 6:28: `stale` holds yes or no, and `policy.nearly` is a count; use a parameter whose type is `yes-no`
                    gate == policy.houseArea        | 6:27: `gate` holds a Gate, and `policy.houseArea` is one of ``; use a literal: no parameter holds a Gate
                    items == $n                     | 6:28: `$n` is not bound in an earlier pattern; bind it there: `$n : field`
                    items == $f                     | 6:28: `$f` is not bound in an earlier pattern; bind it there: `$f : field`
                    $n : items, items == $n         | 6:40: `$n` is not bound in an earlier pattern; bind it there: `$n : field`
                    $f : items                      | 6:19: `$f` is bound twice; give one of them another name
                    $n : stael                      | 6:19: `Standing` has no field `stael`; did you mean `stale`?
                    """)
    void a_condition_that_makes_no_sense_is_told_where_it_stands(String condition, String problem) {
        assertThat(problems(Texts.withCondition(condition))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Asking(daysSince > policy.tenure)     | 6:29: `daysSince` holds a whole number of days, and `policy.tenure` is 24 months; use a duration that is set in days or weeks
                    CandidateFacts(monthsInLevel < policy.followUp) | 6:41: `monthsInLevel` holds a whole number of months, and `policy.followUp` is 4 weeks; use a duration that is set in months or years
                    LevelBar(exceedsShare < policy.nearly) | 6:34: `exceedsShare` holds a share in basis points, and `policy.nearly` is a count; use a parameter whose type is `share`
                    CandidateFacts(target == "seniour")   | 6:35: `"seniour"` is not a level of the ladder; did you mean `senior`?
                    Finding(topic == "x")                 | 6:10: `Finding` is not there in the stage `assess`; use one of `Standing`, `JudgementStatus`, `LevelBar`, `Dossier`, `EvidenceItem`, `CandidateFacts`, `Artefact`, `Support`, `Asking`, `AreaStatus`, `GoalStatus`, `PastDecision`, `CompanyTiming`
                    standing(stale)                       | 6:10: there is no type `standing`; did you mean `Standing`?
                    Gender(x)                             | 6:10: `Gender` is a protected attribute: no rule reads it, and no case holds it; leave it out: readiness rests on the work alone
                    """)
    void a_pattern_that_makes_no_sense_is_told_where_it_stands(String pattern, String problem) {
        assertThat(problems(Texts.withPatterns("$f : " + pattern))).containsExactly(problem);
    }

    @Test
    void whatever_fits_is_accepted() {
        var fitting = List.of(
                "Asking(daysSince > policy.followUp)",
                "CandidateFacts(monthsInLevel < policy.tenure, level == \"engineer\", track != \"engineering\")",
                "LevelBar(exceedsShare < policy.currentExceeds, monthsHeld < policy.performsAtTargetFor)",
                "Dossier(items > policy.selectionMost || items < policy.selectionLeast || items > policy.top_3Items)",
                "Standing(rating == policy.leastRating, stale == policy.asksNumbers, !stale, shared == true)",
                "AreaStatus(area == policy.houseArea, criterion in (\"lifts-others\", \"owns-projects\"))",
                "Asking(daysSince > policy.performsAtTargetFor)",
                "Standing($c : criterion) exists Standing(criterion == $c) AreaStatus(area != \"x\", criterion == $c) not Dossier(items > 0)");

        for (var patterns : fitting) {
            assertThat(problems(Texts.withPatterns("$f : " + patterns)))
                    .as(patterns)
                    .isEmpty();
        }
    }

    @Test
    void variables_are_bound_before_they_are_used_and_by_facts_that_are_there() {
        assertThat(problems(Texts.withPatterns("$f : Standing() not Standing($c : criterion) Dossier(items == $c)")))
                .containsExactly(
                        "6:67: `$c` is bound under `not` or `exists`, and does not leave it; bind it in a pattern for a fact that is there");
        assertThat(problems(Texts.withPatterns("$f : Standing() Dossier(items == $f)")))
                .containsExactly(
                        "6:38: `$f` is a whole fact, and only values can be compared; bind the field in its pattern: `$value : field`");
        assertThat(problems(Texts.withPatterns("$f : Standing($items : items) Dossier(items == $itms)")))
                .containsExactly("6:52: `$itms` is not bound in an earlier pattern; did you mean `$items`?");
        assertThat(problems(Texts.withPatterns("$f : Standing($c : criterion) CandidateFacts(level == $c)")))
                .containsExactly(
                        "6:59: `level` holds a level, and `$c` is a criterion; compare what is of one kind and one unit");
        assertThat(problems(Texts.withPatterns("$f : CandidateFacts($m : monthsInLevel) Asking(daysSince > $m)")))
                .containsExactly(
                        "6:64: `daysSince` holds a whole number of days, and `$m` is a whole number of months; compare what is of one kind and one unit");
    }

    @Test
    void every_further_pattern_shares_a_value() {
        assertThat(problems(Texts.withPatterns("$f : Standing() Dossier() LevelBar() Asking()")))
                .hasSize(3)
                .first()
                .isEqualTo(
                        "6:21: `Dossier` shares no value with the patterns before it; bind one there, `$name : field`, and use it here, `field == $name`; or put `exists` before it");
        assertThat(problems(Texts.withPatterns("not Standing()")))
                .contains(
                        "1:18: the rule has no pattern for a fact that is there; add one without `not` or `exists`: the conclusion is about its fact");
    }

    @Test
    void a_call_takes_a_fact_that_is_there() {
        assertThat(problems(Texts.rule("$fact : Standing($v : items)", "findings.gap($fcat);")))
                .containsExactly("8:5: `$fcat` is not bound; did you mean `$fact`?");
        assertThat(problems(Texts.rule("$fact : Standing($v : items)", "findings.gap($v);")))
                .containsExactly(
                        "8:5: `$v` is not a fact that is there; name a fact: `$name : Type( … )`, without `not` or `exists`");
        assertThat(problems(Texts.rule("Standing()", "findings.gap($v);")))
                .containsExactly("8:5: `$v` is not bound; name a fact: `$v : Type( … )`");
    }

    @Test
    void each_stage_concludes_its_own() {
        var conclude =
                "package p.conclude rule \"a\" @id(\"a/b\") @says(\"s\") @because(\"b\") when $f : Scorecard(blockers > 0) then findings.note($f); end";
        var advise =
                "package p.advise rule \"a\" @id(\"a/b\") @says(\"s\") @because(\"b\") @do(actor = PEER, action = \"x\") when $f : Scorecard() then steps.merge($f); end";

        assertThat(Texts.allProblemsOf(Texts.inStage(Stage.CONCLUDE, conclude), Texts.words()))
                .containsExactly(
                        "rules/conclude/file.drl:1:104: `findings.note` is no conclusion of the stage `conclude`; use one of `verdict.ready`, `verdict.nearlyReady`, `verdict.notYet`");
        assertThat(Texts.allProblemsOf(Texts.inStage(Stage.ADVISE, advise), Texts.words()))
                .containsExactly(
                        "rules/advise/file.drl:1:122: `steps.merge` does not take `$f`, a `Scorecard`; give it a `Finding`");
    }

    @Test
    void what_people_are_told_is_required_and_checked() {
        var bare = "package p.assess rule \"a\" @id(\"a/b\") when $f : Standing() then findings.gap($f); end";
        var wrong =
                "package p.assess rule \"a\" @id(\"a/b\") @says(\"{criterium} {policy.follow-ups} {gender}\") @because(\"{oops\")\n@do(actor = PEER, action = \"{outsideVouchers}\", effort = \"2 days\") when $f : Standing() then findings.gap($f); end";

        assertThat(problems(bare))
                .containsExactly(
                        "1:18: the rule has no `@says`; say what it found, as a sentence",
                        "1:18: the rule has no `@because`; say why it holds",
                        "1:18: the rule has no `@do`; say who closes it, and how: actor, action, effort");
        assertThat(problems(wrong))
                .containsExactly(
                        "1:44: `Standing` has nothing for `{criterium}`; did you mean `criterion`?",
                        "1:44: there is no policy parameter for `{policy.follow-ups}`; did you mean `follow-up`?",
                        "1:44: `{gender}` is a protected attribute: no rule reads it, and no case holds it; leave it out: readiness rests on the work alone",
                        "1:97: a `{` without its `}` in `{oops`; a placeholder is a name in braces, such as `{criterion}`",
                        "2:28: `Standing` has nothing for `{outsideVouchers}`; write it as `outside-vouchers`",
                        "2:58: `2 days` is no effort; write a number up to 999 with `h`, `d` or `w`, such as `2h`");
    }

    @Test
    void a_rule_has_a_bounded_size() {
        var wide = "stale" + " || stale".repeat(PatternCheck.MOST_TESTS);

        assertThat(problems(Texts.withCondition(wide)))
                .containsExactly("1:18: the rule has 101 comparisons, and 100 are the most; split the rule");
    }
}
