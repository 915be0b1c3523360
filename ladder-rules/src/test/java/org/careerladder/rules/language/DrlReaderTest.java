package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleSource.DrlText;
import org.careerladder.model.process.Actor;
import org.careerladder.model.source.Position;
import org.careerladder.rules.language.Condition.And;
import org.careerladder.rules.language.Condition.Claim;
import org.careerladder.rules.language.Condition.Not;
import org.careerladder.rules.language.Condition.Or;
import org.careerladder.rules.language.Condition.Test;
import org.careerladder.rules.language.Pattern.Quantifier;

class DrlReaderTest {

    private static final At ANYWHERE = new At(Position.startOf("anywhere"));

    private static Claim claim(String path) {
        return new Claim(path, ANYWHERE);
    }

    private static Test test(String path, Operator operator, Value value) {
        return new Test(path, operator, value, ANYWHERE, ANYWHERE);
    }

    private static Condition conditionOf(String text) {
        return Texts.read(Texts.withCondition(text))
                .patterns()
                .get(0)
                .conditions()
                .get(0);
    }

    @org.junit.jupiter.api.Test
    void the_example_of_a_company_reads_as_it_says() {
        var rule = Texts.read(Texts.MENTORING);

        assertThat(rule.id()).isEqualTo(RuleId.of("northwind/mentoring-not-vouched-for"));
        assertThat(rule.name()).startsWith("mentoring at the target level");
        assertThat(rule.stage()).isEqualTo(Stage.ASSESS);
        assertThat(rule.axis()).isEqualTo(Axis.EVIDENCE);
        assertThat(rule.remedy())
                .isEqualTo(new Remedy(Actor.CANDIDATE, "Ask who was there to vouch for {item-titles}", "1h"));
        assertThat(rule.conclusion().call()).isEqualTo(Conclusion.Call.GAP);
        assertThat(rule.patterns())
                .containsExactly(new Pattern(
                        Quantifier.POSITIVE,
                        "$standing",
                        "Standing",
                        List.of(
                                test("gate", Operator.EQUAL, new Value.EnumConstant("Gate", "TARGET")),
                                test("criterion", Operator.EQUAL, new Value.Text("lifts-others")),
                                test("leadershipItems", Operator.MORE, new Value.Whole(0)),
                                test("outsideVouchers", Operator.LESS, new Value.PolicyValue("outside-vouchers"))),
                        ANYWHERE));
        assertThat(Texts.allProblemsOf(Texts.assess(Texts.MENTORING), Texts.words()))
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void and_binds_tighter_than_or_and_a_comma_loosest() {
        var a = claim("stale");
        var b = claim("shared");
        var c = claim("confirmed");

        assertThat(conditionOf("stale || shared && confirmed"))
                .isEqualTo(new Or(List.of(a, new And(List.of(b, c), ANYWHERE)), ANYWHERE));
        assertThat(conditionOf("stale || (stale || shared) && !confirmed"))
                .isEqualTo(new Or(
                        List.of(a, new And(List.of(new Or(List.of(a, b), ANYWHERE), new Not(c, ANYWHERE)), ANYWHERE)),
                        ANYWHERE));
        assertThat(conditionOf("!(items < 3)"))
                .isEqualTo(new Not(test("items", Operator.LESS, new Value.Whole(3)), ANYWHERE));
        assertThat(Texts.read(Texts.withCondition("stale || shared, confirmed"))
                        .patterns()
                        .get(0)
                        .items())
                .containsExactly(new Or(List.of(a, b), ANYWHERE), c);
    }

    @org.junit.jupiter.api.Test
    void and_at_the_top_is_as_good_as_a_comma() {
        assertThat(Texts.read(Texts.withCondition("(stale || shared) && (items > 1 && confirmed)")))
                .isEqualTo(Texts.read(Texts.withCondition("stale || shared, items > 1, confirmed")));
    }

    @org.junit.jupiter.api.Test
    void every_kind_of_value_is_read() {
        assertThat(conditionOf("criterion in (\"a\\\"b\\\\\", Gate.TARGET, -7, true)"))
                .isEqualTo(test(
                        "criterion",
                        Operator.IN,
                        new Value.AnyOf(List.of(
                                new Value.Text("a\"b\\"),
                                new Value.EnumConstant("Gate", "TARGET"),
                                new Value.Whole(-7),
                                new Value.Truth(true)))));
        assertThat(conditionOf("items >= policy.top_3Items"))
                .isEqualTo(test("items", Operator.AT_LEAST, new Value.PolicyValue("top-3-items")));
        assertThat(conditionOf("items == $n")).isEqualTo(test("items", Operator.EQUAL, new Value.Variable("$n")));
        assertThat(conditionOf("attributes.office contains \"x\""))
                .isEqualTo(test("attributes.office", Operator.CONTAINS, new Value.Text("x")));
    }

    @org.junit.jupiter.api.Test
    void quantifiers_bindings_comments_and_imports_are_read() {
        var rule = Texts.read("""
                package a.b.assess;
                import org.careerladder.model.facts.Standing;
                import org.careerladder.model.promotion.Gate
                import org.careerladder.model.facts
                /* a rule "not this one" */
                rule "joins" @id("a/b") @says("s") @because("b") // and so on
                when
                  $s : Standing($c : criterion, stale)
                  not Standing(criterion == $c, gate == Gate.TARGET)
                  exists Dossier()
                then findings.note($s); end""");

        assertThat(rule.patterns())
                .extracting(Pattern::quantifier)
                .containsExactly(Quantifier.POSITIVE, Quantifier.NOT, Quantifier.EXISTS);
        assertThat(rule.patterns().get(0).bindings()).containsExactly(new Binding("$c", "criterion", ANYWHERE));
        assertThat(rule.axis()).as("that of the fact").isEqualTo(Axis.MERIT);
        assertThat(rule.remedy()).isEqualTo(Remedy.NONE);
    }

    @org.junit.jupiter.api.Test
    void places_are_those_of_the_author_and_count_code_points() {
        var rule = Texts.read(
                "\uFEFFpackage p.assess\r\n/* 😀 */ rule \"ü😀\" @id(\"a/b\") @says(\"s\") @because(\"b\")\rwhen\r\n  $f : Standing( !stale ) then findings.risk($f); end");

        assertThat(rule.places().rule()).hasToString("rules/assess/file.drl:2:9");
        assertThat(rule.places().of("id")).hasToString("rules/assess/file.drl:2:23");
        assertThat(rule.patterns().get(0).at().position()).hasToString("rules/assess/file.drl:4:8");
        assertThat(rule.patterns().get(0).items().get(0).at().position()).hasToString("rules/assess/file.drl:4:18");
        assertThat(rule.conclusion().at().position()).hasToString("rules/assess/file.drl:4:32");
    }

    @org.junit.jupiter.api.Test
    void a_problem_in_one_rule_hides_none_in_another_and_no_rule_in_order() {
        var source = Texts.assess("""
                package p.assess
                rule "one" @id("a/one") @sais("s") @id("a/one") when $f : Standing(items > 3.5, stale = true, !!shared) then findings.gpa($f); end
                rule "two" @id("a/two") @says("s") @because("b") when $f : Standing() then findings.note($f); end
                rule "three" @id("a/three") @says("s") @because("b") when eval(true) then System.exit(0);
                end
                """);

        var reading = Texts.READER.readAll(source);

        assertThat(reading.rules()).extracting(Rule::name).containsExactly("two");
        assertThat(reading.problems())
                .extracting(Object::toString)
                .map(problem -> problem.substring("rules/assess/file.drl:".length(), problem.indexOf("; ")))
                .containsExactly(
                        "2:26: unknown annotation `@sais`",
                        "2:37: a second `@id`",
                        "2:76: `3.5` is not a whole number",
                        "2:87: `=` does not compare",
                        "2:96: a field or `(` is expected, not `!`",
                        "2:110: `findings.gpa` is no conclusion of the stage `assess`",
                        "4:59: `eval` is not part of the rule language",
                        "4:75: `System.exit(0);` is not what a rule may do");
    }

    @org.junit.jupiter.api.Test
    void each_stage_has_its_own_calls() {
        var advise = """
                package p.advise
                rule "a" @id("a/b") @says("s") @because("b") @do(actor = MANAGER, action = "Do it") when $f : Finding(topic == "tenure") then steps.merge($f); end
                """;

        var rule =
                Texts.READER.read(Texts.inStage(Stage.ADVISE, advise)).orThrow().get(0);

        assertThat(rule.conclusion().call()).isEqualTo(Conclusion.Call.MERGE);
        assertThat(rule.stage()).isEqualTo(Stage.ADVISE);
    }

    @org.junit.jupiter.api.Test
    void a_file_of_no_stage_and_a_package_of_another_are_told() {
        var lost = Texts.READER
                .readAll(new DrlText("f.drl", "f.drl", "package p.assess " + rest()))
                .problems();
        var moved = Texts.READER
                .readAll(Texts.inStage(Stage.CONCLUDE, "package p.assess " + rest()))
                .problems();

        assertThat(lost)
                .extracting(Object::toString)
                .containsExactly(
                        "f.drl:1:1: the file `f.drl` lies in no stage's folder; move it into `rules/assess`, `rules/conclude` or `rules/advise`");
        assertThat(moved)
                .extracting(Object::toString)
                .containsExactly(
                        "rules/conclude/file.drl:1:9: the package `p.assess` does not end in the file's folder, `conclude`; write `p.conclude`, or move the file to `assess`");
    }

    private static String rest() {
        return "rule \"a\" @id(\"a/b\") when $f : Standing() then findings.note($f); end";
    }

    @org.junit.jupiter.api.Test
    void a_conclusion_without_a_name_is_about_the_first_positive_pattern() {
        var read = Texts.read(Texts.MENTORING);
        var pattern = read.patterns().get(0).withVariable("");

        var rule = new Rule(
                read.id(),
                read.name(),
                read.stage(),
                read.says(),
                read.because(),
                read.axis(),
                read.remedy(),
                List.of(pattern),
                read.conclusion().about(""),
                read.places());

        assertThat(rule).isEqualTo(read);
    }
}
