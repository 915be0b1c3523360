package org.careerladder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;
import org.careerladder.rules.given.Situation;
import org.careerladder.rules.internal.compile.StandardRules;
import org.careerladder.rules.language.PackWords;
import org.careerladder.rules.language.TypeCheck;
import org.careerladder.rules.language.Vocabulary;
import org.junit.jupiter.api.Test;

/** Base, company, team: what each layer brings, takes out and sets, and what may not be. */
class LayersTest {

    private static final Situation SOLID = Situation.base();
    private static final Pack COMPANY = rule(SOLID.pack(), "company", "company/few-vouchers", "items > 0");

    private static Pack team(Pack base) {
        return Pack.on(base, "../" + base.id(), PackId.of("team"), "1");
    }

    /** The pack with one more rule of this id, which fires where a standing at the target gate has this. */
    private static Pack rule(Pack pack, String folder, String id, String condition) {
        var rules = new ArrayList<>(pack.rules());
        String path = "assess/rule-" + rules.size() + ".drl";
        rules.add(new RuleSource.DrlText(folder + "/rules/" + path, path, """
                package some.assess

                rule "%1$s"
                    @id("%1$s")
                    @axis(EVIDENCE)
                    @says("{criterion} stands out")
                    @because("It does")
                when
                    $standing : Standing( gate == Gate.TARGET, %2$s )
                then
                    findings.note( $standing );
                end
                """.formatted(id, condition)));
        return pack.withRules(rules);
    }

    private static Pack disabling(Pack pack, String rule) {
        return pack.withOverrides(List.of(new RuleOverride.Disable(RuleId.of(rule), "not here", "us", at("pack", 7))));
    }

    private static Pack replacing(Pack pack, String rule, String with) {
        return pack.withOverrides(
                List.of(new RuleOverride.Replace(RuleId.of(rule), RuleId.of(with), "ours", "us", at("pack", 8))));
    }

    private static Pack setting(Pack pack, String parameter, ParameterValue value) {
        return pack.withSettings(List.of(new PolicySetting(parameter, value, "", "", Day.UNKNOWN, at("pack", 9))));
    }

    private static Origin at(String file, int line) {
        return new Origin(new Position(file, line, 3));
    }

    private static List<String> problems(Pack pack) {
        return Assessor.of(pack).problems().stream().map(Problem::toString).toList();
    }

    private static Stream<String> fired(Pack pack) {
        return assessment(pack).findings().stream().map(Finding::rule).distinct();
    }

    private static Assessment assessment(Pack pack) {
        return (Assessment) Assessor.of(pack).orThrow().assess(SOLID.promotionCase());
    }

    @Test
    void a_layer_that_says_nothing_assesses_as_the_one_below() {
        var company = assessment(COMPANY);

        var team = assessment(team(COMPANY));

        assertThat(team.findings()).isEqualTo(company.findings());
        assertThat(team.nextSteps()).isEqualTo(company.nextSteps());
        assertThat(team.verdict()).isEqualTo(company.verdict());
        assertThat(team.audit().rules()).isEqualTo(company.audit().rules());
        assertThat(team.audit().pack()).isEqualTo("team@1");
    }

    @Test
    void rules_of_every_layer_speak() {
        var team = rule(team(COMPANY), "team", "team/something", "items > 0");

        assertThat(fired(team)).contains("company/few-vouchers", "team/something");
        assertThat(fired(COMPANY)).doesNotContain("team/something");
    }

    @Test
    void a_layer_switches_off_a_rule_of_any_layer_below_and_nobody_elses() {
        var team = disabling(team(COMPANY), "company/few-vouchers");
        var squad = disabling(Pack.on(team, "../team", PackId.of("squad"), "1"), "asking/under-way");

        assertThat(fired(COMPANY)).contains("company/few-vouchers");
        assertThat(fired(team)).doesNotContain("company/few-vouchers");
        assertThat(assessment(squad).audit().disabled()).containsExactly("asking/under-way", "company/few-vouchers");
        assertThat(assessment(squad).audit().switchedOff())
                .extracting(off -> off.layer())
                .containsExactly("squad@1", "team@1");
        assertThat(assessment(squad).audit().rules())
                .isEqualTo(assessment(COMPANY).audit().rules() - 2);
    }

    @Test
    void a_replacement_is_replaced_and_the_last_one_speaks() {
        var team = replacing(rule(team(COMPANY), "team", "team/own", "items > 0"), "company/few-vouchers", "team/own");
        var squad = replacing(
                rule(Pack.on(team, "../team", PackId.of("squad"), "1"), "squad", "squad/own", "items > 0"),
                "team/own",
                "squad/own");

        assertThat(fired(squad)).contains("squad/own").doesNotContain("team/own", "company/few-vouchers");
    }

    @Test
    void the_policy_of_the_nearest_layer_counts_in_rules_of_every_layer() {
        var voices = new Parameter(
                "voices", ParameterKind.COUNT, "", "", 0, 99, List.of(), new ParameterValue.Count(0), false);
        var company =
                rule(COMPANY.withParameters(List.of(voices)), "company", "company/more", "items >= policy.voices");
        var team = setting(team(company), "voices", new ParameterValue.Count(90));
        var squad = setting(Pack.on(team, "../team", PackId.of("squad"), "1"), "voices", new ParameterValue.Count(1));

        assertThat(fired(company)).contains("company/more");
        assertThat(fired(team)).doesNotContain("company/more");
        assertThat(fired(squad)).contains("company/more");
    }

    @Test
    void an_id_that_nobody_below_has_is_refused_with_the_nearest() {
        assertThat(problems(disabling(team(COMPANY), "company/few-voucher")))
                .containsExactly(
                        "pack:7:3: no rule has the id `company/few-voucher`; did you mean `company/few-vouchers`?");
        assertThat(problems(replacing(team(COMPANY), "company/few-vouchers", "company/few-vouchers")))
                .anyMatch(said -> said.contains("replaces itself"));
    }

    @Test
    void a_rule_of_the_pack_itself_is_deleted_and_not_disabled() {
        assertThat(problems(disabling(rule(team(COMPANY), "team", "team/own", "items > 0"), "team/own")))
                .containsExactly("pack:7:3: rule `team/own` is a rule of this pack itself, at"
                        + " team/rules/assess/rule-0.drl:4:9;"
                        + " only an inherited rule is taken out like this; delete your own");
    }

    @Test
    void a_rule_that_is_off_below_is_told_once_with_who_did_it() {
        var team = disabling(team(COMPANY), "company/few-vouchers");
        var squad = disabling(Pack.on(team, "../team", PackId.of("squad"), "1"), "company/few-vouchers");

        assertThat(problems(squad))
                .containsExactly("/overrides/0/rule: rule `company/few-vouchers` is switched off already by `team@1` at"
                        + " pack:7:3: not here; leave it out; a rule of your own may say what you miss");
    }

    @Test
    void row_47_an_inherited_id_is_not_taken_again() {
        assertThat(problems(rule(team(COMPANY), "team", "company/few-vouchers", "items > 1")))
                .containsExactly("team/rules/assess/rule-0.drl:4:9: `company/few-vouchers` is the id of a rule of"
                        + " `solid@1`, at company/rules/assess/rule-0.drl:4:9; give the rule an id of its own and name"
                        + " that one under `replace:` in the pack");
    }

    @Test
    void row_46_an_id_in_two_files_of_a_layer_names_both() {
        var twins = rule(rule(team(COMPANY), "team", "team/own", "items > 0"), "team", "team/own", "items > 1");

        assertThat(problems(twins))
                .containsExactly("team/rules/assess/rule-1.drl:4:9: `team/own` is the id of another rule, at"
                        + " team/rules/assess/rule-0.drl:4:9; give one of the two another id");
    }

    @Test
    void a_rule_that_another_ladder_makes_meaningless_is_the_problem_of_that_layer() {
        var company = rule(COMPANY, "company", "company/lifts", "criterion == \"lifts-others\"");
        var other = withoutLifting(company.ladder());
        var team = new Pack(
                PackId.of("team"),
                "1",
                new Base.Of(company, "../company"),
                other,
                Pack.Agreement.AGREED,
                company.process(),
                company.cycles(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                at("team/pack.yaml", 5));

        assertThat(problems(team))
                .containsExactly("team/pack.yaml:5:3: this ladder does not fit `company/lifts` of `solid@1`, at"
                        + " company/rules/assess/rule-1.drl:4:9: `\"lifts-others\"` is not a criterion of the ladder;"
                        + " let the ladder keep the word, or disable or replace the rule under `rules:`");
        assertThat(problems(disabling(team, "company/lifts"))).isEmpty();
        assertThat(problems(replacing(
                        rule(team, "team", "team/lifts", "criterion == \"lifts-people\""),
                        "company/lifts",
                        "team/lifts")))
                .isEmpty();
    }

    /** The ladder with one criterion under another id. */
    private static Ladder withoutLifting(Ladder ladder) {
        return new Ladder(
                ladder.id(),
                ladder.name(),
                ladder.version(),
                ladder.ratings(),
                ladder.competencies(),
                ladder.criteria().stream().map(LayersTest::renamed).toList(),
                ladder.tracks().stream().map(LayersTest::renamed).toList());
    }

    private static Criterion renamed(Criterion each) {
        return new Criterion(renamed(each.id()), each.competency(), each.name(), each.pointsClass(), each.rungs());
    }

    private static CriterionId renamed(CriterionId id) {
        return id.value().equals("lifts-others") ? CriterionId.of("lifts-people") : id;
    }

    private static Track renamed(Track track) {
        var levels = track.levels().stream().map(LayersTest::renamed).toList();
        return new Track(track.id(), track.name(), track.kind(), track.order(), levels);
    }

    private static Level renamed(Level level) {
        return new Level(
                level.id(),
                level.name(),
                level.after(),
                level.includes(),
                level.equivalentTo(),
                level.expectations().stream().map(LayersTest::renamed).toList(),
                level.bar());
    }

    private static Expectation renamed(Expectation each) {
        return new Expectation(
                renamed(each.criterion()), each.importance(), each.text(), each.leastRung(), each.shownBy());
    }

    @Test
    void row_92_a_unit_that_an_inherited_rule_cannot_be_held_against_is_told_where_it_is_set() {
        var weeks = new ParameterValue.Duration(new Span(26, Span.Unit.WEEKS));

        assertThat(problems(setting(SOLID.pack(), "performs-at-target-for", weeks)))
                .singleElement()
                .asString()
                .startsWith("pack:9:3: `26 weeks` does not fit `")
                .contains("` of `standard@1`, at standard/assess/", "months");
        assertThat(problems(setting(team(COMPANY), "performs-at-target-for", weeks)))
                .singleElement()
                .asString()
                .startsWith("pack:9:3: `26 weeks` does not fit `");
    }

    @Test
    void standard_rules_name_nothing_of_a_ladder_so_that_they_fit_every_one() {
        var nothing = PackWords.of(Pack.standardOver(
                new Ladder(COMPANY.ladder().id(), "", "", COMPANY.ladder().ratings(), List.of(), List.of(), List.of()),
                Pack.Agreement.AGREED));

        assertThat(new TypeCheck(Vocabulary.standard(), nothing).problems(StandardRules.rules()))
                .isEmpty();
    }

    @Test
    void problems_of_all_layers_are_told_at_once() {
        var company = disabling(COMPANY, "asking/went-colt");
        var team =
                setting(rule(team(company), "team", "team/own", "itemz > 0"), "nearly", new ParameterValue.Count(99));

        assertThat(problems(team))
                .map(said -> said.substring(0, said.indexOf(": ")))
                .containsExactly("/settings/0/value", "pack:7:3", "team/rules/assess/rule-0.drl:9:48");
    }

    @Test
    void a_base_of_another_major_version_and_too_many_layers_are_refused() {
        var old = new Pack(
                PackId.of("old"),
                "1",
                new Base.Standard(2),
                COMPANY.ladder(),
                Pack.Agreement.AGREED,
                COMPANY.process(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var high = COMPANY;
        for (int i = 1; i <= Pack.MOST_LAYERS; i++) {
            high = team(high);
        }

        assertThat(problems(team(old)))
                .containsExactly("/extends/extends: there are no standard rules `standard@2`; write `standard@1`");
        assertThat(problems(high))
                .containsExactly(
                        "/extends: more than 8 packs stand on top of each other here;" + " put some of them together");
        assertThat(problems(((Base.Of) high.base()).pack())).isEmpty();
    }

    @Test
    void row_32_the_hash_tells_layers_apart_wherever_they_differ() {
        var team = team(COMPANY);

        assertThat(Stream.of(
                                team,
                                COMPANY,
                                disabling(team, "asking/went-cold"),
                                team(disabling(COMPANY, "asking/went-cold")),
                                setting(team, "nearly", new ParameterValue.Count(2)),
                                team(setting(COMPANY, "nearly", new ParameterValue.Count(2))),
                                rule(team, "team", "team/own", "items > 0"),
                                team(rule(COMPANY, "team", "team/own", "items > 0")),
                                Pack.on(COMPANY, "..", PackId.of("team"), "2"))
                        .map(pack -> Assessor.of(pack).orThrow().audit().packHash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_hash_does_not_tell_where_a_layer_was_read() {
        var moved = Pack.on(COMPANY, "elsewhere", PackId.of("team"), "1");
        var team = disabling(team(COMPANY), "asking/went-cold");
        var same = moved.withOverrides(
                List.of(new RuleOverride.Disable(RuleId.of("asking/went-cold"), "not here", "us", at("other", 99))));

        assertThat(Assessor.of(same).orThrow().audit().packHash())
                .isEqualTo(Assessor.of(team).orThrow().audit().packHash());
    }
}
