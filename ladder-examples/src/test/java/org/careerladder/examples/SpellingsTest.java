package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.files.PackReader;
import org.careerladder.files.RuleSourceReader;
import org.careerladder.files.RuleTreeWriter;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Tree;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.language.DrlPrinter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.RuleFileReader;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;
import org.careerladder.rules.language.YamlRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that we ship prints in both spellings, and reads back equal from either. */
class SpellingsTest {

    private static final String MENTORING = """
                package example.assess

                rule "mentoring without a voucher"
                    @id("example/mentoring-without-a-voucher")
                    @axis(EVIDENCE)
                    @says("{criterion} rests on leadership evidence that nobody outside the team saw")
                    @because("We promote on what others saw")
                    @do(actor = CANDIDATE, action = "Ask who was there to vouch for {item-titles}", effort = "1h")
                when
                    $standing : Standing( gate == Gate.TARGET, criterion in ("lifts-others", "less than"), leadershipItems > 0, leadershipItems <= 9, !shared, confirmed || stale && items != 3 )
                    not GoalStatus( state == GoalState.UNDER_WAY )
                    exists Support( daysSince < policy.followUp )
                then
                    findings.gap( $standing );
                end
                """;

    private static final String MENTORING_AS_YAML = """
                format: rules/1
                rules:
                  - rule: example/mentoring-without-a-voucher
                    name: mentoring without a voucher
                    says: "{criterion} rests on leadership evidence that nobody outside the team saw"
                    because: We promote on what others saw
                    axis: evidence
                    when:
                      - standing:
                          gate: target
                          criterion: "one of [lifts-others, \\"less than\\"]"
                          leadership-items:
                            - more than 0
                            - at most 9
                          shared: no
                          any:
                            - { confirmed: yes }
                            - { stale: yes, items: not 3 }
                      - not:
                          goal-status: { state: under-way }
                      - exists:
                          support: { days-since: less than policy.follow-up }
                    then: gap
                    do:
                      actor: candidate
                      action: "Ask who was there to vouch for {item-titles}"
                      effort: 1h
                """;

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final RuleFileReader READER = new RuleFileReader(VOCABULARY);

    static Stream<Pack> packs() {
        return Stream.concat(
                Stream.of(PackReader.standard()),
                Repository.companies().map(folder -> PackReader.read(folder).orThrow()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_rule_prints_as_yaml_and_as_drl_and_reads_back_equal(Pack pack) {
        var byStage = Assessor.of(pack).orThrow().rules().stream().collect(Collectors.groupingBy(Rule::stage));

        assertThat(byStage).isNotEmpty();
        byStage.forEach((stage, rules) -> {
            assertThat(read(stage, ".yaml", yaml(rules))).isEqualTo(rules);
            assertThat(read(stage, ".drl", new DrlPrinter(VOCABULARY).print("a." + stage.word(), rules)))
                    .isEqualTo(rules);
        });
    }

    @Test
    void yaml_reads_as_its_author_would_write_it() {
        var rules = read(Stage.ASSESS, ".drl", MENTORING);

        assertThat(yaml(rules)).isEqualTo(MENTORING_AS_YAML);
        assertThat(read(Stage.ASSESS, ".yaml", MENTORING_AS_YAML)).isEqualTo(rules);
    }

    @Test
    void what_can_be_written_in_several_ways_is_one_rule() {
        var otherwise = MENTORING_AS_YAML
                .replace("We promote on what others saw", "|\n      We promote\n        on what others saw")
                .replace("at most 9\n", "\"at most 9\"\n")
                .replace("{ stale: yes, items: not 3 }", "{ all: [ { stale: yes }, { items: not 3 } ] }");

        assertThat(otherwise).isNotEqualTo(MENTORING_AS_YAML);
        assertThat(read(Stage.ASSESS, ".yaml", otherwise)).isEqualTo(read(Stage.ASSESS, ".yaml", MENTORING_AS_YAML));
    }

    private static String yaml(List<Rule> rules) {
        return RuleTreeWriter.write((Tree.Fields) new YamlRules(VOCABULARY).file(rules));
    }

    private static List<Rule> read(Stage stage, String ending, String text) {
        var file = "file" + ending;
        var source =
                RuleSourceReader.read(file, stage.word() + "/" + file, text).orThrow();
        return READER.read(source).orThrow();
    }
}
