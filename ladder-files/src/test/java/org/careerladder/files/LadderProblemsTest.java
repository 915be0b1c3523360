package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal of a ladder, at its exact place: what the reader sees, and what the check of the model finds. */
class LadderProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meets: meets, | meets: metes, | l.yaml:3:61: `metes` is no label of the scale; did you mean `meets`?",
                "exceeds: exceeds } | exceeds: partly } | l.yaml:3:77: `exceeds` stands on the wrong side of `meets`",
                "scale: [not-yet, partly, | scale: [not-yet, not-yet, | l.yaml:3:29: label `not-yet` stands here for the second time",
                "[{ id: craft }] | [{ id: craft }, { id: craft }] | l.yaml:4:37: competency `craft` stands here for the second time",
                "id: systems, competency: craft | id: systems, competency: carft | l.yaml:6:32: no competency `carft` in this ladder; did you mean `craft`?",
                "{ id: designs }] | { id: none-yet }] | l.yaml:6:70: `none-yet` is no rung: it can always be rated",
                "{ id: designs }] | { id: follows }] | l.yaml:6:70: rung `follows` stands here for the second time",
                "id: senior | id: engineer | l.yaml:14:13: level `engineer` stands here for the second time",
                "includes: engineer | includes: enginer | l.yaml:15:19: no level `engineering/enginer` in this ladder; did you mean `engineering/engineer`?",
                "includes: engineer | includes: senior | l.yaml:15:19: level `engineering/senior` names itself",
                "includes: engineer | equivalent-to: engineer | l.yaml:15:24: `engineering/senior` and `engineering/engineer` would stand at the same height of one track",
                "systems: designs | systems: desings | l.yaml:18:29: `desings` is no rung of `systems`; did you mean `designs`?",
                "systems: designs | system: designs | l.yaml:18:20: no criterion `system` with rungs in this ladder; did you mean `systems`?",
                "includes: engineer | bar: [{ all: requird }] | l.yaml:15:22: `requird` selects no criteria; did you mean `required`?",
                "includes: engineer | bar: [{ all: [ships] }] | l.yaml:15:23: level `engineering/senior` does not expect `ships`, so its bar cannot count it",
                "includes: engineer | bar: [{ all: [nothing] }] | l.yaml:15:23: no criterion `nothing` in this ladder",
                "includes: engineer | bar: [{ all: { competency: crafts } }] | l.yaml:15:22: no competency `crafts` in this ladder; did you mean `craft`?",
                "includes: engineer | bar: [{ all: { class: core } }] | l.yaml:15:22: no class of criteria `core` in this ladder",
                "includes: engineer | bar: [{ at-least: { count: 3, of: any } }] | l.yaml:15:36: this can never be reached: 2 of the 2 selected criteria can get there",
                "includes: engineer | bar: [{ at-least: { of: any } }] | l.yaml:15:27: `at-least` says how many by `count` or by `share`",
                "includes: engineer | bar: [{ at-least: { share: 101%, of: any } }] | l.yaml:15:36: `101%` is no share",
                "includes: engineer | bar: [{ none-below: { rung: 2, of: any } }] | l.yaml:15:37: `owns` has no rungs",
                "includes: engineer | bar: [{ none-below: { rung: 3, of: [systems] } }] | l.yaml:15:37: `systems` can never get there",
                "includes: engineer | bar: [{ none-below: { rating: metes, of: any } }] | l.yaml:15:39: `metes` is no label of this ladder; did you mean `meets`?",
                "includes: engineer | bar: [{ all-of: [] }] | l.yaml:15:17: unknown key `all-of` in bar; did you mean `any-of`?",
                "includes: engineer | bar: [] | l.yaml:15:14: a list of bars is empty",
                "includes: engineer | after: a year | l.yaml:15:16: `a year` is no length of time",
                "- { id: owns, competency: craft } | - { id: owns } | l.yaml:17:13: criterion lacks `competency`",
                "- { id: owns, competency: craft } | - { id: ships, name: Other } | l.yaml:17:32: `name` is not what it is where this criterion stands",
                "kind: individual | kind: people | l.yaml:9:11: `people` is not known here; use one of `individual`, `management`",
                "ratings: { scale: [not-yet, partly, meets, exceeds], meets: meets, exceeds: exceeds } | name: x | l.yaml:13:13: `ships` has no rungs, and the ladder has no labels to rate it on",
            })
    void another_word(String old, String other, String expected) {
        assertThat(Small.ladderWith(old, other)).anyMatch(said -> said.startsWith(expected), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ all: optional } | l.yaml:15:93: this bonus can never be given: it speaks of nothing that is rated at this level",
                "{ none-below: { rung: 3, of: [systems] } } | l.yaml:15:115: `systems` can never get there",
                "[{ all: required }, { at-least: { count: 4, of: any } }] | l.yaml:15:134: this can never be reached: 2 of the 2",
                "{ any-of: [{ all: required }, { must-include: { rung: 3, of: [systems] } }] } | l.yaml:15:147: `systems` can never get there",
                "{ points: { at-least: 9, curves: { core: [1, 2] } } } | l.yaml:15:115: this can never be reached: the best ratings come to 2 points",
                "{ weighted-mean: { at-least: 3, of: [{ weight: 1, criterion: systems }] } } | l.yaml:15:122: this can never be reached: the best ratings come to less",
            })
    void a_bonus_that_can_never_be_given(String when, String expected) {
        var bonus = "bar: [{ points: { at-least: 1, curves: { core: [1, 3] }, bonus: [{ points: 1, when: " + when
                + " }] } }]";
        var text = Small.LADDER
                .replace("id: systems, competency: craft", "id: systems, competency: craft, class: core")
                .replace("includes: engineer", bonus);

        assertThat(LadderReader.read("l.yaml", text).problems())
                .extracting(Object::toString)
                .anyMatch(said -> said.startsWith(expected), expected);
    }

    @Test
    void inclusions_in_a_circle() {
        assertThat(Small.ladderWith("- id: engineer\n", "- id: engineer\n        includes: senior\n"))
                .anyMatch(said -> said.startsWith("l.yaml:12:19: level `engineering/engineer` includes itself"))
                .anyMatch(said -> said.startsWith("l.yaml:16:19: level `engineering/senior` includes itself"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bar: [{ points: { at-least: 9, curves: { core: [1, 3] } } }] | this can never be reached: the best ratings come to 3 points",
                "bar: [{ points: { at-least: 1, curves: { core: [3, 1] } } }] | the curve of `core` falls: a better rating would be worth less",
                "bar: [{ points: { at-least: 1, curves: { core: [1, 2, 3] } } }] | the curve of `core` has 3 values, and `systems` has 2 rungs",
                "bar: [{ points: { at-least: 1, curves: { cor: [1, 2] } } }] | no class of criteria `cor` in this ladder; did you mean `core`?",
                "bar: [{ points: { at-least: -1, curves: { core: [1, 2] } } }] | `-1` is out of scale; write 0 or more: with less, a better rating could break the bar",
                "bar: [{ points: { at-least: 1, curves: { core: [1, 2] }, weights: { systems: 0 } } }] | a weight of 0 counts nothing",
                "bar: [{ points: { at-least: 1, curves: { core: [1, 2] }, weights: { owns: 2 } } }] | `owns` does not count here",
                "bar: [{ points: { at-least: 1, of: [owns], curves: { core: [1, 2] } } }] | `owns` has no curve here",
                "bar: [{ points: { at-least: 1, curves: { core: [1, 2] }, cap: { of: { competency: crft }, at: 1 } } }] | no competency `crft` in this ladder; did you mean `craft`?",
                "bar: [{ points: { at-least: 1, curves: { core: [1, 2] }, cap: [{ of: any, at: 1 }, { of: any, at: 1 }] } }] | `systems` stands in two caps",
                "bar: [{ weighted-mean: { at-least: 3, of: [{ weight: 1, criterion: systems }] } }] | this can never be reached: the best ratings come to less",
                "bar: [{ weighted-mean: { at-least: 1, of: [{ weight: 1, criterion: owns }] } }] | no value for `not-yet`, `partly`, `meets`, `exceeds`",
                "bar: [{ weighted-mean: { at-least: 1, values: { not-yet: 4, partly: 3, meets: 2, exceeds: 1 }, of: [{ weight: 1, criterion: owns }] } }] | the values fall: a better label would be worth less",
                "bar: [{ weighted-mean: { at-least: 1, of: [{ weight: 1, criterion: systems }, { weight: 1, criterion: systems }] } }] | the mean takes `systems` twice",
                "bar: [{ weighted-mean: { at-least: 1, of: [{ weight: 1 }] } }] | a part of a mean is a `criterion` or a `mean` of its own",
                "bar: [{ points: { at-least: 9, curves: { core: [1, 3] }, bonus: [{ points: 6, when: [{ all: optional }] }] } }] | this can never be reached: the best ratings come to 3 points, without the bonus that nobody can be given",
                "bar: [{ judgement: { id: lead, asks: ' ' } }] | the judgement asks nothing",
                "bar: [{ must-include: { of: [nothing] } }] | no criterion `nothing` in this ladder"
            })
    void a_bar_that_cannot_be_held_or_could_be_broken_by_a_better_rating(String bar, String expected) {
        var text = Small.LADDER
                .replace("id: systems, competency: craft", "id: systems, competency: craft, class: core")
                .replace("includes: engineer", bar);

        var problems = LadderReader.read("l.yaml", text).problems();

        assertThat(problems)
                .extracting(problem -> problem.what() + "; " + problem.advice())
                .anySatisfy(said -> assertThat(said).startsWith(expected));
    }
}
