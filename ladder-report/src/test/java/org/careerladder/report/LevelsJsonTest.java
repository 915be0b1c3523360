package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.report.render.Format;
import org.careerladder.report.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of where ratings stand, and its published schema, say the same. */
final class LevelsJsonTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.LEVELS.text(), InputFormat.JSON);

    /** Left out where there is nothing of it. */
    private static final List<String> OPTIONAL = List.of("highest", "next", "rating", "asked");

    static Stream<LevelsReached> samples() {
        return LevelsSamples.all().stream();
    }

    @Test
    void what_the_next_level_lacks_stands_there_by_id() {
        assertThat(Report.of(LevelsSamples.oneLevelHeld()).in(Format.JSON)).isEqualTo("""
                        {
                          "format": "levels/1",
                          "case": "ada-2026-h2",
                          "candidate": "ada",
                          "ladder": "northwind-engineering",
                          "asOf": "2026-11-20",
                          "tracks": [
                            {
                              "track": "engineering",
                              "name": "Engineering",
                              "ordered": true,
                              "highest": {
                                "level": "engineer",
                                "name": "Engineer",
                                "equivalents": [
                                  "management/lead"
                                ]
                              },
                              "next": {
                                "level": "senior",
                                "name": "Senior engineer",
                                "equivalents": [
                                  "management/lead"
                                ],
                                "state": "UNKNOWN",
                                "ifUnknown": {
                                  "worst": "NOT_MET",
                                  "best": "NEARLY"
                                },
                                "lacks": {
                                  "criteria": [
                                    {
                                      "criterion": "owns-projects",
                                      "outcome": "PARTLY",
                                      "confirmed": true,
                                      "rating": "partly",
                                      "asked": "meets"
                                    },
                                    {
                                      "criterion": "lifts-others",
                                      "outcome": "MEETS",
                                      "confirmed": false,
                                      "rating": "meets",
                                      "asked": "meets"
                                    },
                                    {
                                      "criterion": "writes",
                                      "outcome": "UNKNOWN",
                                      "confirmed": false
                                    }
                                  ],
                                  "judgements": [
                                    {
                                      "judgement": "track-record",
                                      "asks": "Has led several projects",
                                      "answered": false
                                    }
                                  ]
                                }
                              },
                              "levels": [
                                {
                                  "level": "engineer",
                                  "name": "Engineer",
                                  "equivalents": [
                                    "management/lead"
                                  ],
                                  "state": "MET",
                                  "ifUnknown": {
                                    "worst": "MET",
                                    "best": "MET"
                                  }
                                },
                                {
                                  "level": "senior",
                                  "name": "Senior engineer",
                                  "equivalents": [
                                    "management/lead"
                                  ],
                                  "state": "UNKNOWN",
                                  "ifUnknown": {
                                    "worst": "NOT_MET",
                                    "best": "NEARLY"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_matches(LevelsReached sample) {
        assertThat(errors(parse(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void without_a_required_key_or_with_it_renamed_no_sample_matches(LevelsReached sample) {
        for (String key : JsonKeys.of(parse(sample))) {
            if (!OPTIONAL.contains(JsonKeys.nameOf(key))) {
                var changed = parse(sample);
                var parent = (ObjectNode) changed.at(JsonKeys.parentOf(key));
                var value = parent.remove(JsonKeys.nameOf(key));
                assertThat(errors(changed)).as("without %s", key).isNotEmpty();

                parent.set(JsonKeys.nameOf(key) + "X", value);
                assertThat(errors(changed)).as("with %s renamed", key).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_key_that_is_written_is_described(LevelsReached sample) {
        for (String key : JsonKeys.of(parse(sample))) {
            assertThat(JsonSchema.LEVELS.text()).contains("\"" + JsonKeys.nameOf(key) + "\": {");
        }
    }

    @Test
    void a_reader_passes_over_keys_that_it_does_not_know() {
        var later = (ObjectNode) parse(LevelsSamples.oneLevelHeld());
        later.put("addedLater", 1);

        assertThat(errors(later)).isEmpty();
    }

    @Test
    void a_track_with_an_order_has_a_highest_or_a_next_level_and_one_without_has_neither() {
        var neither = parse(LevelsSamples.noneHeld());
        ((ObjectNode) neither.at("/tracks/0")).remove("next");
        var unordered = parse(LevelsSamples.everyLevelHeld());
        ((ObjectNode) unordered.at("/tracks/0")).put("ordered", false);

        assertThat(errors(neither)).isNotEmpty();
        assertThat(errors(unordered)).isNotEmpty();
    }

    private static JsonNode parse(LevelsReached sample) {
        return JSON.readTree(Report.of(sample).in(Format.JSON));
    }

    private static List<?> errors(JsonNode document) {
        return SCHEMA.validate(document.toString(), InputFormat.JSON);
    }
}
