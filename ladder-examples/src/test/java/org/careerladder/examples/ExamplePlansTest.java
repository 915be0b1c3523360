package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.plan.ChangedCase;
import org.careerladder.model.plan.Plan;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.careerladder.report.schema.JsonSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each example case is told of how to get there. */
class ExamplePlansTest {

    static List<String> names() {
        return Examples.names();
    }

    /** The cases whose plan is held byte for byte. */
    static List<String> golden() {
        return List.of("formal-nearly-there", "informal-never-asked", "semi-formal-points-one-short");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void the_plan_is_what_it_was(String name) {
        Golden.hold(
                Repository.GOLDEN.resolve(name + ".plan.txt"),
                Report.of(plan(name)).in(Format.TEXT));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whoever_goes_a_way_gets_there_and_whoever_leaves_a_step_out_does_not(String name) {
        var plan = plan(name);

        assertThat(plan.answer()).isNotEqualTo(Plan.Answer.UNPROVED);
        assertThat(plan.ways().isEmpty())
                .isEqualTo(plan.answer() == Plan.Answer.THERE || plan.answer() == Plan.Answer.NOTHING);
        for (Plan.Way way : plan.ways()) {
            assertThat(readiness(plan, way.changes())).isEqualTo(Readiness.READY);
            for (var left : way.changes()) {
                var others =
                        way.changes().stream().filter(change -> change != left).toList();
                assertThat(readiness(plan, others)).as("without %s", left).isNotEqualTo(Readiness.READY);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_json_keeps_its_contract(String name) {
        var schema = com.networknt.schema.SchemaRegistry.withDefaultDialect(
                        com.networknt.schema.SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchema.PLAN.text(), InputFormat.JSON);
        var plan = plan(name);

        assertThat(schema.validate(Report.of(plan).in(Format.JSON), InputFormat.JSON))
                .isEmpty();
        for (Plan.Way way : plan.ways()) {
            var roadmap = Examples.assessor(name).roadmap(Examples.assessment(name), plan, way, 8);
            assertThat(schema.validate(Report.of(roadmap, "").in(Format.JSON), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static Plan plan(String name) {
        return Examples.assessor(name).plan(Examples.assessment(name), Readiness.READY);
    }

    private static Readiness readiness(Plan plan, List<org.careerladder.model.plan.Change> changes) {
        var changed = ChangedCase.of(plan.promotionCase(), changes);
        return ((Assessment) Examples.assessor(plan.caseId().value()).assess(changed)).readiness();
    }
}
