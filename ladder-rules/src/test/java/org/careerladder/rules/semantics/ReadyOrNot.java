package org.careerladder.rules.semantics;

import static org.careerladder.model.assessment.Readiness.NEARLY_READY;
import static org.careerladder.model.assessment.Readiness.NOT_YET;
import static org.careerladder.model.assessment.Readiness.READY;
import static org.careerladder.model.assessment.Readiness.UNDETERMINED;
import static org.careerladder.model.process.Formality.FORMAL;
import static org.careerladder.model.process.Formality.SEMI_FORMAL;
import static org.careerladder.rules.semantics.Check.counts;
import static org.careerladder.rules.semantics.Check.finds;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.notAssessed;
import static org.careerladder.rules.semantics.Check.readiness;
import static org.careerladder.rules.semantics.Settings.count;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.process.Formality;

/** What the states of both gates and the findings come to. */
final class ReadyOrNot {

    private static final String EVERY_TARGET_STANDING = "Standing( gate == Gate.TARGET )";
    private static final String TARGET_BAR = "LevelBar( gate == Gate.TARGET )";

    private ReadyOrNot() {}

    static List<Situation> rows() {
        return List.of(
                met("Both gates are met, and no gap stands")
                        .because("target met and no GAP on a mandatory axis is ready")
                        .expect(readiness(READY)),
                situation("The current level is met, the target nearly")
                        .says("manager", "target", "owns partly")
                        .because("neither barred nor ready is nearly ready; the GAP on MERIT is in the gate already")
                        .expect(counts(1, "GAP MERIT"), readiness(NEARLY_READY)),
                situation("The current level is met, the target is not")
                        .says("manager", "target", "owns not-yet")
                        .because("a target that is not met is not yet")
                        .expect(readiness(NOT_YET)),
                situation("The current level is nearly met, the target exceeds")
                        .current("ships")
                        .says("manager", "current", "ships partly")
                        .says("manager", "target", "owns exceeds")
                        .because("the current level first: nearly is not met")
                        .expect(gate("current", GateState.NEARLY), readiness(NOT_YET)),
                situation("The current level is not met, the target exceeds")
                        .current("ships")
                        .says("manager", "current", "ships not-yet")
                        .says("manager", "target", "owns exceeds")
                        .because("however strong above, one who fails below is not considered")
                        .expect(readiness(NOT_YET)),
                situation("Nobody rated anything")
                        .current("ships")
                        .because("from not yet at worst to ready at best: unknown is never not met")
                        .expect(readiness(UNDETERMINED)),
                situation("The current level is met, nobody rated the target")
                        .because("at worst not yet, at best ready")
                        .expect(readiness(UNDETERMINED)),
                situation("Nobody rated the current level, the target is not met")
                        .current("ships")
                        .says("manager", "target", "owns not-yet")
                        .because("not yet at worst and at best, so not yet")
                        .expect(gate("current", GateState.UNKNOWN), readiness(NOT_YET)),
                situation("Nobody rated the current level, the target is nearly met")
                        .current("ships")
                        .says("manager", "target", "owns partly")
                        .because("not yet at worst, nearly ready at best: undetermined")
                        .expect(readiness(UNDETERMINED)),
                situation(
                                "Three labels: at worst the target is nearly met, at best met; the process is unknown to the candidate")
                        .labels("no", "+yes", "#wow")
                        .candidateKnows(Formality.UNKNOWN)
                        .because("nearly ready at worst, and at best too, because a GAP on SUPPORT stands: equal")
                        .expect(gate("target", GateState.UNKNOWN), readiness(NEARLY_READY)),
                met("Both gates are met, and the process is unknown to the candidate")
                        .candidateKnows(Formality.UNKNOWN)
                        .because("process unknown to the candidate is a GAP on SUPPORT, mandatory everywhere")
                        .expect(finds("GAP SUPPORT candidate"), readiness(NEARLY_READY)),
                met("Informal, both gates are met, and more gaps on EVIDENCE than nearly-gaps")
                        .target("owns", "lifts", "plans", "writes")
                        .says("manager", "target", "lifts meets, plans meets, writes meets")
                        .companyFinds("gap", "EVIDENCE", EVERY_TARGET_STANDING)
                        .because("evidence is not mandatory in an informal process")
                        .expect(readiness(READY)),
                semi("Semi-formal, both gates are met, four gaps on EVIDENCE, and nearly-gaps is four")
                        .policy("nearly-gaps", count(4))
                        .because("not more than nearly-gaps stand: nearly ready")
                        .expect(counts(4, "GAP EVIDENCE"), readiness(NEARLY_READY)),
                semi("Semi-formal, both gates are met, four gaps on EVIDENCE, and nearly-gaps is three")
                        .because("more than nearly-gaps on a mandatory axis bars")
                        .expect(counts(4, "GAP EVIDENCE"), readiness(NOT_YET)),
                met("Semi-formal, complete but for the self-review")
                        .process(SEMI_FORMAL)
                        .evidence("big", "2026-03-01", "now", "owns")
                        .review("manager-review", "manager", "received", "yes")
                        .because("what the process asks for in writing is mandatory in a formal process only")
                        .expect(finds("GAP PROCESS artefact/self-review"), readiness(READY)),
                met("Formal, complete but for the peer reviews")
                        .process(FORMAL)
                        .evidence("big", "2026-03-01", "now", "owns")
                        .review("self-review", "self", "received", "unsaid")
                        .review("manager-review", "manager", "received", "yes")
                        .review("senior-recommendation", "senior", "received", "yes")
                        .because("a GAP on PROCESS keeps a formal case from ready, and never makes it not yet")
                        .expect(finds("GAP PROCESS artefact/peer-review"), readiness(NEARLY_READY)),
                met("A rule of the company finds a BLOCKER")
                        .companyFinds("blocker", "GROWTH", "Dossier( items == 0 )")
                        .because("a BLOCKER bars, whatever its axis")
                        .expect(readiness(NOT_YET)),
                met("A rule of the company concludes not yet")
                        .companyConcludes("notYet", "target == GateState.MET")
                        .because("the lowest verdict stands, so a company's rule can lower")
                        .expect(readiness(NOT_YET)),
                situation("A rule of the company concludes ready, the target is not met")
                        .says("manager", "target", "owns not-yet")
                        .companyConcludes("ready", "target == GateState.NOT_MET")
                        .because("the lowest verdict stands, so no rule can raise")
                        .expect(readiness(NOT_YET)),
                situation("A rule of the company concludes not yet at best; at worst it is not yet anyway")
                        .companyConcludes("notYet", "target == GateState.MET")
                        .because("two scorecards, and not yet on both: the unknown decides nothing any more")
                        .expect(gate("target", GateState.UNKNOWN), readiness(NOT_YET)),
                met("A RISK of the company on MERIT")
                        .companyFinds("risk", "MERIT", TARGET_BAR)
                        .because("RISKs advise and never bar")
                        .expect(readiness(READY)),
                met("A GAP of the company on GROWTH")
                        .companyFinds("gap", "GROWTH", TARGET_BAR)
                        .because("GROWTH advises in every process and never bars")
                        .expect(readiness(READY)),
                met("A GAP of the company on MERIT about the target's bar, both gates met")
                        .companyFinds("gap", "MERIT", TARGET_BAR)
                        .because("GAPs on MERIT are in the gates' states already and do not count")
                        .expect(counts(1, "GAP MERIT"), readiness(READY)),
                met("No rule concludes anything, because the company switched off the standard ones")
                        .withoutConclusions()
                        .because("no verdict at all: not assessed")
                        .expect(notAssessed("verdict")));
    }

    private static Situation met(String title) {
        return situation(title).says("manager", "target", "owns meets");
    }

    private static Situation semi(String title) {
        return met(title)
                .process(SEMI_FORMAL)
                .target("owns", "lifts", "plans", "writes")
                .says("manager", "target", "lifts meets, plans meets, writes meets")
                .evidence("one", "2026-03-01", "now", "owns", "ships")
                .evidence("two", "2026-03-01", "now", "lifts")
                .evidence("three", "2026-03-01", "now", "plans")
                .evidence("four", "2026-03-01", "now", "writes")
                .review("self-review", "self", "received", "unsaid")
                .review("manager-review", "manager", "received", "yes")
                .companyFinds("gap", "EVIDENCE", EVERY_TARGET_STANDING);
    }
}
