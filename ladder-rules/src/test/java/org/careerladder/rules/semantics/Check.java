package org.careerladder.rules.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.Move;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.process.Formality;

/**
 * One thing that a row expects, in words for the page and as a check for the test.
 *
 * @param words what the page says
 * @param of holds it against what came of the situation
 */
record Check(String words, Consumer<Came> of) {

    private static Check that(String words, Consumer<Came> of) {
        return new Check(words, of);
    }

    /** The outcome of a criterion at a gate, such as {@code "target owns"}. */
    static Check outcome(String at, Outcome outcome) {
        return that(
                at + " is " + outcome,
                came -> assertThat(came.standing(at).outcome()).as(at).isEqualTo(outcome));
    }

    static Check confirmed(String at) {
        return claim(at, "confirmed", Standing::confirmed);
    }

    static Check unconfirmed(String at) {
        return claim(at, "not confirmed", standing -> !standing.confirmed());
    }

    static Check stale(String at) {
        return claim(at, "stale", Standing::stale);
    }

    private static Check claim(String at, String words, Predicate<Standing> claim) {
        return that(
                at + " is " + words,
                came -> assertThat(claim.test(came.standing(at)))
                        .as(at + " is " + words)
                        .isTrue());
    }

    static Check absent(String at) {
        return that(
                "no standing " + at, came -> assertThat(came.hasStanding(at)).isFalse());
    }

    /** Exactly these hold back at the gate; an empty text for none. */
    static Check holdsBack(String gate, String criteria) {
        var expected = Stream.of(criteria.split(", ", -1))
                .filter(each -> !each.isEmpty())
                .toList();
        return that(
                (expected.isEmpty() ? "nothing" : criteria) + " holds back at " + gate,
                came -> assertThat(holdingBack(came, gate)).containsExactlyInAnyOrderElementsOf(expected));
    }

    private static List<String> holdingBack(Came came, String gate) {
        var facts = came.assessment().facts();
        var standings = facts.standingsAt(Came.gate(gate)).stream()
                .filter(Standing::holdsBack)
                .map(Standing::criterion);
        var judgements = facts.judgementsAt(Came.gate(gate)).stream()
                .filter(JudgementStatus::holdsBack)
                .map(JudgementStatus::judgement);
        return Stream.concat(standings, judgements).toList();
    }

    static Check gate(String gate, GateState state) {
        return that(
                gate + " gate " + state,
                came -> assertThat(came.bar(gate).state()).as(gate).isEqualTo(state));
    }

    /** An unknown gate between the states at worst and at best. */
    static Check between(String gate, GateState worst, GateState best) {
        return that(gate + " gate UNKNOWN, from " + worst + " to " + best, came -> {
            assertThat(List.of(came.bar(gate).worst(), came.bar(gate).best())).containsExactly(worst, best);
            assertThat(came.bar(gate).state()).isEqualTo(GateState.UNKNOWN);
        });
    }

    static Check readiness(Readiness readiness) {
        return that(
                readiness.name(),
                came -> assertThat(came.assessment().readiness())
                        .as(came.told())
                        .isEqualTo(readiness));
    }

    static Check onOwnWord(Readiness readiness) {
        return that(
                "on own word " + readiness,
                came -> assertThat(came.assessment().verdict().onOwnWord())
                        .as(came.told())
                        .isEqualTo(readiness));
    }

    /** A finding such as {@code "GAP MERIT standing/owns@TARGET"}; its message may be asked to contain something. */
    static Check finds(String what, String... saying) {
        String words = what + (saying.length == 0 ? "" : " that says `" + String.join("`, `", saying) + "`");
        return that(
                "finds " + words,
                came -> assertThat(found(came, what))
                        .as(() -> "finds " + words + "\n" + came.told())
                        .anyMatch(finding -> Stream.of(saying).allMatch(finding.message()::contains)));
    }

    static Check findsNot(String what) {
        return that("no " + what, came -> assertThat(found(came, what)).isEmpty());
    }

    private static List<Finding> found(Came came, String what) {
        return came.assessment().findings().stream()
                .filter(finding -> Came.spelled(finding).contains(what))
                .toList();
    }

    /** How many findings of a severity on an axis stand. */
    static Check counts(int count, String what) {
        return that(
                count + " × " + what,
                came -> assertThat(found(came, what)).as(came.told()).hasSize(count));
    }

    static Check formality(Formality formality) {
        return that(
                "the process is " + formality,
                came -> assertThat(came.assessment().formality()).isEqualTo(formality));
    }

    static Check move(Move move, int skipped) {
        return that("move " + move + ", levels skipped " + skipped, came -> {
            assertThat(came.assessment().facts().candidate().move()).isEqualTo(move);
            assertThat(came.assessment().facts().candidate().levelsSkipped()).isEqualTo(skipped);
        });
    }

    static Check items(String at, int items, int fresh) {
        return that(
                at + " shown by " + items + ", fresh " + fresh,
                came -> assertThat(List.of(
                                came.standing(at).items(), came.standing(at).freshItems()))
                        .containsExactly(items, fresh));
    }

    static Check monthsHeld(int months) {
        return that(
                "months held " + months,
                came -> assertThat(came.bar("target").monthsHeld()).isEqualTo(months));
    }

    static Check exceedsShare(int basisPoints) {
        return that(
                "exceeds " + basisPoints + " basis points",
                came -> assertThat(came.bar("current").exceedsShare()).isEqualTo(basisPoints));
    }

    /** How many of a kind are asked for and are there. */
    static Check artefact(String kind, int required, int received) {
        return that(kind + " " + received + " of " + required, came -> {
            var artefact = came.assessment().facts().artefacts().stream()
                    .filter(each -> each.subject().id().equals(kind))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(artefact.required(), artefact.received())).containsExactly(required, received);
        });
    }

    /** The criteria that stand at a gate, in order. */
    static Check standings(String gate, String criteria) {
        return that(
                "at " + gate + " stand " + criteria,
                came -> assertThat(came.assessment().facts().standingsAt(Came.gate(gate)).stream()
                                .map(Standing::criterion)
                                .collect(Collectors.joining(", ")))
                        .isEqualTo(criteria));
    }

    static Check assessed() {
        return that("assessed", Came::assessment);
    }

    /** The case has a problem that says this. */
    static Check problem(String says) {
        return that(
                "a problem: `" + says + "`", came -> assertThat(came.problems()).anyMatch(each -> each.contains(says)));
    }

    /** The case is not assessed, and the cause says this. */
    static Check notAssessed(String says) {
        return that(
                "not assessed: `" + says + "`",
                came -> assertThat(came.cause().toLowerCase(Locale.ROOT)).contains(says));
    }

    /** The pack is refused with a problem that says this. */
    static Check refused(String says) {
        return that(
                "the pack is refused: `" + says + "`",
                came -> assertThat(came.packProblems()).anyMatch(each -> each.contains(says)));
    }
}
