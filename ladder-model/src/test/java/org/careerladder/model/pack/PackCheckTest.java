package org.careerladder.model.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.process.Role;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;
import org.junit.jupiter.api.Test;

/** Where the parts of a pack do not fit together, said at a path of the model. */
class PackCheckTest {

    private static final Pack EMPTY = Pack.standardOver(
            new Ladder(LadderId.of("none"), "None", "", RatingScale.NONE, List.of(), List.of(), List.of()),
            Pack.Agreement.AGREED);

    private static List<String> said(Pack pack) {
        return PackCheck.problems(pack).stream()
                .map(Problem::toString)
                .filter(line -> !line.startsWith("/ladder/"))
                .toList();
    }

    @Test
    void the_ladders_own_problems_stand_below_it() {
        assertThat(PackCheck.problems(EMPTY))
                .map(problem -> problem.place().toString())
                .containsExactly("/ladder/tracks");
    }

    @Test
    void a_process_below_its_floor_and_a_quorum_that_nobody_reaches() {
        var requires = List.of(
                new RequiredArtefact(ArtefactKind.PEER_REVIEW, 1, ""),
                new RequiredArtefact(ArtefactKind.PEER_REVIEW, 2, ""),
                new RequiredArtefact(ArtefactKind.SELF_REVIEW, 0, "We talk instead"));
        var committee = new Committee(3, 4, Committee.DecidesBy.CHAIR);

        assertThat(said(EMPTY.withProcess(new PromotionProcess.Formal(requires, committee))))
                .containsExactly(
                        "/process/requires/1: `peer-review` is required twice; each kind stands once",
                        "/process/requires/0: `peer-review` asks for 1, and such a process for at least 2;"
                                + " give a reason: `peer-review: { count: 1, reason: ... }`",
                        "/process/committee/quorum: a quorum of 4 in a committee of 3; at most as many as it has members");
    }

    @Test
    void nobody_writes_two_self_reviews() {
        var requires = List.of(new RequiredArtefact(ArtefactKind.SELF_REVIEW, 2, ""));

        assertThat(said(EMPTY.withProcess(new PromotionProcess.SemiFormal(requires))))
                .containsExactly(
                        "/process/requires/0: `self-review` asks for 2, and of one person one review of a kind counts;"
                                + " write `self-review: 1`");
    }

    @Test
    void settings_that_no_parameter_can_hold() {
        assertThat(said(EMPTY.withSettings(List.of(
                        set("nearly", new ParameterValue.Count(21)),
                        set("nearly", new ParameterValue.Count(1)),
                        set("nearley", new ParameterValue.Count(1)),
                        set("evidence-window", new ParameterValue.Count(12)),
                        set("evidence-fresh", ParameterValue.NONE),
                        set("rating-valid-for", new ParameterValue.Duration(Span.ZERO)),
                        set("selection", new ParameterValue.Range(1, 101)),
                        set("may-waive", new ParameterValue.Roles(List.of()))))))
                .map(line -> line.substring(0, line.indexOf(';')))
                .containsExactly(
                        "/settings/1: `nearly` is set twice",
                        "/settings/0/value: policy parameter `nearly` is out of bounds with `21`",
                        "/settings/2: no policy parameter `nearley`",
                        "/settings/3/value: policy parameter `evidence-window` is set to `12`",
                        "/settings/4/value: policy parameter `evidence-fresh` cannot be switched off with `none`",
                        "/settings/5/value: policy parameter `rating-valid-for` is out of bounds with `0 days`",
                        "/settings/6/value: policy parameter `selection` is out of bounds with `1 to 101`",
                        "/settings/7/value: policy parameter `may-waive` names no role");
    }

    @Test
    void a_policy_in_which_candidates_decide_about_themselves() {
        assertThat(said(EMPTY.withSettings(List.of(
                        set("may-waive", new ParameterValue.Roles(List.of(Role.MANAGER, Role.CANDIDATE))),
                        set(
                                "rater-precedence",
                                new ParameterValue.Roles(List.of(Role.MANAGER, Role.CANDIDATE, Role.PEER)))))))
                .containsExactly(
                        "/settings/0/value: policy parameter `may-waive` lets candidates waive what is asked of"
                                + " themselves; take `self` out",
                        "/settings/1/value: policy parameter `rater-precedence` puts the candidate's own rating before"
                                + " that of others; put `self` last, or take it out");
    }

    @Test
    void a_policy_in_which_the_candidate_comes_last_or_not_at_all() {
        assertThat(said(EMPTY.withSettings(List.of(
                        set("may-waive", new ParameterValue.Roles(List.of(Role.PEER))),
                        set("rater-precedence", new ParameterValue.Roles(List.of(Role.PEER, Role.CANDIDATE)))))))
                .isEmpty();
    }

    private static PolicySetting set(String name, ParameterValue value) {
        return new PolicySetting(name, value, "", "", Day.UNKNOWN);
    }

    @Test
    void parameters_that_are_badly_declared() {
        assertThat(said(with(
                        List.of(
                                parameter("nearly", ParameterKind.COUNT, 0, 5, new ParameterValue.Count(1)),
                                parameter("own", ParameterKind.COUNT, 3, 1, new ParameterValue.Count(2)),
                                parameter("own", ParameterKind.CHOICE, 0, 0, new ParameterValue.Choice("a"))),
                        List.of(),
                        List.of())))
                .map(line -> line.substring(0, (line + ';').indexOf(';')))
                .containsExactly(
                        "/parameters/1: `own` holds at least 3 and at most 1",
                        "/parameters/1/default: policy parameter `own` is out of bounds with `2`",
                        "/parameters/2: `own` offers no `choices`",
                        "/parameters/2/default: policy parameter `own` is set to `a`, which is no choice it knows",
                        "/parameters/2: parameter `own` is declared twice",
                        "/parameters/0/name: `nearly` is a standard parameter");
    }

    private static Parameter parameter(String name, ParameterKind kind, int min, int max, ParameterValue standard) {
        return new Parameter(name, kind, "", "", min, max, List.of(), standard, false);
    }

    @Test
    void cycles_and_overrides() {
        var rule = RuleId.of("a/b");
        var cycle = new Cycle(CycleId.of("h1"), Day.of("2026-02-01"), Day.of("2026-01-01"));

        assertThat(said(with(
                        List.of(),
                        List.of(cycle, cycle),
                        List.of(
                                new RuleOverride.Disable(rule, "", "me", Origin.CODE),
                                new RuleOverride.Replace(rule, rule, "why", "", Origin.CODE)))))
                .map(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "/cycles/1/id",
                        "/cycles/0/decision",
                        "/cycles/1/decision",
                        "/overrides/1/rule",
                        "/overrides/0/reason",
                        "/overrides/1/owner",
                        "/overrides/1/with");
    }

    private static Pack with(List<Parameter> parameters, List<Cycle> cycles, List<RuleOverride> overrides) {
        return new Pack(
                EMPTY.id(),
                "1",
                Base.STANDARD,
                EMPTY.ladder(),
                Pack.Agreement.AGREED,
                EMPTY.process(),
                cycles,
                List.of(),
                parameters,
                overrides,
                List.of());
    }
}
