package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.assessment.LevelsReached.AtLevel;
import org.careerladder.model.assessment.LevelsReached.Lacking;
import org.careerladder.model.assessment.LevelsReached.LackingCriterion;
import org.careerladder.model.assessment.LevelsReached.LackingJudgement;
import org.careerladder.model.assessment.LevelsReached.OnTrack;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.internal.gate.GateReading;
import org.careerladder.rules.internal.gate.Grades;
import org.careerladder.rules.internal.gate.LevelGround;

/**
 * Folds the ratings of one case at every level of the ladder. A rating on labels speaks of one level: it serves at another where that
 * one expects the very same. A rung serves everywhere.
 */
public final class LevelsFold {

    private final LadderIndex ladder;
    private final RatingScale scale;
    private final Equivalents equivalents;
    private final Consolidation consolidation;
    private final List<Role> precedence;
    private final int nearly;
    private final CaseIndex index;
    private final LevelGround current;
    private final LevelGround target;
    private final PromotionCase promotionCase;

    private LevelsFold(Pack pack, PromotionCase promotionCase) {
        this.ladder = LadderIndex.of(pack.ladder());
        this.scale = pack.ladder().ratings();
        this.equivalents = Equivalents.of(pack.ladder());
        this.consolidation = new Consolidation(scale, pack.policy());
        this.precedence = pack.policy().roles(StandardPolicy.RATER_PRECEDENCE);
        this.nearly = pack.policy().count(StandardPolicy.NEARLY);
        this.index = new CaseIndex(promotionCase, pack.process(), pack.policy());
        this.current = LevelGround.of(ladder, promotionCase.candidate().level());
        this.target = LevelGround.of(ladder, promotionCase.target());
        this.promotionCase = promotionCase;
    }

    /** Where the ratings of a case that fits the pack stand on its ladder. */
    public static LevelsReached of(Pack pack, PromotionCase promotionCase) {
        var fold = new LevelsFold(pack, promotionCase);
        return new LevelsReached(
                promotionCase.id(),
                promotionCase.candidate().id(),
                pack.ladder().id(),
                promotionCase.asOf(),
                pack.ladder().tracks().stream().map(fold::track).toList());
    }

    private OnTrack track(Track track) {
        var levels = track.levels().stream()
                .map(level -> level(new LevelRef(track.id(), level.id())))
                .toList();
        return new OnTrack(track.id(), track.name(), track.isOrdered(), levels);
    }

    private AtLevel level(LevelRef ref) {
        var ground = LevelGround.of(ladder, ref);
        var said = ground.entries().stream().map(entry -> said(ref, entry)).toList();
        int[] grades = new int[ground.places()];
        var open = new BitSet();
        for (int place = 0; place < said.size(); place++) {
            var counted = said.get(place).counted();
            grades[place] = Math.max(counted.grade(), Grades.NOT_APPLICABLE);
            open.set(place, !counted.isConfirmed());
        }
        var judged = new JudgementFold(index, ground, precedence, false);
        judged.grade(grades, open);
        var reading = GateReading.of(ground, grades, open, nearly);
        return new AtLevel(
                ref,
                ground.level().name(),
                reading.worst(),
                reading.best(),
                lacking(ground, said, open, reading.holdingBack()),
                equivalents.of(ref));
    }

    /** What was said of a criterion as one level expects it: at that level, or wherever the same is expected. */
    private Consolidated said(LevelRef ref, LevelGround.Entry entry) {
        boolean isTarget = ref.equals(promotionCase.target());
        boolean isCurrent = ref.equals(promotionCase.candidate().level());
        boolean asCurrent = expects(current, entry);
        if (isTarget || (!isCurrent && expects(target, entry))) {
            return consolidation.of(index, entry, Gate.TARGET, asCurrent);
        }
        return isCurrent || asCurrent || entry.criterion().onRungs()
                ? consolidation.of(index, entry, Gate.CURRENT, false)
                : Consolidated.NOTHING_SAID;
    }

    private static boolean expects(LevelGround ground, LevelGround.Entry entry) {
        return ground.expectations().contains(entry.expectation());
    }

    private List<Lacking> lacking(LevelGround ground, List<Consolidated> said, BitSet open, BitSet holdingBack) {
        var lacking = new ArrayList<Lacking>();
        for (int place = 0; place < ground.places(); place++) {
            if (holdingBack.get(place)) {
                lacking.add(
                        place < said.size()
                                ? criterion(ground.entries().get(place), said.get(place))
                                : judgement(ground, place, open.get(place)));
            }
        }
        return lacking;
    }

    private LackingCriterion criterion(LevelGround.Entry entry, Consolidated said) {
        var counted = said.counted();
        return new LackingCriterion(
                entry.criterion().id(),
                entry.criterion().name(),
                counted.isNone() ? Outcome.UNKNOWN : entry.grades().outcome(counted.grade()),
                counted.isConfirmed(),
                counted.isRating() ? entry.word(scale, counted.grade()) : "",
                asked(entry));
    }

    private String asked(LevelGround.Entry entry) {
        int least = entry.expectation().leastRung();
        if (entry.criterion().onRungs()) {
            return least == 0 ? "" : entry.criterion().rungWord(least);
        }
        return scale.words().get(scale.lowest(Outcome.MEETS));
    }

    private static LackingJudgement judgement(LevelGround ground, int place, boolean open) {
        var judgement = ground.judgements().get(place - ground.entries().size());
        return new LackingJudgement(judgement.id(), judgement.asks(), !open);
    }
}
