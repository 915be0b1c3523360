package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.careerladder.files.CaseReader;
import org.careerladder.files.CaseWriter;
import org.careerladder.model.pack.Pack;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.careerladder.rules.Assessor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The order in which a file lists things, and in which a pack lists its rule files, changes no byte of the JSON. */
class PermutationTest {

    private static final int SHUFFLES = 450;

    @Test
    @Tag("slow")
    void shuffled_keys_lists_and_rule_files_give_the_same_bytes() {
        var random = new Random(20_261_120);
        int compared = 0;
        for (String name : Examples.names()) {
            var file = Examples.file(name);
            var pack = Examples.assessor(name).pack();
            var promotionCase = CaseReader.read(file, pack).orThrow();
            var expected = Report.of(Examples.assessor(name).assess(promotionCase), true)
                    .in(Format.JSON);
            var again = Assessor.of(shuffledRules(pack, random)).orThrow();
            var tree = new Load(LoadSettings.builder().build()).loadFromString(CaseWriter.write(promotionCase));
            for (int i = 0; i < SHUFFLES; i++) {
                var text = printed(shuffled(tree, random));
                var shuffledCase = CaseReader.read(file.toString(), text, pack).orThrow();
                assertThat(Report.of(again.assess(shuffledCase), true).in(Format.JSON))
                        .isEqualTo(expected);
                compared++;
            }
        }
        System.out.println(compared + " shuffled cases, every byte of the JSON the same");
        assertThat(compared).isGreaterThanOrEqualTo(10_000);
    }

    private static Pack shuffledRules(Pack pack, Random random) {
        var rules = new ArrayList<>(pack.rules());
        Collections.shuffle(rules, random);
        return pack.withRules(rules);
    }

    private static Object shuffled(Object tree, Random random) {
        if (tree instanceof Map<?, ?> map) {
            var keys = new ArrayList<Object>(map.keySet());
            Collections.shuffle(keys, random);
            var shuffled = new LinkedHashMap<Object, Object>();
            keys.forEach(key -> shuffled.put(key, shuffled(map.get(key), random)));
            return shuffled;
        }
        if (tree instanceof List<?> list) {
            var members = new ArrayList<Object>();
            list.forEach(member -> members.add(shuffled(member, random)));
            Collections.shuffle(members, random);
            return members;
        }
        return tree;
    }

    /** The tree as JSON, which every YAML reader reads. */
    private static String printed(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> printed(entry.getKey()) + ": " + printed(entry.getValue()))
                    .collect(Collectors.joining(",\n", "{", "}"));
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(PermutationTest::printed).collect(Collectors.joining(",\n", "[", "]"));
        }
        return tree instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
                : String.valueOf(tree);
    }
}
