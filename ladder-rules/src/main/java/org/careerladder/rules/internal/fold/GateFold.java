package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.internal.gate.GateReading;
import org.careerladder.rules.internal.gate.Grades;
import org.careerladder.rules.internal.gate.LevelGround;

/** Folds one gate: its standings and whether its bar holds. */
final class GateFold {

    private final RatingScale scale;
    private final Consolidation consolidation;
    private final List<Role> precedence;
    private final int nearly;
    private final int selfGap;

    GateFold(RatingScale scale, Policy policy) {
        this.scale = scale;
        this.consolidation = new Consolidation(scale, policy);
        this.precedence = policy.roles(StandardPolicy.RATER_PRECEDENCE);
        this.nearly = policy.count(StandardPolicy.NEARLY);
        this.selfGap = policy.count(StandardPolicy.SELF_GAP);
    }

    /** The standings of a gate in ladder order, its judgements in the order of its bar, and its bar. */
    record Folded(List<Standing> standings, List<JudgementStatus> judgements, LevelBar bar) {}

    /**
     * Folds one gate.
     *
     * @param shared the places of the criteria whose expectation the current level has unchanged
     * @param ownWord whether the candidate's own rating counts wherever only the candidate rated
     */
    Folded fold(CaseIndex index, Gate gate, LevelGround ground, BitSet shared, boolean ownWord) {
        int size = ground.entries().size();
        var said = new ArrayList<Consolidated>(size);
        int[] grades = new int[ground.places()];
        var open = new BitSet(ground.places());
        for (int place = 0; place < size; place++) {
            var consolidated = consolidation.of(index, ground.entries().get(place), gate, shared.get(place));
            var counted = consolidated.counted();
            said.add(consolidated);
            grades[place] = Math.max(counted.grade(), Grades.NOT_APPLICABLE);
            open.set(place, counted.isNone() || !(counted.isConfirmed() || ownWord));
        }
        var judged = new JudgementFold(index, ground, precedence, ownWord);
        judged.grade(grades, open);
        var reading = GateReading.of(ground, grades, open, nearly);
        var standings = new ArrayList<Standing>(size);
        for (int place = 0; place < size; place++) {
            standings.add(standing(
                    index,
                    gate,
                    ground.entries().get(place),
                    said.get(place),
                    shared.get(place),
                    reading.holdingBack().get(place),
                    ownWord));
        }
        var bar = new BarFold(scale).bar(index, gate, ground, said, standings, reading);
        return new Folded(standings, judged.facts(gate, reading.holdingBack()), bar);
    }

    private Standing standing(
            CaseIndex index,
            Gate gate,
            LevelGround.Entry entry,
            Consolidated said,
            boolean shared,
            boolean holdsBack,
            boolean ownWord) {
        var counted = said.counted();
        var outcome = counted.isNone() ? Outcome.UNKNOWN : entry.grades().outcome(counted.grade());
        int far = Math.min(selfGap, entry.grades().best());
        boolean comparable = counted.isRating() && counted.isConfirmed() && said.selfGrade() >= 0;
        var shows = new Shows(index, entry);
        return new Standing(
                gate,
                entry.criterion().id().value(),
                entry.criterion().name(),
                entry.criterion().competency().value(),
                entry.expectation().importance(),
                outcome,
                counted.isRating() ? entry.word(scale, counted.grade()) : "",
                counted.isRating(),
                counted.isConfirmed() || (ownWord && counted.isRating()),
                said.stale(),
                holdsBack,
                comparable && said.selfGrade() - counted.grade() >= far,
                comparable && counted.grade() - said.selfGrade() >= far,
                said.selfGrade() >= 0 && entry.grades().outcome(said.selfGrade()) == Outcome.EXCEEDS,
                said.notObserved(),
                said.waiverRefused(),
                said.toldOnly(),
                shared,
                shows.count(),
                shows.ofKind(EvidenceKind.PROJECT),
                shows.ofKind(EvidenceKind.METRIC),
                shows.ofKind(EvidenceKind.LEADERSHIP),
                shows.ofKind(EvidenceKind.DECISION),
                shows.ofKind(EvidenceKind.RECOGNITION),
                shows.fresh(),
                shows.quantified(),
                shows.vouchers(),
                shows.outsideVouchers(),
                shows.titles(),
                String.join(", ", said.raters()),
                shows.cites(said.cites()));
    }
}
