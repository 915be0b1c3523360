package org.careerladder.rules.semantics;

import static org.careerladder.model.process.Formality.FORMAL;
import static org.careerladder.model.process.Formality.INFORMAL;
import static org.careerladder.model.process.Formality.SEMI_FORMAL;
import static org.careerladder.model.process.Formality.UNKNOWN;
import static org.careerladder.rules.semantics.Check.artefact;
import static org.careerladder.rules.semantics.Check.finds;
import static org.careerladder.rules.semantics.Check.findsNot;
import static org.careerladder.rules.semantics.Check.formality;
import static org.careerladder.rules.semantics.Check.readiness;
import static org.careerladder.rules.semantics.Check.refused;
import static org.careerladder.rules.semantics.Settings.peerReviews;
import static org.careerladder.rules.semantics.Settings.selfReviews;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.assessment.Readiness;

/** What a process asks for in writing, and who knows the process. */
final class Processes {

    private Processes() {}

    static List<Situation> rows() {
        return List.of(
                met("An informal process that asks for nothing")
                        .because("informal: no floor")
                        .expect(
                                artefact("self-review", 0, 0),
                                artefact("manager-review", 0, 0),
                                artefact("peer-review", 0, 0),
                                artefact("senior-recommendation", 0, 0)),
                met("Nobody knows the process")
                        .process(UNKNOWN)
                        .because("unknown: no floor, and a GAP on SUPPORT to find out")
                        .expect(
                                formality(UNKNOWN),
                                artefact("self-review", 0, 0),
                                artefact("peer-review", 0, 0),
                                finds("GAP SUPPORT candidate"),
                                readiness(Readiness.NEARLY_READY)),
                met("A semi-formal process that asks for nothing itself")
                        .process(SEMI_FORMAL)
                        .because("semi-formal: a self-review and a manager-review, and no voice of peers")
                        .expect(
                                artefact("self-review", 1, 0),
                                artefact("manager-review", 1, 0),
                                artefact("peer-review", 0, 0),
                                artefact("senior-recommendation", 0, 0)),
                met("A formal process that asks for nothing itself")
                        .process(FORMAL)
                        .because("formal: those of semi-formal, two peer reviews and a senior recommendation")
                        .expect(
                                artefact("self-review", 1, 0),
                                artefact("manager-review", 1, 0),
                                artefact("peer-review", 2, 0),
                                artefact("senior-recommendation", 1, 0)),
                met("A formal process that asks for three peer reviews")
                        .process(FORMAL, peerReviews(3, ""))
                        .because("requires raises the floor")
                        .expect(artefact("peer-review", 3, 0), artefact("self-review", 1, 0)),
                met("A formal process that asks for one peer review, without a reason")
                        .process(FORMAL, peerReviews(1, ""))
                        .because("a floor is lowered with a reason only")
                        .expect(refused("reason")),
                met("A formal process that asks for one peer review, with a reason")
                        .process(FORMAL, peerReviews(1, "Teams of two"))
                        .because("a floor is lowered with a reason")
                        .expect(artefact("peer-review", 1, 0)),
                met("An informal process that asks for a self-review")
                        .process(INFORMAL, selfReviews(1))
                        .because("requires raises the floor of nothing too")
                        .expect(artefact("self-review", 1, 0)),
                met("Formal; one peer review received, one requested, one wanted")
                        .process(FORMAL)
                        .review("peer-review", "peer", "received", "yes")
                        .review("peer-review", "peer-two", "requested", "unsaid")
                        .review("peer-review", "peer-three", "wanted", "unsaid")
                        .because("a review counts when received")
                        .expect(artefact("peer-review", 2, 1), finds("GAP PROCESS artefact/peer-review")),
                met("Formal; two peer reviews received, of which one recommends not-yet")
                        .process(FORMAL)
                        .review("peer-review", "peer", "received", "yes")
                        .review("peer-review", "peer-two", "received", "not-yet")
                        .because("one that recommends not-yet is received, and is a finding of its own")
                        .expect(
                                artefact("peer-review", 2, 2),
                                findsNot("GAP PROCESS artefact/peer-review"),
                                finds("artefact/peer-review")),
                met("Formal; the senior recommendation is received and says no")
                        .process(FORMAL)
                        .review("senior-recommendation", "senior", "received", "no")
                        .because("one that recommends no is received, and is a finding of its own")
                        .expect(
                                artefact("senior-recommendation", 1, 1),
                                findsNot("GAP PROCESS artefact/senior-recommendation"),
                                finds("artefact/senior-recommendation")),
                met("Formal; two peer reviews of the same peer")
                        .process(FORMAL)
                        .review("peer-review", "peer", "received", "yes")
                        .review("peer-review", "peer", "received", "yes")
                        .because("two voices are asked for: of one person one review of a kind counts")
                        .expect(artefact("peer-review", 2, 1), finds("GAP PROCESS artefact/peer-review")),
                met("The pack is formal; the candidate does not know it")
                        .process(FORMAL)
                        .candidateKnows(UNKNOWN)
                        .because(
                                "the pack's word is the process; that the candidate does not know it is a GAP on SUPPORT")
                        .expect(formality(FORMAL), artefact("peer-review", 2, 0), finds("GAP SUPPORT candidate")),
                met("The pack is formal; the candidate takes it to be informal")
                        .process(FORMAL)
                        .candidateKnows(INFORMAL)
                        .because("the pack's own wins where both speak")
                        .expect(formality(FORMAL), artefact("peer-review", 2, 0)),
                met("The pack says nothing; the candidate knows the process to be semi-formal")
                        .process(UNKNOWN)
                        .candidateKnows(SEMI_FORMAL)
                        .because("what the candidate knows serves where the pack is silent")
                        .expect(
                                formality(SEMI_FORMAL),
                                artefact("self-review", 1, 0),
                                findsNot("GAP SUPPORT candidate")));
    }

    private static Situation met(String title) {
        return situation(title).says("manager", "target", "owns meets");
    }
}
