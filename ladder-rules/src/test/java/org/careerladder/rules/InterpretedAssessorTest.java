package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AuditRecord;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.interpreter.Trace;
import org.careerladder.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;

/** An assessor that needs no rule engine. */
class InterpretedAssessorTest {

    private static final Situation GIVEN =
            Situation.base().with(c -> c.projects(1, 0).withoutRatingsBy("grace"));

    private static Assessment assessed(Assessor assessor) {
        return (Assessment) assessor.assess(GIVEN.promotionCase());
    }

    @Test
    void it_comes_to_the_same_and_says_that_it_interprets() {
        var engine = Assessor.of(GIVEN.pack()).orThrow();
        var interpreter = Assessor.interpreted(GIVEN.pack()).orThrow();

        assertThat(assessed(interpreter))
                .usingRecursiveComparison()
                .ignoringFields("audit.engine")
                .isEqualTo(assessed(engine));
        assertThat(interpreter.rules()).isEqualTo(engine.rules());
        assertThat(interpreter.audit())
                .extracting(AuditRecord::engine)
                .isEqualTo("interpreter")
                .isNotEqualTo(engine.audit().engine());
    }

    @Test
    void it_refuses_what_the_other_refuses() {
        var pack = Situation.base().companyRule("package own.assess rule").pack();

        assertThat(Assessor.interpreted(pack).problems())
                .isNotEmpty()
                .isEqualTo(Assessor.of(pack).problems());
    }

    @Test
    void the_same_pack_with_other_rules_concludes_by_those() {
        var assessor = Assessor.of(GIVEN.pack()).orThrow();
        var silenced = assessor.rules().stream()
                .filter(rule -> !rule.id().value().equals("evidence/too-few-items"))
                .toList();

        assertThat(assessed(assessor).findings())
                .anyMatch(finding -> finding.rule().equals("evidence/too-few-items"));
        assertThat(assessor.withRules(silenced).audit())
                .returns("interpreter, other rules", AuditRecord::engine)
                .returns(silenced.size(), AuditRecord::rules);
        assertThat(assessed(assessor.withRules(silenced)).findings())
                .isNotEmpty()
                .noneMatch(finding -> finding.rule().equals("evidence/too-few-items"));
    }

    @Test
    void the_trace_of_an_assessment_fires_what_the_assessment_says() {
        var assessor = Assessor.of(GIVEN.pack()).orThrow();
        var assessment = assessed(assessor);
        var traces = Interpreter.of(
                        assessor.rules(), Vocabulary.standard(), GIVEN.pack().policy())
                .trace(assessment);

        assertThat(fired(traces, "readiness/")).containsAll(assessment.verdict().rules());
        assertThat(traces.stream().filter(Trace::fired).flatMap(trace -> trace.firings().stream()))
                .filteredOn(firing -> firing.rule().stage() == org.careerladder.rules.language.Stage.ASSESS)
                .hasSameSizeAs(assessment.findings());
        assertThat(traces.stream().map(trace -> trace.rule().id()).distinct()).hasSameSizeAs(assessor.rules());
    }

    private static List<String> fired(List<Trace> traces, String topic) {
        return traces.stream()
                .filter(Trace::fired)
                .map(trace -> trace.rule().id().value())
                .filter(id -> id.startsWith(topic))
                .toList();
    }
}
