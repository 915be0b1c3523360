package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.files.internal.ladder.LadderKeys;
import org.careerladder.files.internal.pack.PackKeys;
import org.careerladder.files.internal.pack.TextKeys;
import org.careerladder.files.internal.packtest.PackTestKeys;
import org.careerladder.files.internal.promotion.CaseKeys;
import org.careerladder.files.internal.reading.Keys;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackCheck;
import org.careerladder.model.source.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas and readers say the same: of the same keys, of sound files, and of files with one thing broken. */
class SchemasTest {

    private static final Map<String, List<Keys>> KEYS = Map.of(
            "ladder/1", LadderKeys.ALL,
            "pack/1", PackKeys.OF_PACK,
            "cycles/1", PackKeys.OF_CYCLES,
            "case/1", CaseKeys.ALL,
            "pack-test/1", PackTestKeys.ALL,
            "texts/1", TextKeys.ALL);

    private final Map<String, Schema> schemas = new HashMap<>();

    @Test
    void each_map_has_the_same_keys_in_both() {
        for (String format : Schemas.names()) {
            var schema = Json.tree(Schemas.text(format));
            for (Keys keys : KEYS.get(format)) {
                var properties =
                        Json.at(schema, "$defs", keys.name(), "properties").orElseThrow();
                var required = Json.at(schema, "$defs", keys.name(), "required");

                assertThat(Json.keys(properties)).as(keys.name()).containsExactlyInAnyOrderElementsOf(keys.all());
                assertThat(required.map(Json::words).orElse(List.of()))
                        .as(keys.name())
                        .containsExactlyInAnyOrderElementsOf(keys.required());
                assertThat(Json.at(schema, "$defs", keys.name(), "additionalProperties")
                                .map(Json::text))
                        .as(keys.name())
                        .contains("false");
            }
            assertThat(Json.keys(Json.at(schema, "$defs").orElseThrow()).stream()
                            .filter(name ->
                                    Json.at(schema, "$defs", name, "properties").isPresent()))
                    .containsExactlyInAnyOrderElementsOf(
                            KEYS.get(format).stream().map(Keys::name).toList());
        }
    }

    @Test
    void sound_files_pass_both() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            var dice = new Dice(seed);
            var ladder = SomeLadders.ladder(dice);
            if (LadderCheck.problems(ladder).isEmpty()) {
                var pack = Pack.standardOver(ladder, Pack.Agreement.AGREED).withAttributes(SomeAttributes.types(dice));
                passes("ladder/1", LadderWriter.write(ladder));
                passes("ladder/1", LadderWriter.writeJson(ladder));
                SomeCases.of(pack, dice).ifPresent(each -> passes("case/1", CaseWriter.write(each)));
            }
            var pack = SomePacks.pack(new Dice(seed));
            passes("pack/1", PackWriter.write(pack));
            passes("cycles/1", PackWriter.writeCycles(pack.cycles()));
            PackWriter.writeTexts(pack.texts()).values().forEach(texts -> passes("texts/1", texts));
        }
        passes("ladder/1", LadderWriter.write(LadderReader.general()));
        passes("ladder/1", NewLadder.text(LadderId.of("ours")));
        passes("ladder/1", Resources.text("general-ladder.yaml"));
        passes("case/1", Small.CASE);
        var formats = SharedFiles.folder("formats");
        if (Files.isDirectory(formats)) {
            passes("case/1", Files.readString(formats.resolve("northwind/cases/ada.yaml")));
            passes("pack/1", Files.readString(formats.resolve("northwind/pack.yaml")));
            passes("pack-test/1", Files.readString(formats.resolve("northwind/tests/mentoring-is-vouched-for.yaml")));
            passes("texts/1", Files.readString(formats.resolve("northwind/texts/de.yaml")));
        }
    }

    @Test
    void a_ladder_with_one_thing_broken_is_refused_by_both() {
        for (int seed = 0; seed < 12; seed++) {
            var ladder = SomeLadders.ladder(new Dice(seed));
            if (LadderCheck.problems(ladder).isEmpty()) {
                refusedByBoth("ladder/1", LadderWriter.write(ladder), text -> LadderReader.read("l", text));
            }
        }
    }

    @Test
    void a_case_with_one_thing_broken_is_refused_by_both() {
        for (int seed = 0; seed < 25; seed++) {
            var dice = new Dice(seed);
            var ladder = SomeLadders.ladder(dice);
            if (LadderCheck.problems(ladder).isEmpty()) {
                var pack = Pack.standardOver(ladder, Pack.Agreement.AGREED).withAttributes(SomeAttributes.types(dice));
                SomeCases.of(pack, dice)
                        .ifPresent(each -> refusedByBoth(
                                "case/1", CaseWriter.write(each), text -> CaseReader.read("c", text, pack)));
            }
        }
    }

    @Test
    void a_pack_with_one_thing_broken_is_refused_by_both(@TempDir Path folder) throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            var pack = SomePacks.pack(new Dice(seed));
            if (PackCheck.problems(pack).isEmpty()) {
                var place = folder.resolve("pack-" + seed);
                PackWriter.write(pack, place);
                refusedByBoth("pack/1", PackWriter.write(pack), text -> read(place, text));
                refusedByBoth("cycles/1", PackWriter.writeCycles(pack.cycles()), text -> CyclesReader.read("c", text));
                PackWriter.writeTexts(pack.texts())
                        .values()
                        .forEach(texts -> refusedByBoth("texts/1", texts, text -> TextsReader.read("t", text)));
            }
        }
    }

    @Test
    void a_test_with_one_thing_broken_is_refused_by_both(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.yaml"), Small.CASE + "evidence: [{ id: x, kind: project, title: X }]\n");
        var test = """
                given: one.yaml
                tests:
                  - name: a test
                    change:
                      - { at: /evidence/x/title, set: Another title }
                      - { at: /cycle, add: 2026-h2 }
                      - { at: /evidence/x, remove: true }
                    expect:
                      readiness: nearly-ready
                      on-own-word: ready
                      gates: { current: met, target: not-met }
                      finds: [own/one, { rule: own/two, about: ships, gate: target, severity: gap }]
                      finds-not: [own/three]
                      next-steps: [{ actor: candidate, closes: [own/one], about: ships, by: own/two, place: first }]
                      next-steps-not: [{ closes: own/one }]
                  - name: another
                    expect: { not-assessed: true }
                """;

        passes("pack-test/1", test);
        refusedByBoth("pack-test/1", test, text -> PackTestReader.read("t", text, folder, Small.PACK));
    }

    private static Checked<Pack> read(Path place, String text) {
        try {
            Files.writeString(place.resolve("pack.yaml"), text);
            return PackReader.read(place);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private void passes(String format, String yaml) {
        assertThat(schema(format).validate(Json.text(Json.tree(yaml)), InputFormat.JSON))
                .as(yaml)
                .isEmpty();
    }

    private interface Reader {
        Checked<?> read(String text);
    }

    private void refusedByBoth(String format, String yaml, Reader reader) {
        List<String> differing = new ArrayList<>();
        for (Json.Broken broken : Json.broken(Json.tree(yaml), "")) {
            String text = Json.text(broken.tree());
            boolean byReader = !reader.read(text).isSound();
            boolean bySchema = !schema(format).validate(text, InputFormat.JSON).isEmpty();
            boolean mustBeRefused = !broken.how().matches("/tests/[0-9]+/change/[0-9]+/(set|add) of another type");
            if (mustBeRefused && (!byReader || (!bySchema && !isBeyondASchema(broken.how())))) {
                differing.add(broken.how() + ": reader " + byReader + ", schema " + bySchema);
            }
        }
        assertThat(differing).as(yaml).isEmpty();
    }

    /** What a schema cannot know: the type of a value that a parameter's kind decides; names that only the pack knows. */
    private static boolean isBeyondASchema(String how) {
        return how.matches("/policy/[^/]+(/value)?(/[0-9]+)? of another type")
                || how.matches("/(parameters|attributes)/[^/]+/(default|min|max) of another type")
                || how.matches("/attributes/[^/]+ of another type")
                || how.matches("/(policy|attributes) with a key too many")
                || how.matches("/tracks/[0-9]+/levels/[0-9]+/expects with a key too many")
                || how.matches("/ratings/(current|target|rungs)(/[^/]+)? with a key too many");
    }

    private Schema schema(String format) {
        return schemas.computeIfAbsent(
                format,
                name -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schemas.text(name), InputFormat.JSON));
    }
}
