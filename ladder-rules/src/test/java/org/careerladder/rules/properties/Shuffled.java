package org.careerladder.rules.properties;

import java.util.List;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;

/** The same case with each of its lists, outer and inner, in another order. */
record Shuffled(Dice dice) {

    PromotionCase of(PromotionCase same) {
        return same.toBuilder()
                .people(dice.shuffled(same.people()))
                .process(process(same.process()))
                .appraisals(dice.shuffled(same.appraisals()))
                .judgements(dice.shuffled(same.judgements()))
                .evidence(evidence(same.evidence()))
                .reviews(dice.shuffled(same.reviews()))
                .conversations(conversations(same.conversations()))
                .goals(dice.shuffled(same.goals()))
                .decisions(decisions(same.decisions()))
                .build();
    }

    private ProcessKnowledge process(ProcessKnowledge known) {
        return new ProcessKnowledge(known.formality(), known.learnedOn(), dice.shuffled(known.decidedBy()));
    }

    private List<Evidence> evidence(List<Evidence> evidence) {
        return dice.shuffled(evidence).stream().map(this::evidence).toList();
    }

    private Evidence evidence(Evidence item) {
        return new Evidence(
                item.id(),
                item.kind(),
                item.title(),
                item.role(),
                item.impact(),
                dice.shuffled(item.metrics()),
                item.from(),
                item.to(),
                dice.shuffled(item.shows()),
                dice.shuffled(item.vouchedBy()),
                item.links());
    }

    private List<Conversation> conversations(List<Conversation> talks) {
        return dice.shuffled(talks).stream()
                .map(talk -> new Conversation(
                        talk.with(),
                        talk.date(),
                        dice.shuffled(talk.about()),
                        talk.heard(),
                        dice.shuffled(talk.areas())))
                .toList();
    }

    private List<Decision> decisions(List<Decision> decisions) {
        return dice.shuffled(decisions).stream()
                .map(decision -> new Decision(
                        decision.date(),
                        dice.shuffled(decision.by()),
                        decision.outcome(),
                        dice.shuffled(decision.reasons()),
                        decision.askAgain()))
                .toList();
    }
}
