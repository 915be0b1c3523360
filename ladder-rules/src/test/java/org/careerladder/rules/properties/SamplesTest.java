package org.careerladder.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.process.Formality;
import org.careerladder.rules.semantics.BarForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The generated cases reach what they are to prove something about. */
@Tag("slow")
class SamplesTest {

    private static final Set<Readiness> ALL_BUT_READY = EnumSet.complementOf(EnumSet.of(Readiness.READY));

    @Test
    void generated_cases_are_sound_and_come_to_every_readiness_under_every_formality() {
        Map<Formality, Map<Readiness, Integer>> counts = new EnumMap<>(Formality.class);
        Samples.all()
                .flatMap(Samples.Sample::assessed)
                .forEach(assessment -> counts.computeIfAbsent(
                                assessment.formality(), formality -> new EnumMap<>(Readiness.class))
                        .merge(assessment.readiness(), 1, Integer::sum));

        System.out.println("generated cases: " + counts);
        assertThat(counts).containsOnlyKeys(Formality.values());
        counts.forEach((formality, readiness) -> assertThat(readiness)
                .as("who does not know how promotions are decided is never ready: " + formality)
                .containsOnlyKeys(formality == Formality.UNKNOWN ? ALL_BUT_READY : Set.of(Readiness.values()))
                .allSatisfy((each, count) -> assertThat(count).isGreaterThan(10)));
    }

    @Test
    void generated_cases_reach_every_gate_state_and_nearly_every_standard_rule() {
        Set<GateState> states = new HashSet<>();
        Set<String> rules = new HashSet<>();
        Samples.all().flatMap(Samples.Sample::assessed).forEach(assessment -> {
            states.add(assessment.verdict().current());
            states.add(assessment.verdict().target());
            assessment.findings().forEach(finding -> rules.add(finding.rule()));
        });

        assertThat(states).containsExactlyInAnyOrder(GateState.values());
        assertThat(rules).hasSizeGreaterThan(100);
        System.out.println("generated cases: " + rules.size() + " assess rules speak");
    }

    @Test
    void generated_ladders_have_bars_of_every_form_and_generated_cases_answer_judgements() {
        Map<String, Long> forms = Samples.assessors().stream()
                .flatMap(assessor -> assessor.pack().ladder().tracks().stream())
                .flatMap(track -> track.levels().stream())
                .flatMap(level -> BarForms.of(level.bar()).stream())
                .collect(Collectors.groupingBy(form -> form, TreeMap::new, Collectors.counting()));
        long answered = Samples.all()
                .filter(sample -> !sample.promotionCase().judgements().isEmpty())
                .count();

        System.out.println("generated bars: " + forms + "; " + answered + " cases answer judgements");
        assertThat(forms.keySet()).containsAll(BarForms.EVERY);
        assertThat(answered).isGreaterThan(1_000);
    }

    @Test
    void the_same_number_is_the_same_sample() {
        assertThat(Samples.sample(17).promotionCase())
                .isEqualTo(Samples.sample(17).promotionCase());
        assertThat(Samples.sample(17).promotionCase())
                .isNotEqualTo(Samples.sample(57).promotionCase());
    }
}
