package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.pack.Pack;

/** Puts the facts of one case together. */
record CaseFold(Pack pack, CaseIndex index, Route route) {

    Facts facts(GateFold.Folded atCurrent, GateFold.Folded atTarget) {
        var standings = new ArrayList<Standing>(atCurrent.standings());
        standings.addAll(atTarget.standings());
        var judgements = new ArrayList<JudgementStatus>(atCurrent.judgements());
        judgements.addAll(atTarget.judgements());
        var dates = Dates.of(index, pack);
        var conversations = new ConversationFold(index);
        var evidence = new EvidenceFold(index, route);
        return new Facts(
                standings,
                judgements,
                atCurrent.bar(),
                atTarget.bar(),
                evidence.dossier(),
                evidence.items(),
                new CandidateFold(pack.agreement(), index, route).facts(),
                new ArtefactFold(index, pack.process(), dates).facts(),
                new SupportFold(index).facts(),
                conversations.asking(),
                conversations.areas(),
                new GoalFold(index).facts(),
                new DecisionFold(index).facts(),
                dates.timing());
    }
}
