package org.careerladder.model.pack;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.PromotionProcess;

/**
 * A company's ladder, process, policy and rules, as read; nothing here is compiled.
 *
 * @param id its id
 * @param version its version, as its owners count
 * @param standard the major version of the standard rules that it extends
 * @param ladder its ladder
 * @param agreement whether somebody at a company has agreed to the ladder
 * @param process how the company promotes
 * @param cycles its rounds of promotions
 * @param settings the parameters that it sets, standard or its own
 * @param parameters the parameters that it declares itself
 * @param overrides the inherited rules that it disables or replaces
 * @param rules its own rule files, by path
 */
public record Pack(
        PackId id,
        String version,
        int standard,
        Ladder ladder,
        Agreement agreement,
        PromotionProcess process,
        List<Cycle> cycles,
        List<PolicySetting> settings,
        List<Parameter> parameters,
        List<RuleOverride> overrides,
        List<RuleSource> rules) {

    /** The major version of the standard rules that this library brings. */
    public static final int STANDARD = 1;

    /** Whether somebody at a company has agreed to a ladder. */
    public enum Agreement {
        AGREED,
        NOBODY_AGREED
    }

    public Pack {
        cycles = List.copyOf(cycles);
        settings = List.copyOf(settings);
        parameters = List.copyOf(parameters);
        overrides = List.copyOf(overrides);
        rules = List.copyOf(rules);
    }

    /** The standard rules over a ladder, with an unknown process and every parameter at its default. */
    public static Pack standardOver(Ladder ladder, Agreement agreement) {
        return new Pack(
                new PackId("standard"),
                Integer.toString(STANDARD),
                STANDARD,
                ladder,
                agreement,
                new PromotionProcess.Unknown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The value of every parameter. */
    public Policy policy() {
        return Policy.of(parameters, settings);
    }

    /** Every parameter that may be set: the standard ones, then the pack's own. */
    public List<Parameter> allParameters() {
        var all = new ArrayList<>(StandardPolicy.parameters());
        all.addAll(parameters);
        return List.copyOf(all);
    }

    /** The pack with another process. */
    public Pack withProcess(PromotionProcess other) {
        return new Pack(
                id, version, standard, ladder, agreement, other, cycles, settings, parameters, overrides, rules);
    }

    /** The pack with other settings of its policy. */
    public Pack withSettings(List<PolicySetting> others) {
        return new Pack(
                id, version, standard, ladder, agreement, process, cycles, others, parameters, overrides, rules);
    }

    /** The pack with other rule files. */
    public Pack withRules(List<RuleSource> others) {
        return new Pack(
                id, version, standard, ladder, agreement, process, cycles, settings, parameters, overrides, others);
    }

    /** The pack with other overrides. */
    public Pack withOverrides(List<RuleOverride> others) {
        return new Pack(id, version, standard, ladder, agreement, process, cycles, settings, parameters, others, rules);
    }

    /** {@code id@version}. */
    public String label() {
        return id + "@" + version;
    }
}
