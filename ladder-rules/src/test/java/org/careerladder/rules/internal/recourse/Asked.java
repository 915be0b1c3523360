package org.careerladder.rules.internal.recourse;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.internal.fold.Fold;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Vocabulary;

/** A pack under which plans are asked for. */
final class Asked {

    final Assessor assessor;
    final Planner planner;
    private final Pack pack;
    private final Fold fold;

    private Asked(Pack pack) {
        this.pack = pack;
        this.assessor = Assessor.of(pack).orThrow();
        this.fold = new Fold(pack);
        var interpreter = Interpreter.of(assessor.rules(), Vocabulary.with(pack.allAttributes()), pack.policy());
        this.planner = new Planner(pack, fold, assessor.rules(), interpreter, assessor::assess);
    }

    static Asked under(Pack pack) {
        return new Asked(pack);
    }

    List<Slot> slots(Assessment now, boolean waiting) {
        return Menu.of(CaseAtHand.of(pack, now), assessor.rules(), waiting);
    }

    Facts facts(PromotionCase promotionCase) {
        return fold.of(promotionCase, Fold.Word.OTHERS);
    }

    /** Whether the policy lets nobody's word go behind the candidate's own. */
    boolean othersCount() {
        var precedence = pack.policy().roles(StandardPolicy.RATER_PRECEDENCE);
        return precedence.get(0) != Role.CANDIDATE;
    }

    /** Some levels of some slots. */
    static Levels some(List<Slot> slots, Random dice, int oneIn) {
        return new Levels(
                slots.stream()
                        .map(slot -> dice.nextInt(oneIn) == 0 ? dice.nextInt(slot.most() + 1) : 0)
                        .toList(),
                0);
    }

    /** So many of some slots, in their order. */
    static List<Slot> chosen(List<Slot> slots, int most, Random dice) {
        var places = IntStream.range(0, slots.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(places, dice);
        return places.stream().limit(most).sorted().map(slots::get).toList();
    }
}
