package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.pack.Pack;
import org.careerladder.rules.internal.gate.LevelGround;

/** Puts the facts of one case together. */
record CaseFold(Pack pack, Equivalents equivalents, CaseIndex index, LevelGround current, LevelGround target) {

    Facts facts(GateFold.Folded atCurrent, GateFold.Folded atTarget) {
        var standings = new ArrayList<Standing>(atCurrent.standings());
        standings.addAll(atTarget.standings());
        var dates = Dates.of(index, pack);
        var evidence = new EvidenceFold(index, current, target);
        return new Facts(
                standings,
                atCurrent.bar(),
                atTarget.bar(),
                evidence.dossier(),
                evidence.items(),
                new CandidateFold(pack, equivalents, index).facts(),
                new ArtefactFold(index, pack.process(), dates).facts(),
                new SupportFold(index).facts(),
                new ConversationFold(index).asking(),
                new ConversationFold(index).areas(),
                new GoalFold(index).facts(),
                new DecisionFold(index).facts(),
                dates.timing());
    }

    /** Whether a level's criteria name one. */
    static boolean names(List<LevelGround.Entry> entries, String criterion) {
        return entries.stream().anyMatch(entry -> entry.criterion().id().value().equals(criterion));
    }
}
