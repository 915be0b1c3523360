package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.pack.RuleSource.RuleTree;
import org.junit.jupiter.api.Test;

/** What is spelled as YAML reads back as the same rule, and the same as its spelling in DRL. */
class YamlRulesTest {

    private final YamlRules yaml = new YamlRules(Texts.VOCABULARY);
    private final RuleFileReader reader = new RuleFileReader(Texts.VOCABULARY);
    private final DrlPrinter drl = new DrlPrinter(Texts.VOCABULARY);

    @Test
    void what_is_spelled_as_yaml_reads_back_equal() {
        var rules = new TypedRules(20_261_125);
        for (var stage : Stage.values()) {
            for (int i = 0; i < 5_000; i++) {
                assertReadsBackEqual(stage, rules.next(stage));
            }
        }
    }

    private void assertReadsBackEqual(Stage stage, Rule rule) {
        var tree = yaml.file(List.of(rule));

        var read = reader.readAll(new RuleTree("file.yaml", stage.word() + "/file.yaml", "", tree));

        assertThat(read.problems()).as(drl.print(rule)).isEmpty();
        assertThat(read.rules()).as(drl.print(rule)).containsExactly(rule);
        assertThat(drl.print(read.rules().get(0))).isEqualTo(drl.print(rule));
    }
}
