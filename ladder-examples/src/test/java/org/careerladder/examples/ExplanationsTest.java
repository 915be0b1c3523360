package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.pack.RuleId;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.careerladder.report.schema.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why each example case is told what it is told. */
class ExplanationsTest {

    private static final String RULE_PLACE = ", [a-z-]+@[0-9.]+, [a-z0-9/-]+\\.(drl|yaml):[0-9]+";

    static List<String> names() {
        return Examples.names();
    }

    private static Explanation explanation(String name) {
        return Examples.assessor(name).explain(Examples.assessment(name));
    }

    private static Ladder ladder(String name) {
        return Examples.assessor(name).pack().ladder();
    }

    private static EffectivePack pack(String name) {
        return Examples.assessor(name).effective();
    }

    private static String text(String name, boolean all) {
        return Report.of(explanation(name), ladder(name), pack(name), all).in(Format.TEXT);
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_blocker_and_each_gap_names_its_rule_with_layer_file_and_line(String name) {
        var text = text(name, false).replaceAll("\\s+", " ");

        assertThat(weighing(name))
                .allSatisfy(finding ->
                        assertThat(text).containsPattern("Rule " + Pattern.quote(finding.rule()) + RULE_PLACE));
    }

    private static List<Finding> weighing(String name) {
        return Stream.of(Severity.BLOCKER, Severity.GAP)
                .flatMap(severity -> Examples.assessment(name).findings(severity).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void with_all_every_finding_is_explained_and_every_line_fits(String name) {
        var text = text(name, true);

        assertThat(Examples.assessment(name).findings())
                .allSatisfy(finding -> assertThat(text).contains("Rule " + finding.rule() + ","));
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_json_of_all_of_it_matches_its_schema(String name) {
        assertThat(schema(JsonSchema.EXPLANATION.text())
                        .validate(
                                Report.of(explanation(name), ladder(name), pack(name), true)
                                        .in(Format.JSON),
                                InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_story_of_every_criterion_matches_its_schema(String name) {
        var schema = schema(JsonSchema.CRITERION_STORY.text());

        assertThat(ladder(name).criteria()).allSatisfy(criterion -> {
            var json = Report.of(story(name, criterion.id().value()), ladder(name), pack(name), true)
                    .in(Format.JSON);
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        });
    }

    /** A few cases under packs of every kind: what a rule makes of a case looks alike in all of them. */
    @ParameterizedTest
    @MethodSource("casesOfEveryKind")
    void what_every_rule_makes_of_a_case_matches_its_schema(String name) {
        var schema = schema(JsonSchema.WHY_NOT.text());

        assertThat(pack(name).rules()).allSatisfy(rule -> {
            var json = Report.of(whyNot(name, rule.id()), Examples.assessment(name), ladder(name), pack(name), true)
                    .in(Format.JSON);
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        });
    }

    static List<String> casesOfEveryKind() {
        return List.of("kitchen-sink", "informal-own-word-only", "semi-formal-points-and-judgements");
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static CriterionStory story(String name, String criterion) {
        var ladder = ladder(name);
        return CriterionStory.of(
                explanation(name),
                ladder,
                ladder.criterion(CriterionId.of(criterion)).orElseThrow());
    }

    private static WhyNot whyNot(String name, RuleId rule) {
        return Examples.assessor(name).whyNot(Examples.assessment(name), rule).orThrow();
    }

    /** Cases that are explained, byte for byte: nearly ready, undetermined, and one with judgements. */
    static List<String> explained() {
        return List.of("formal-nearly-there", "informal-own-word-only", "semi-formal-points-and-judgements");
    }

    /** The golden files of this test. */
    static Stream<String> golden() {
        return Stream.concat(
                explained().stream().map(name -> name + ".explain.txt"),
                Stream.of("formal-nearly-there.rule.txt", "formal-nearly-there.criterion.txt"));
    }

    @ParameterizedTest
    @MethodSource("explained")
    void the_explanation_is_what_it_was(String name) {
        Golden.hold(Repository.GOLDEN.resolve(name + ".explain.txt"), text(name, false));
    }

    @Test
    void what_a_silent_rule_lacks_is_what_it_was() {
        String name = "formal-nearly-there";
        var whyNot = whyNot(name, RuleId.of("target-level/too-short"));

        Golden.hold(
                Repository.GOLDEN.resolve(name + ".rule.txt"),
                Report.of(whyNot, Examples.assessment(name), ladder(name), pack(name), false)
                        .in(Format.TEXT));
    }

    @Test
    void the_story_of_a_criterion_is_what_it_was() {
        String name = "formal-nearly-there";

        Golden.hold(
                Repository.GOLDEN.resolve(name + ".criterion.txt"),
                Report.of(story(name, "designs-for-change"), ladder(name), pack(name), false)
                        .in(Format.TEXT));
    }
}
