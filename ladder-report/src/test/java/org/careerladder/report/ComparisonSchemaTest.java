package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.comparison.Aspect;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.language.Language;
import org.careerladder.report.internal.comparison.JsonSide;
import org.careerladder.report.render.Format;
import org.careerladder.report.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a comparison, and its published schema, say the same. */
final class ComparisonSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.COMPARISON.text(), InputFormat.JSON);

    /** Left out where nobody knows it or nothing is there of it. */
    private static final List<String> OPTIONAL = List.of(
            "track",
            "with",
            "papersDue",
            "decision",
            "rating",
            "effort",
            "due",
            "holds",
            "gate of a subject",
            "rule of notAssessed");

    static List<Comparison> all() {
        return ComparisonSamples.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_sample_matches(Comparison sample) {
        assertThat(errors(parse(sample))).isEmpty();
    }

    static Stream<Comparison> telling() {
        return Stream.of(
                ComparisonSamples.better(),
                ComparisonSamples.judged(),
                ComparisonSamples.of(Samples.undetermined(), Samples.whatIf()),
                ComparisonSamples.of(Samples.ruleFailed(), Samples.ready()));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void without_a_required_key_or_with_it_renamed_no_sample_matches(Comparison sample) {
        for (String key : requiredKeys(sample)) {
            var changed = parse(sample);
            var parent = (ObjectNode) changed.at(JsonKeys.parentOf(key));
            var value = parent.remove(JsonKeys.nameOf(key));
            assertThat(errors(changed)).as("without %s", key).isNotEmpty();

            parent.set(JsonKeys.nameOf(key) + "X", value);
            assertThat(errors(changed)).as("with %s renamed", key).isNotEmpty();
        }
    }

    private static List<String> requiredKeys(Comparison sample) {
        var document = parse(sample);
        return JsonKeys.of(document).stream()
                .filter(key -> !OPTIONAL.contains(JsonKeys.nameOf(key)))
                .filter(key -> !key.endsWith("/subject/gate") && !key.endsWith("/notAssessed/rule"))
                .filter(key -> !isOneOfTwoSides(key, document))
                .toList();
    }

    /** Of a thing that turned either side may be left out: then it is gone, or it came. */
    private static boolean isOneOfTwoSides(String key, JsonNode document) {
        var parent = document.at(JsonKeys.parentOf(key));
        boolean side = List.of("old", "new").contains(JsonKeys.nameOf(key));
        return side && !JsonKeys.parentOf(key).isEmpty() && parent.has("old") && parent.has("new");
    }

    @Test
    void every_key_that_is_written_is_described() {
        for (Comparison sample : all()) {
            for (String key : JsonKeys.of(parse(sample))) {
                assertThat(JsonSchema.COMPARISON.text()).contains("\"" + JsonKeys.nameOf(key) + "\": {");
            }
        }
    }

    @Test
    void a_reader_passes_over_keys_that_it_does_not_know() {
        var later = (ObjectNode) parse(ComparisonSamples.better());
        later.put("addedLater", 1);

        assertThat(errors(later)).isEmpty();
    }

    @Test
    void what_changed_is_named_by_keys_that_both_sides_have_or_that_one_leaves_out() {
        for (Comparison sample : all()) {
            var document = parse(sample);
            document.path("changed").forEach(changed -> {
                String pointer = "/" + changed.asString().replace('.', '/');
                assertThat(document.at("/old" + pointer)).as(pointer).isNotEqualTo(document.at("/new" + pointer));
            });
        }
    }

    @Test
    void every_aspect_has_a_key_of_the_document_of_an_assessment() {
        var whole = JSON.readTree(Report.of(Samples.nearlyReady(), true).in(Format.JSON));

        assertThat(Stream.of(Aspect.values())
                        .filter(aspect -> aspect != Aspect.WITH)
                        .map(JsonSide::path)
                        .map(path -> "/" + path.replace('.', '/')))
                .allSatisfy(pointer -> assertThat(whole.at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
    }

    @Test
    void where_nothing_changed_nothing_is_listed() {
        var document = parse(ComparisonSamples.same());

        for (String list : List.of(
                "changed", "turnedBy", "papers", "standings", "judgements", "findings", "nextSteps", "switchedOff")) {
            assertThat(document.get(list)).as(list).isEmpty();
        }
        assertThat(document.get("old")).isEqualTo(document.get("new"));
    }

    @Test
    void what_is_not_assessed_is_not_compared() {
        var document = parse(ComparisonSamples.of(Samples.ready(), Samples.ruleFailed()));

        assertThat(document.propertyNames()).containsExactly("format", "old", "new");
        assertThat(document.at("/new").toString())
                .isEqualTo(
                        "{\"case\":\"eve\",\"notAssessed\":{\"rule\":\"northwind/tenure-by-track\",\"cause\":\"the rule threw ArithmeticException\"}}");
        ((ObjectNode) document).putArray("changed");
        assertThat(errors(document)).isNotEmpty();
    }

    private static JsonNode parse(Comparison sample) {
        return JSON.readTree(Report.of(sample, Language.ENGLISH, true).in(Format.JSON));
    }

    private static List<?> errors(JsonNode document) {
        return SCHEMA.validate(document.toString(), InputFormat.JSON);
    }
}
