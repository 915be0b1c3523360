package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.source.Origin;
import org.careerladder.report.render.Format;
import org.careerladder.report.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of explanations and its published schemas say the same. */
final class ExplanationSchemasTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** What is left out where there is none of it, or nobody knows it. */
    private static final List<String> OPTIONAL = List.of(
            "because",
            "file",
            "line",
            "actual",
            "required",
            "unit",
            "shortBy",
            "policy",
            "due",
            "replacedBy",
            "switchedOff",
            "text",
            "leastRung",
            "rating",
            "note",
            "from",
            "to",
            "with");

    /** One document and the schema that it is to match. */
    record Sample(String name, Schema schema, JsonNode document) {

        Sample(String name, String schema, String document) {
            this(
                    name,
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema, InputFormat.JSON),
                    JSON.readTree(document));
        }

        boolean matches() {
            return schema.validate(document.toString(), InputFormat.JSON).isEmpty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                        Stream.of(ExplanationSamples.nearlyReady(), ExplanationSamples.undetermined())
                                .map(ExplanationSamples::json)
                                .map(json -> new Sample("explanation", JsonSchema.EXPLANATION.text(), json)),
                        Stream.of(silent(), switchedOff())
                                .map(whyNot -> ExplanationSamples.report(whyNot, Samples.nearlyReady(), true)
                                        .in(Format.JSON))
                                .map(json -> new Sample("why-not", JsonSchema.WHY_NOT.text(), json)),
                        Stream.of(new Sample(
                                "what-if",
                                JsonSchema.WHY_NOT.text(),
                                ExplanationSamples.report(silent(), Samples.whatIf(), true)
                                        .in(Format.JSON))),
                        CriterionSamples.all().stream()
                                .map(ExplanationSamples::json)
                                .map(json -> new Sample("criterion-story", JsonSchema.CRITERION_STORY.text(), json)))
                .flatMap(each -> each);
    }

    private static WhyNot silent() {
        var off = new PolicyRead("held-for", "none", "standard@1", Origin.CODE);
        var rule = ExplanationSamples.rule("target-level/too-short", "gap", "Too short");
        var tooLong = ExplanationSamples.byPolicy("4", 2, ExplanationSamples.HELD_FOR, Truth.FALSE);
        var notAsked = ExplanationSamples.byPolicy("", 0, off, Truth.UNKNOWN);
        return new WhyNot(
                rule,
                List.of(),
                List.of(
                        ExplanationSamples.of(rule, ExplanationSamples.LIFTS, tooLong),
                        ExplanationSamples.of(rule, ExplanationSamples.LIFTS, notAsked)),
                ExplanationSamples.nearlyReady().atWorst().counted());
    }

    private static WhyNot switchedOff() {
        var override = new RuleOverride.Replace(
                RuleId.of("a/b"), RuleId.of("north/b"), "Ours", "people-team", ExplanationSamples.at("pack.yaml", 3));
        return new WhyNot(
                ExplanationSamples.rule("a/b", "gap", "says"),
                List.of(new SwitchedOff("north@3", override)),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_matches(Sample sample) {
        assertThat(sample.schema().validate(sample.document().toString(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_key_that_a_reader_may_count_on_is_required(Sample sample) {
        for (ObjectNode each : objects(sample.document())) {
            for (String key : List.copyOf(each.propertyNames())) {
                var value = each.remove(key);
                assertThat(sample.matches()).as("without `%s` of %s", key, each).isEqualTo(isOptional(key, each));
                each.set(key, value);
            }
        }
    }

    /** The place of a condition is always a line of a file, and an appraisal without a rating says why. */
    private static boolean isOptional(String key, ObjectNode object) {
        boolean required = object.has("column") || (key.equals("rating") && object.has("asTold"));
        return OPTIONAL.contains(key) && !required;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_value_of_another_type_does_not_match(Sample sample) {
        for (ObjectNode each : objects(sample.document())) {
            for (String key : List.copyOf(each.propertyNames())) {
                var value = each.get(key);
                each.set(key, JSON.createArrayNode().add(1));
                assertThat(sample.matches()).as("`%s` of %s", key, each).isFalse();
                each.set(key, value);
            }
        }
    }

    /** Every object, but for those of the assessment within, which has a schema of its own. */
    private static List<ObjectNode> objects(JsonNode node) {
        var all = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            all.add(object);
        }
        for (JsonNode child : node) {
            if (!child.path("format").asString("").equals(JsonSchema.ASSESSMENT.format())) {
                all.addAll(objects(child));
            }
        }
        return all;
    }

    @Test
    void the_assessment_within_an_explanation_is_the_one_of_its_own_format() {
        var whole = JSON.readTree(ExplanationSamples.report(ExplanationSamples.nearlyReady(), true)
                .in(Format.JSON));

        assertThat(whole.get("assessment"))
                .isEqualTo(JSON.readTree(Report.of(Samples.nearlyReady(), true).in(Format.JSON)));
    }

    @Test
    void what_the_schemas_share_is_the_same_in_each() {
        var explanation = JSON.readTree(JsonSchema.EXPLANATION.text()).get("$defs");

        assertThat(Stream.of(JsonSchema.WHY_NOT.text(), JsonSchema.CRITERION_STORY.text()))
                .allSatisfy(schema -> JSON.readTree(schema).get("$defs").properties().stream()
                        .filter(entry -> explanation.has(entry.getKey()))
                        .forEach(entry -> assertThat(entry.getValue()).isEqualTo(explanation.get(entry.getKey()))));
    }
}
