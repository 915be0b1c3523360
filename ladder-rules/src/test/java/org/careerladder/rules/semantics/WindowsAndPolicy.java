package org.careerladder.rules.semantics;

import static org.careerladder.rules.semantics.Check.counts;
import static org.careerladder.rules.semantics.Check.exceedsShare;
import static org.careerladder.rules.semantics.Check.finds;
import static org.careerladder.rules.semantics.Check.findsNot;
import static org.careerladder.rules.semantics.Check.items;
import static org.careerladder.rules.semantics.Check.monthsHeld;
import static org.careerladder.rules.semantics.Check.problem;
import static org.careerladder.rules.semantics.Check.readiness;
import static org.careerladder.rules.semantics.Check.refused;
import static org.careerladder.rules.semantics.Settings.count;
import static org.careerladder.rules.semantics.Settings.months;
import static org.careerladder.rules.semantics.Settings.percent;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.assessment.Readiness;

/** How far back things count, and what the policy measures. */
final class WindowsAndPolicy {

    private static final String EXCEEDS_RISK = "RISK MERIT level-bar/engineer@CURRENT";
    private static final String HELD_GAP = "GAP EVIDENCE level-bar/senior@TARGET";

    private WindowsAndPolicy() {}

    static List<Situation> rows() {
        return List.of(
                met("Evidence that ended exactly twelve months ago")
                        .evidence("big", "2025-01-01", "2025-11-20", "owns")
                        .because("the window is counted by the item's end, and its first day is in it")
                        .expect(items("target owns", 1, 0)),
                met("Evidence that ended twelve months and a day ago")
                        .evidence("big", "2025-01-01", "2025-11-19", "owns")
                        .because("outside the window it shows nothing any more")
                        .expect(items("target owns", 0, 0)),
                met("Evidence that began two years ago and still goes on")
                        .evidence("big", "2024-11-01", "now", "owns")
                        .because("no end: still going on, so within the window and fresh")
                        .expect(items("target owns", 1, 1)),
                met("Evidence that ended exactly six months ago, and one a day earlier")
                        .evidence("big", "2026-01-01", "2026-05-20", "owns")
                        .evidence("old", "2026-01-01", "2026-05-19", "owns")
                        .because("fresh is counted by the end too, its first day included")
                        .expect(items("target owns", 2, 1)),
                met("Evidence that ended fourteen months ago where the window is eighteen")
                        .policy("evidence-window", months(18))
                        .evidence("big", "2025-01-01", "2025-09-20", "owns")
                        .because("the window is policy")
                        .expect(items("target owns", 1, 0)),
                met("Evidence that began after as-of")
                        .evidence("big", "2026-11-21", "now", "owns")
                        .because("evidence after as-of is a problem")
                        .expect(problem("evidence")),
                met("Evidence that is to end after as-of")
                        .evidence("big", "2026-03-01", "2026-12-24", "owns")
                        .because("evidence after as-of is a problem; what goes on has no end yet")
                        .expect(problem("evidence")),
                four("One of four exceeds at the current level", "exceeds")
                        .because("25 % exceed, which is what the policy asks: no RISK")
                        .expect(exceedsShare(2_500), findsNot(EXCEEDS_RISK)),
                four("None of four exceeds at the current level", "meets")
                        .because("below the share a RISK stands, and bars nothing")
                        .expect(exceedsShare(0), finds(EXCEEDS_RISK), readiness(Readiness.READY)),
                situation("One of three exceeds at the current level, where half are asked to")
                        .policy("current-exceeds", percent(50))
                        .current("ships", "tests", "writes")
                        .says("manager", "current", "ships exceeds, tests meets, writes meets")
                        .says("manager", "target", "owns meets")
                        .because("one of three is 33.33 %, rounded down in basis points, and below half")
                        .expect(exceedsShare(3_333), finds(EXCEEDS_RISK)),
                situation("One of four exceeds at the current level, and a fifth is waived")
                        .current("ships", "tests", "writes", "plans", "helps")
                        .says("manager", "current", "ships exceeds, tests meets, writes meets, plans meets, helps n/a")
                        .says("manager", "target", "owns meets")
                        .because("what is not applicable leaves the denominator")
                        .expect(exceedsShare(2_500), findsNot(EXCEEDS_RISK)),
                situation("The only exceeds at the current level is the candidate's own")
                        .current("ships")
                        .says("self", "current", "ships exceeds")
                        .says("manager", "target", "owns meets")
                        .because("an unconfirmed rating is shown and used by nothing that counts")
                        .expect(exceedsShare(0)),
                met("The company does not ask how long one has performed at the target")
                        .because("performs-at-target-for is none by default")
                        .expect(findsNot(HELD_GAP)),
                held("Six months asked, and evidence from seven months ago", "2026-04-20")
                        .because("months since the earliest evidence")
                        .expect(monthsHeld(7), findsNot(HELD_GAP)),
                held("Six months asked, and evidence from six months ago to the day", "2026-05-20")
                        .because("as long as asked is not too short")
                        .expect(monthsHeld(6), findsNot(HELD_GAP)),
                held("Six months asked, and evidence from a day less than six months ago", "2026-05-21")
                        .because("five whole months: too short is a GAP about the bar")
                        .expect(monthsHeld(5), finds(HELD_GAP)),
                held("Six months asked; one of two required has evidence from two months ago", "2026-01-20")
                        .target("owns", "lifts")
                        .says("manager", "target", "lifts meets")
                        .evidence("small", "2026-09-20", "now", "lifts")
                        .because("the least over the required criteria")
                        .expect(monthsHeld(2), finds(HELD_GAP)),
                held("Six months asked; an included criterion has no evidence", "2026-01-20")
                        .includes("engineering/senior", "engineering/engineer")
                        .because("only what the target level itself asks is read")
                        .expect(monthsHeld(10), findsNot(HELD_GAP)),
                held("Six months asked; an expected criterion has no evidence", "2026-01-20")
                        .target("owns", "lifts:expected")
                        .because("only required criteria are read")
                        .expect(monthsHeld(10), findsNot(HELD_GAP)),
                situation("Six months asked, no evidence, and the manager said meets eight months ago")
                        .policy("performs-at-target-for", months(6))
                        .says("manager", "target", "owns meets", "2026-03-20")
                        .because("the earliest MEETS rating serves as well as evidence")
                        .expect(monthsHeld(8), findsNot(HELD_GAP)),
                situation("Six months asked, no evidence; partly eight months ago, meets two months ago")
                        .policy("performs-at-target-for", months(6))
                        .says("manager", "target", "owns partly", "2026-03-20")
                        .says("manager", "target", "owns meets", "2026-09-20")
                        .because("only a rating that meets dates the beginning")
                        .expect(monthsHeld(2), finds(HELD_GAP)),
                situation("Six months asked; the target names a criterion unchanged, met at current eight months ago")
                        .policy("performs-at-target-for", months(6))
                        .target("ships")
                        .withoutCurrentRating()
                        .says("manager", "current", "ships meets", "2026-03-20")
                        .because("the appraisal at current serves at the target, and so does its date")
                        .expect(monthsHeld(8), findsNot(HELD_GAP)),
                situation("Six months asked, no evidence, and only the candidate said meets eight months ago")
                        .policy("performs-at-target-for", months(6))
                        .says("self", "target", "owns meets", "2026-03-20")
                        .because("the own word dates nothing")
                        .expect(monthsHeld(0), finds(HELD_GAP)),
                met("A scale on which nothing can exceed")
                        .labels("no", "nearly", "+meets")
                        .because("a share that nothing can raise is not known, and is no RISK")
                        .expect(findsNot(EXCEEDS_RISK)),
                met("nearly is set to 21")
                        .policy("nearly", count(21))
                        .because("every parameter has inclusive bounds")
                        .expect(refused("nearly")),
                met("Nine items of evidence, one more than the selection asks")
                        .evidence("a", "2026-03-01", "now", "owns")
                        .evidence("b", "2026-03-01", "now", "owns")
                        .evidence("c", "2026-03-01", "now", "owns")
                        .evidence("d", "2026-03-01", "now", "owns")
                        .evidence("e", "2026-03-01", "now", "owns")
                        .evidence("f", "2026-03-01", "now", "owns")
                        .evidence("g", "2026-03-01", "now", "owns")
                        .evidence("h", "2026-03-01", "now", "owns")
                        .evidence("i", "2026-03-01", "now", "owns")
                        .because("findings about too much evidence are NOTE or RISK: more never bars")
                        .expect(counts(0, "GAP EVIDENCE dossier"), readiness(Readiness.READY)));
    }

    private static Situation met(String title) {
        return situation(title).says("manager", "target", "owns meets");
    }

    private static Situation held(String title, String since) {
        return met(title).policy("performs-at-target-for", months(6)).evidence("big", since, "now", "owns");
    }

    private static Situation four(String title, String first) {
        return met(title)
                .current("ships", "tests", "writes", "plans")
                .says("manager", "current", "ships " + first + ", tests meets, writes meets, plans meets");
    }
}
