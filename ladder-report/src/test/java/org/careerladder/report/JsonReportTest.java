package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_keys_of_the_contract_stand_in_its_order() {
        var document = JSON.readTree(Report.of(Samples.nearlyReady(), true).in(Format.JSON));

        assertThat(document.propertyNames())
                .containsSubsequence(
                        "format",
                        "case",
                        "candidate",
                        "from",
                        "to",
                        "asOf",
                        "readiness",
                        "onOwnWord",
                        "merit",
                        "process",
                        "timing",
                        "standings",
                        "findings",
                        "nextSteps",
                        "audit");
        assertThat(document.at("/standings/0").propertyNames())
                .containsSubsequence("gate", "criterion", "outcome", "confirmed");
        assertThat(document.at("/findings/0").propertyNames())
                .containsSubsequence("rule", "severity", "axis", "subject", "message", "cites");
        assertThat(document.at("/nextSteps/0").propertyNames())
                .containsSubsequence("id", "actor", "action", "due", "closes");
        assertThat(document.at("/audit").propertyNames())
                .containsExactly(
                        "pack", "standard", "packHash", "caseHash", "engine", "rules", "disabled", "switchedOff");
    }

    @Test
    void it_begins_as_the_contract_does() {
        assertThat(Report.of(Samples.ready(), true).in(Format.JSON))
                .startsWith("""
                        {
                          "format": "assessment/1",
                          "case": "bo",
                          "candidate": "ada",
                          "from": "engineer",
                          "to": "senior",
                          "track": "engineering",
                          "asOf": "2026-11-20",
                          "readiness": "READY",
                          "onOwnWord": "READY",
                        """)
                .endsWith("}\n");
    }

    @Test
    void one_line_says_the_same_as_the_indented_document() {
        for (var sample : Samples.all()) {
            String line = Samples.line(sample);

            assertThat(line).doesNotContain("\n");
            assertThat(JSON.readTree(line))
                    .isEqualTo(JSON.readTree(Report.of(sample, true).in(Format.JSON)));
        }
    }

    @Test
    void a_standing_as_subject_names_its_gate_and_an_unknown_date_is_left_out() {
        JsonNode document = JSON.readTree(Report.of(Samples.nearlyReady(), true).in(Format.JSON));

        assertThat(document.at("/findings/0/subject").toString())
                .isEqualTo("{\"kind\":\"standing\",\"id\":\"lifts-others\",\"gate\":\"TARGET\"}");
        assertThat(document.at("/findings/3/subject").toString())
                .isEqualTo("{\"kind\":\"artefact\",\"id\":\"peer-review\"}");
        assertThat(document.at("/nextSteps/3").has("due")).isFalse();
    }

    @Test
    void a_case_that_could_not_be_assessed_has_a_cause_and_perhaps_a_rule() {
        assertThat(Samples.line(Samples.ruleFailed()))
                .isEqualTo(
                        "{\"format\":\"assessment/1\",\"case\":\"eve\",\"notAssessed\":{\"rule\":\"northwind/tenure-by-track\",\"cause\":\"the rule threw ArithmeticException\"}}");
        assertThat(Samples.line(Samples.caseAtFault()))
                .contains("\"notAssessed\":{\"cause\":\"the case does not fit the pack\",\"problems\":[{\"place\":");
    }

    @Test
    void a_target_on_another_track_names_it() {
        var switching = new AssessmentBuilder("hal", org.careerladder.model.assessment.Readiness.READY)
                .to(LevelRef.of("management", "lead"))
                .build();

        assertThat(Samples.line(switching)).contains("\"to\":\"management/lead\"");
    }

    @Test
    void nothing_invisible_stands_in_it_and_every_value_stays_what_it_was() {
        String cause = "a\u202eb\u2028c\u0085d\u007fe\"f\\g\n<script>é名👍";

        String line = Samples.line(new NotAssessed(CaseId.of("x"), "", cause, List.of()));

        assertThat(line).contains("a\\u202Eb\\u2028c\\u0085d\\u007Fe").contains("é名👍");
        assertThat(JSON.readTree(line).at("/notAssessed/cause").asString()).isEqualTo(cause);
    }
}
