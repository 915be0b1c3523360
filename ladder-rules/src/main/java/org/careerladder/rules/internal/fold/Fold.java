package org.careerladder.rules.internal.fold;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.PromotionCase;

/** Folds cases of one pack into facts. Immutable but for what it has prepared; for many threads. */
public final class Fold {

    private static final BitSet NONE_SHARED = new BitSet();

    private final Pack pack;
    private final Policy policy;
    private final LadderIndex ladder;
    private final Equivalents equivalents;
    private final GateFold gates;
    private final Map<Way, Route> routes = new ConcurrentHashMap<>();

    public Fold(Pack pack) {
        this.pack = pack;
        this.policy = pack.policy();
        this.ladder = LadderIndex.of(pack.ladder());
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
        var route = route(promotionCase.candidate().level(), promotionCase.target());
        var current = gates.fold(index, Gate.CURRENT, route.current(), NONE_SHARED, word == Word.OWN);
        var target = gates.fold(index, Gate.TARGET, route.target(), route.shared(), word == Word.OWN);
        return new CaseFold(pack, index, route).facts(current, target);
    }

    private Route route(LevelRef from, LevelRef to) {
        return routes.computeIfAbsent(new Way(from, to), way -> Route.of(ladder, equivalents, way.from(), way.to()));
    }

    private record Way(LevelRef from, LevelRef to) {}
}
