package org.careerladder.rules.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.ladder.CriterionId;
import org.junit.jupiter.api.Test;

/** No bar can be broken by a better rating, whatever it is made of. */
class MonotoneBarsTest {

    private static final int GATES = 40_000;

    @Test
    void raising_any_one_rating_by_one_never_breaks_a_bar() {
        var random = new RandomGates(20261120);
        int raised = 0;

        for (int i = 0; i < GATES; i++) {
            var gate = closed(random.next());
            if (met(gate)) {
                for (CriterionId id : gate.rated().keySet()) {
                    int place = gate.rated().get(id);
                    if (place != SmallGate.WAIVED && place < gate.top(id)) {
                        assertThat(met(with(gate, id, place + 1)))
                                .as("%s raised, %s", id, gate)
                                .isTrue();
                        raised++;
                    }
                }
            }
        }

        assertThat(raised).as("bars that held and were raised").isGreaterThan(GATES / 4);
    }

    private static boolean met(SmallGate gate) {
        return GateBruteForceTest.read(gate).state() == GateState.MET;
    }

    private static SmallGate closed(SmallGate gate) {
        return new SmallGate(gate.ladder(), gate.level(), gate.rated(), Set.of(), 0);
    }

    private static SmallGate with(SmallGate gate, CriterionId id, int place) {
        Map<CriterionId, Integer> rated = new HashMap<>(gate.rated());
        rated.put(id, place);
        return new SmallGate(gate.ladder(), gate.level(), rated, gate.open(), 0);
    }
}
