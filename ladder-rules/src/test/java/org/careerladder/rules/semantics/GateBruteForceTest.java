package org.careerladder.rules.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careerladder.model.facts.GateState;
import org.careerladder.rules.internal.gate.GateReading;
import org.careerladder.rules.internal.gate.LevelGround;
import org.junit.jupiter.api.Test;

/** The product's reading of a gate against every filling and every subset, on small ladders of every kind. */
class GateBruteForceTest {

    private static final int GATES = 40_000;

    @Test
    void a_gate_is_read_as_trying_everything_reads_it() {
        var random = new RandomGates(20261120);
        var seen = new EnumMap<GateState, Integer>(GateState.class);
        long fillings = 0;

        for (int i = 0; i < GATES; i++) {
            var gate = random.next();
            var states = new BruteForce(gate).states();
            var reading = read(gate);

            var worst = states.get(0);
            var best = states.get(states.size() - 1);
            assertThat(Map.of("worst", reading.worst(), "best", reading.best()))
                    .as("gate %s: %s", i, gate)
                    .isEqualTo(Map.of("worst", worst, "best", best));
            assertThat(states)
                    .as("every filling of gate %s lies between: %s", i, gate)
                    .allMatch(state -> state.compareTo(worst) >= 0 && state.compareTo(best) <= 0);
            assertThat(reading.state()).as("gate %s: %s", i, gate).isEqualTo(worst == best ? worst : GateState.UNKNOWN);
            assertThat(names(gate, reading.holdingBack()))
                    .as("holding back, gate %s: %s", i, gate)
                    .isEqualTo(reading.state() == GateState.MET ? new TreeSet<>() : new BruteForce(gate).holdingBack());
            seen.merge(reading.state(), 1, Integer::sum);
            fillings += states.size();
        }

        System.out.printf("%d gates, %d fillings, %s: no difference%n", GATES, fillings, seen);
        assertThat(seen.values()).as("every state is seen often").hasSize(4).allMatch(count -> count > GATES / 50);
    }

    private static GateReading read(SmallGate gate) {
        var ground = LevelGround.of(gate.ladder(), gate.level());
        assertThat(ground.entries()).hasSameSizeAs(gate.rated().keySet());
        int[] grades = ground.entries().stream()
                .mapToInt(entry -> gate.rated().get(entry.criterion().id()))
                .toArray();
        var open = new BitSet();
        for (int place = 0; place < grades.length; place++) {
            open.set(
                    place,
                    gate.open().contains(ground.entries().get(place).criterion().id()));
        }
        return GateReading.of(ground, grades, open, gate.nearly());
    }

    private static Set<String> names(SmallGate gate, BitSet places) {
        var entries = LevelGround.of(gate.ladder(), gate.level()).entries();
        var names = new TreeSet<String>();
        places.stream()
                .forEach(place -> names.add(entries.get(place).criterion().id().value()));
        return names;
    }
}
