package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.effective.EffectiveParameter;
import org.careerladder.model.effective.EffectiveParameter.Said;
import org.careerladder.model.effective.EffectiveRule;
import org.careerladder.model.effective.Layer;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;
import org.careerladder.model.time.Day;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a pack comes to, for somebody who owns it and does not program. */
class EffectiveReportTest {

    private static final String STANDARD = "standard@1";
    private static final String COMPANY = "north@3";
    private static final String TEAM = "checkout@1";

    static final EffectivePack PACK = new EffectivePack(
            List.of(
                    new Layer(STANDARD, Origin.CODE),
                    new Layer(COMPANY, at("packs/north/pack.yaml", 5)),
                    new Layer(TEAM, at("packs/checkout/pack.yaml", 1))),
            List.of(
                    rule("evidence/none", "assess", "gap", "No evidence", STANDARD, "standard/assess/e.drl", 12),
                    off(
                            rule("evidence/no-project", "assess", "note", "No project", STANDARD, "standard/p.drl", 3),
                            COMPANY,
                            new RuleOverride.Disable(
                                    RuleId.of("evidence/no-project"),
                                    "We ask for results",
                                    "people-team",
                                    at("packs/north/pack.yaml", 40))),
                    off(
                            rule("north/voices", "assess", "risk", "Too few", COMPANY, "packs/north/rules/a.drl", 7),
                            TEAM,
                            new RuleOverride.Replace(
                                    RuleId.of("north/voices"),
                                    RuleId.of("checkout/voices"),
                                    "We are three",
                                    "checkout",
                                    at("packs/checkout/pack.yaml", 9))),
                    rule("checkout/voices", "assess", "note", "Few", TEAM, "packs/checkout/rules/v.yaml", 2),
                    rule("readiness/x", "conclude", "not-yet", "Not yet", STANDARD, "standard/conclude/c.drl", 9),
                    rule("advice/x", "advise", "first", "First", STANDARD, "standard/advise/a.drl", 4)),
            List.of(
                    new EffectiveParameter(StandardPolicy.NEARLY, STANDARD, List.of()),
                    new EffectiveParameter(
                            voices(),
                            COMPANY,
                            List.of(
                                    new Said(COMPANY, set(3, "", "", Day.UNKNOWN, "packs/north/pack.yaml", 22)),
                                    new Said(
                                            TEAM,
                                            set(
                                                    1,
                                                    "We are three",
                                                    "checkout",
                                                    Day.of("2026-01-01"),
                                                    "packs/checkout/pack.yaml",
                                                    6))))));

    private static Origin at(String file, int line) {
        return new Origin(new Position(file, line, 3));
    }

    private static EffectiveRule rule(
            String id, String stage, String conclusion, String says, String layer, String file, int line) {
        return new EffectiveRule(
                RuleId.of(id),
                stage,
                conclusion,
                "Standing",
                says,
                "",
                layer,
                at(file, line),
                new EffectiveRule.AtWork());
    }

    private static EffectiveRule off(EffectiveRule rule, String layer, RuleOverride override) {
        return new EffectiveRule(
                rule.id(),
                rule.stage(),
                rule.conclusion(),
                rule.about(),
                rule.says(),
                rule.because(),
                rule.layer(),
                rule.origin(),
                new EffectiveRule.Off(new SwitchedOff(layer, override)));
    }

    private static Parameter voices() {
        return new Parameter(
                "voices",
                ParameterKind.COUNT,
                "Who must vouch",
                "people",
                0,
                5,
                List.of(),
                new ParameterValue.Count(2),
                false,
                at("packs/north/pack.yaml", 30));
    }

    private static PolicySetting set(int value, String reason, String owner, Day since, String file, int line) {
        return new PolicySetting("voices", new ParameterValue.Count(value), reason, owner, since, at(file, line));
    }

    @Test
    void the_text_begins_with_what_is_switched_off_and_names_every_origin() {
        assertThat(Report.of(PACK).in(Format.TEXT)).isEqualTo("""
                What applies under checkout@1
                4 rules at work, 2 switched off; 2 parameters, 1 of them set otherwise than by
                default.
                From the ground up: standard@1, then north@3 in packs/north/, then checkout@1 in
                packs/checkout/

                Switched off
                  - evidence/no-project is disabled by people-team: We ask for results
                    It would say, as a note: No project
                    Said by north@3, pack.yaml:40
                    Rule of standard@1, standard/p.drl:3
                  - north/voices is replaced by checkout/voices, by checkout: We are three
                    It would say, as a risk: Too few
                    Said by checkout@1, pack.yaml:9
                    Rule of north@3, rules/a.drl:7

                Policy

                  Set
                    - voices: 1 people. Who must vouch.
                      Set by checkout since 2026-01-01 in checkout@1, pack.yaml:6: We are three
                      Below that 3 people, set in north@3, pack.yaml:22; no reason is given
                      Default 2 people, between 0 and 5, declared in north@3, pack.yaml:30

                  At its default
                    - nearly: 1. How many partly met criteria may stand between a gate and its
                      bar for it to be nearly met.
                      Between 0 and 20, declared in standard@1

                Rules at work

                  Of checkout@1: 1 rule
                    - checkout/voices (note): Few
                      rules/v.yaml:2

                  Of standard@1: 3 rules
                    - evidence/none (gap): No evidence
                      standard/assess/e.drl:12
                    - readiness/x (verdict: not yet ready): Not yet
                      standard/conclude/c.drl:9
                    - advice/x (next step: first): First
                      standard/advise/a.drl:4
                """);
    }

    @Test
    void where_nothing_is_switched_off_it_says_so() {
        var plain = new EffectivePack(List.of(new Layer(STANDARD, Origin.CODE)), List.of(), List.of());

        assertThat(Report.of(plain).in(Format.TEXT))
                .contains("0 rules at work, 0 switched off")
                .contains("Switched off\n  No rule is switched off.\n");
    }

    @Test
    void markdown_and_html_say_the_same() {
        assertThat(Report.of(PACK).in(Format.MARKDOWN))
                .startsWith("# What applies under checkout&#64;1\n")
                .contains("## Switched off\n\n- evidence/no-project is disabled by people-team: We ask for results\n");
        assertThat(Report.of(PACK).in(Format.HTML))
                .startsWith("<!doctype html>")
                .contains("<h2>Switched off</h2>", "Default 2 people, between 0 and 5, declared in north@3");
    }

    @Test
    void json_has_every_rule_and_parameter_with_the_whole_name_of_its_file() {
        JsonNode json = new ObjectMapper().readTree(Report.of(PACK).in(Format.JSON));

        assertThat(json.propertyNames()).containsExactly("format", "pack", "layers", "rules", "parameters");
        assertThat(json.at("/format").asString()).isEqualTo("effective/1");
        assertThat(json.at("/layers").size()).isEqualTo(3);
        assertThat(json.at("/rules").size()).isEqualTo(6);
        assertThat(json.at("/rules/0").toString())
                .isEqualTo("{\"rule\":\"evidence/none\",\"stage\":\"assess\",\"conclusion\":\"gap\","
                        + "\"says\":\"No evidence\",\"layer\":\"standard@1\",\"file\":\"standard/assess/e.drl\","
                        + "\"line\":12,\"atWork\":true}");
        assertThat(json.at("/rules/2/switchedOff").toString())
                .isEqualTo("{\"replacedBy\":\"checkout/voices\",\"layer\":\"checkout@1\","
                        + "\"file\":\"packs/checkout/pack.yaml\",\"line\":9,"
                        + "\"reason\":\"We are three\",\"owner\":\"checkout\"}");
        assertThat(json.at("/parameters/1/value").asString()).isEqualTo("1");
        assertThat(json.at("/parameters/1/settings/1/since").asString()).isEqualTo("2026-01-01");
        assertThat(json.at("/parameters/1/settings/0").has("since")).isFalse();
    }
}
