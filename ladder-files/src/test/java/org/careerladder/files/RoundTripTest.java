package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackCheck;
import org.careerladder.model.promotion.PromotionCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written reads back equal. */
class RoundTripTest {

    private static final int MANY = 3_000;

    @Test
    void thousands_of_ladders() {
        int read = 0;
        for (int seed = 0; seed < MANY; seed++) {
            var ladder = SomeLadders.ladder(new Dice(seed));
            if (LadderCheck.problems(ladder).isEmpty()) {
                read++;

                String text = LadderWriter.write(ladder);

                assertThat(LadderReader.read("ladder.yaml", text).problems())
                        .as(text)
                        .isEmpty();
                assertThat(LadderReader.read("ladder.yaml", text).orThrow())
                        .as(text)
                        .isEqualTo(ladder);
            }
        }
        assertThat(read).isGreaterThan(MANY / 2);
    }

    @Test
    void thousands_of_ladders_as_json() throws IOException {
        int read = 0;
        for (int seed = 0; seed < MANY; seed++) {
            var ladder = SomeLadders.ladder(new Dice(seed));
            if (LadderCheck.problems(ladder).isEmpty()) {
                read++;

                String text = LadderWriter.writeJson(ladder);

                assertThat(isJson(text)).as(text).isTrue();
                assertThat(LadderReader.read("ladder.json", text).problems())
                        .as(text)
                        .isEmpty();
                assertThat(LadderReader.read("ladder.json", text).orThrow())
                        .as(text)
                        .isEqualTo(ladder);
            }
        }
        assertThat(read).isGreaterThan(MANY / 2);
    }

    private static boolean isJson(String text) throws IOException {
        try (var parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        }
    }

    @Test
    void thousands_of_cases() {
        int read = 0;
        for (int seed = 0; seed < MANY; seed++) {
            var dice = new Dice(seed);
            var ladder = SomeLadders.ladder(dice);
            var pack = Pack.standardOver(ladder, Pack.Agreement.AGREED).withAttributes(SomeAttributes.types(dice));
            var some =
                    LadderCheck.problems(ladder).isEmpty() ? SomeCases.of(pack, dice) : Optional.<PromotionCase>empty();
            if (some.isPresent()) {
                read++;

                String text = CaseWriter.write(some.get(), "../pack");

                assertThat(CaseReader.read("case.yaml", text, pack).problems())
                        .as(text)
                        .isEmpty();
                assertThat(CaseReader.read("case.yaml", text, pack).orThrow())
                        .as(text)
                        .isEqualTo(some.get());
                assertThat(CaseReader.packOf("case.yaml", text).orThrow()).isEqualTo("../pack");
            }
        }
        assertThat(read).isGreaterThan(MANY / 3);
    }

    @Test
    void hundreds_of_packs(@TempDir Path folder) throws IOException {
        int read = 0;
        for (int seed = 0; seed < 300; seed++) {
            var pack = SomePacks.pack(new Dice(seed));
            var place = folder.resolve("pack-" + seed);
            if (PackCheck.problems(pack).isEmpty()) {
                read++;

                PackWriter.write(pack, place);

                assertThat(PackReader.read(place).problems())
                        .as(PackWriter.write(pack))
                        .isEmpty();
                assertThat(PackReader.read(place).orThrow())
                        .as(PackWriter.write(pack))
                        .isEqualTo(pack);
                assertThat(CyclesReader.read(place.resolve("cycles.yaml")).orThrow())
                        .isEqualTo(pack.cycles());
            }
        }
        assertThat(read).isGreaterThan(150);
    }

    @Test
    void the_general_ladder_is_written_as_it_is_read() {
        String text = LadderWriter.write(LadderReader.general());

        assertThat(LadderReader.read("general.yaml", text).orThrow()).isEqualTo(LadderReader.general());
        assertThat(List.of(text)).first().asString().contains("includes: engineer");
    }

    @Test
    void as_json_a_ladder_says_numbers_as_numbers_and_the_rest_in_quotes() {
        var ladder = LadderReader.read("ladder.yaml", """
                        ladder: small
                        version: "1"
                        ratings: { scale: ["no", "yes"], meets: "yes" }
                        competencies: [{ id: craft, name: "a\u202Eb" }]
                        tracks:
                          - id: engineering
                            kind: individual
                            levels:
                              - id: engineer
                                after: 12 months
                                criteria: [{ id: ships, competency: craft }, { id: tests, competency: craft }]
                                bar:
                                  - at-least: { count: 1, of: required }
                                  - at-least: { share: 60%, of: any }
                        """).orThrow();

        assertThat(LadderWriter.writeJson(ladder))
                .startsWith("""
                        {
                          "format": "ladder/1",
                          "ladder": "small",
                          "version": "1",
                          "ratings": {
                            "scale": [
                              "no",
                              "yes"
                            ],
                        """)
                .contains("\"name\": \"a\\u202Eb\"", "\"count\": 1,", "\"share\": \"60%\",", "\"after\": \"12 months\"")
                .endsWith("  ]\n}\n");
    }
}
