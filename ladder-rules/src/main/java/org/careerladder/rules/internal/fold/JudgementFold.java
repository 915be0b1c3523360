package org.careerladder.rules.internal.fold;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Gate;
import org.careerladder.rules.internal.gate.LevelGround;

/** Folds what was said to the judgements that one gate's bar asks for. */
final class JudgementFold {

    private final LevelGround ground;
    private final boolean ownWord;
    private final List<Answers> answers;

    /**
     * The judgements of one gate.
     *
     * @param ownWord whether the candidate's own answer counts wherever nobody answered who may judge
     */
    JudgementFold(CaseIndex index, LevelGround ground, List<Role> precedence, boolean ownWord) {
        this.ground = ground;
        this.ownWord = ownWord;
        this.answers = ground.judgements().isEmpty()
                ? List.of()
                : ground.judgements().stream()
                        .map(judgement -> Answers.to(judgement, index, precedence))
                        .toList();
    }

    /** Grades the places behind the criteria: 1 where a judgement holds; open where nobody has answered who may. */
    void grade(int[] grades, BitSet open) {
        for (int i = 0; i < answers.size(); i++) {
            int place = ground.entries().size() + i;
            grades[place] = holds(answers.get(i)) ? 1 : 0;
            open.set(place, !answered(answers.get(i)));
        }
    }

    private boolean answered(Answers said) {
        return said.counted() || (ownWord && said.ownSaid());
    }

    private boolean holds(Answers said) {
        return said.counted() ? said.holds() : ownWord && said.own();
    }

    List<JudgementStatus> facts(Gate gate, BitSet holdingBack) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> fact(gate, i, holdingBack.get(ground.entries().size() + i)))
                .toList();
    }

    private JudgementStatus fact(Gate gate, int at, boolean holdsBack) {
        var said = answers.get(at);
        var judgement = ground.judgements().get(at);
        return new JudgementStatus(
                gate,
                judgement.id().value(),
                judgement.asks(),
                answered(said),
                holds(said),
                holdsBack,
                !said.counted() && !said.by().isEmpty(),
                String.join(", ", said.by()),
                said.cites());
    }
}
