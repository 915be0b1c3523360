package org.careerladder.rules.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.LadderIndex;
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
        var forms = new TreeMap<String, Integer>();
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
            BarForms.of(gate.ladder().level(gate.level()).orElseThrow().bar())
                    .forEach(form -> forms.merge(form, 1, Integer::sum));
        }

        System.out.printf("%d gates, %d fillings, %s, %s: no difference%n", GATES, fillings, seen, forms);
        assertThat(forms.keySet()).containsAll(BarForms.EVERY);
        assertThat(forms.values()).as("every form is seen often: %s", forms).allMatch(count -> count > 500);
        assertThat(seen.values()).as("every state is seen often").hasSize(4).allMatch(count -> count > GATES / 50);
    }

    static GateReading read(SmallGate gate) {
        var ground = LevelGround.of(LadderIndex.of(gate.ladder()), gate.level());
        var places = places(ground);
        assertThat(places).containsExactlyInAnyOrderElementsOf(gate.rated().keySet());
        int[] grades = places.stream().mapToInt(each -> gate.rated().get(each)).toArray();
        var open = new BitSet();
        for (int place = 0; place < grades.length; place++) {
            open.set(place, gate.open().contains(places.get(place)));
        }
        return GateReading.of(ground, grades, open, gate.nearly());
    }

    private static List<CriterionId> places(LevelGround ground) {
        return Stream.concat(
                        ground.entries().stream().map(each -> each.criterion().id()),
                        ground.judgements().stream().map(SmallGate::place))
                .toList();
    }

    private static Set<String> names(SmallGate gate, BitSet held) {
        var places = places(LevelGround.of(LadderIndex.of(gate.ladder()), gate.level()));
        return held.stream()
                .mapToObj(place -> places.get(place).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
