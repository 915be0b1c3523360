package org.careerladder.rules.internal.fold;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.internal.gate.LevelGround;

/** Folds cases of one pack into facts. Immutable but for what it has prepared; for many threads. */
public final class Fold {

    private final Pack pack;
    private final Policy policy;
    private final Equivalents equivalents;
    private final GateFold gates;
    private final Map<LevelRef, LevelGround> grounds = new ConcurrentHashMap<>();

    public Fold(Pack pack) {
        this.pack = pack;
        this.policy = pack.policy();
        this.equivalents = Equivalents.of(pack.ladder());
        this.gates = new GateFold(pack.ladder().ratings(), policy);
    }

    /** Whose word counts for a standing. */
    public enum Word {
        /** A rating counts when it comes from somebody other than the candidate. */
        OTHERS,
        /** The candidate's own rating counts wherever only the candidate rated. */
        OWN
    }

    /** The facts of a case that fits the pack. */
    public Facts of(PromotionCase promotionCase, Word word) {
        var index = new CaseIndex(promotionCase, pack.process(), policy);
        var currentGround = ground(promotionCase.candidate().level());
        var targetGround = ground(promotionCase.target());
        var current = gates.fold(index, Gate.CURRENT, currentGround, new BitSet(), word == Word.OWN);
        var target =
                gates.fold(index, Gate.TARGET, targetGround, shared(currentGround, targetGround), word == Word.OWN);
        return new CaseFold(pack, equivalents, index, currentGround, targetGround).facts(current, target);
    }

    private LevelGround ground(LevelRef level) {
        return grounds.computeIfAbsent(level, ref -> LevelGround.of(pack.ladder(), ref));
    }

    /** The places at the target level whose expectation the current level has unchanged. */
    private static BitSet shared(LevelGround current, LevelGround target) {
        var shared = new BitSet();
        for (int place = 0; place < target.entries().size(); place++) {
            var entry = target.entries().get(place);
            shared.set(
                    place,
                    current.entries().stream()
                            .anyMatch(other -> other.expectation().equals(entry.expectation())));
        }
        return shared;
    }
}
