package org.careerladder.rules.internal.fold;

import org.careerladder.model.facts.CompanyTiming;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.time.Day;

/**
 * The dates of the cycle that a case names.
 *
 * @param promotionCase the case
 * @param papers when the papers are due; may be unknown
 * @param decision when it is decided; may be unknown
 */
record Dates(PromotionCase promotionCase, Day papers, Day decision) {

    static Dates of(CaseIndex index, Pack pack) {
        var promotionCase = index.promotionCase();
        for (Cycle cycle : pack.cycles()) {
            if (cycle.id().equals(promotionCase.cycle())) {
                return new Dates(promotionCase, cycle.packetDue(), cycle.decision());
            }
        }
        return new Dates(promotionCase, Day.UNKNOWN, Day.UNKNOWN);
    }

    int daysTo(Day day) {
        return day.known() ? promotionCase.asOf().daysTo(day) : 0;
    }

    CompanyTiming timing() {
        return new CompanyTiming(
                promotionCase.timing().headcount(),
                promotionCase.timing().budget(),
                !promotionCase.cycle().equals(CycleId.NONE),
                daysTo(papers),
                papers.known(),
                daysTo(decision),
                decision.known());
    }
}
