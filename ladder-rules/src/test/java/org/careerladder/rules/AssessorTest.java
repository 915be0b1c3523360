package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;
import org.careerladder.rules.given.Northwind;
import org.junit.jupiter.api.Test;

class AssessorTest {

    @Test
    void a_candidate_one_open_point_short_is_nearly_ready() {
        var assessor = Assessor.of(Northwind.pack()).orThrow();

        var assessment = (Assessment) assessor.assess(Northwind.ada());

        assessment
                .findings()
                .forEach(
                        f -> System.out.println(f.severity() + " " + f.rule() + " " + f.subject() + " " + f.message()));
        assertThat(assessment.readiness()).isEqualTo(Readiness.NEARLY_READY);
        assertThat(assessment.verdict().current()).isEqualTo(GateState.MET);
        assertThat(assessment.verdict().target()).isEqualTo(GateState.NEARLY);
    }
}
