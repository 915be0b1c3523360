package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.report.render.Format;
import org.careerladder.report.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema and the writer say the same. */
final class SchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.ASSESSMENT.text(), InputFormat.JSON);

    /** What a reader may do without: it was added beside the contract, or is left out where nobody knows it. */
    private static final List<String> OPTIONAL = List.of(
            "track",
            "with",
            "ifUnknown",
            "concludedBy",
            "ladderAgreed",
            "papers",
            "papersDue",
            "decision",
            "importance",
            "rating",
            "switchedOff",
            "replacedBy",
            "holdsBack",
            "because",
            "do",
            "effort",
            "due",
            "rule of notAssessed",
            "problems",
            "advice");

    static Stream<AssessmentResult> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_matches(AssessmentResult sample) {
        assertThat(SCHEMA.validate(Report.of(sample, true).in(Format.JSON), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(Samples.line(sample), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void without_a_required_key_no_sample_matches(AssessmentResult sample) {
        for (String key : requiredKeys(sample)) {
            var without = parse(sample);
            ((ObjectNode) without.at(JsonKeys.parentOf(key))).remove(JsonKeys.nameOf(key));

            assertThat(errors(without)).as("without %s", key).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void with_a_required_key_renamed_no_sample_matches(AssessmentResult sample) {
        for (String key : requiredKeys(sample)) {
            var renamed = parse(sample);
            var parent = (ObjectNode) renamed.at(JsonKeys.parentOf(key));
            parent.set(JsonKeys.nameOf(key) + "X", parent.remove(JsonKeys.nameOf(key)));

            assertThat(errors(renamed)).as("with %s renamed", key).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_key_that_is_written_is_described(AssessmentResult sample) {
        var schema = JsonSchema.ASSESSMENT.text();

        for (String key : JsonKeys.of(parse(sample))) {
            assertThat(schema).contains("\"" + JsonKeys.nameOf(key) + "\": {");
        }
    }

    @Test
    void a_reader_passes_over_keys_that_it_does_not_know() {
        var later = (ObjectNode) parse(Samples.nearlyReady());
        later.put("addedLater", 1);

        assertThat(errors(later)).isEmpty();
    }

    @Test
    void what_is_not_assessed_has_no_readiness() {
        var both = (ObjectNode) parse(Samples.ruleFailed());
        both.put("readiness", "READY");

        assertThat(errors(both)).isNotEmpty();
    }

    @Test
    void a_standing_as_subject_names_its_gate() {
        var document = parse(Samples.nearlyReady());
        ((ObjectNode) document.at("/findings/0/subject")).remove("gate");

        assertThat(errors(document)).isNotEmpty();
    }

    private static JsonNode parse(AssessmentResult sample) {
        return JSON.readTree(Report.of(sample, true).in(Format.JSON));
    }

    private static List<?> errors(JsonNode document) {
        return SCHEMA.validate(document.toString(), InputFormat.JSON);
    }

    private static List<String> requiredKeys(AssessmentResult sample) {
        return JsonKeys.of(parse(sample)).stream()
                .filter(key -> !key.contains("/gate") || !key.contains("/subject"))
                .filter(key -> !key.equals("/notAssessed/rule") && !OPTIONAL.contains(JsonKeys.nameOf(key)))
                .toList();
    }
}
