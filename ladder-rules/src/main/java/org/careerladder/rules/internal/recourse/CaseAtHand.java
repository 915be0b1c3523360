package org.careerladder.rules.internal.recourse;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.LevelCriteria;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.promotion.PromotionCase;

/**
 * A case for which changes are looked for.
 *
 * @param pack its pack
 * @param facts its facts
 * @param promotionCase the case
 * @param ladder the ladder of the pack
 * @param current what the current level expects
 * @param target what the target level expects
 * @param raters whose word would count
 */
record CaseAtHand(
        Pack pack,
        Facts facts,
        PromotionCase promotionCase,
        LadderIndex ladder,
        LevelCriteria current,
        LevelCriteria target,
        Raters raters) {

    private static final List<EvidenceKind> USUAL = List.of(
            EvidenceKind.PROJECT,
            EvidenceKind.METRIC,
            EvidenceKind.LEADERSHIP,
            EvidenceKind.DECISION,
            EvidenceKind.RECOGNITION);

    static CaseAtHand of(Pack pack, Assessment assessment) {
        var promotionCase = assessment.promotionCase();
        var ladder = LadderIndex.of(pack.ladder());
        return new CaseAtHand(
                pack,
                assessment.facts(),
                promotionCase,
                ladder,
                LevelCriteria.of(ladder, promotionCase.candidate().level()),
                LevelCriteria.of(ladder, promotionCase.target()),
                new Raters(promotionCase, pack.policy()));
    }

    Criterion criterion(String id) {
        return ladder.criterion(CriterionId.of(id))
                .orElseThrow(() -> new IllegalArgumentException("The ladder has no criterion `" + id + "`"));
    }

    /** One change, with its effort by the policy. */
    Plan.Step step(Change change, Parameter effort) {
        return new Plan.Step(change, pack.policy().count(effort));
    }

    /** The kinds of evidence that can show a criterion at whichever level asks for it, the usual ones first. */
    Stream<EvidenceKind> kinds(CriterionId criterion) {
        Predicate<EvidenceKind> canShow = kind -> target.expectation(criterion)
                .or(() -> current.expectation(criterion))
                .map(expectation -> expectation.canBeShownBy(kind))
                .orElse(true);
        return USUAL.stream().filter(canShow);
    }
}
