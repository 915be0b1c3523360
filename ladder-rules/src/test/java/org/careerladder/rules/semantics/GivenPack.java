package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.source.Origin;
import org.careerladder.model.time.Day;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.language.Stage;

/** The company of one situation. */
final class GivenPack {

    private PromotionProcess process = new PromotionProcess.Informal(List.of());
    private final List<PolicySetting> settings = new ArrayList<>();
    private final List<RuleOverride> overrides = new ArrayList<>();
    private final List<RuleSource> rules = new ArrayList<>();

    void process(Formality formality, RequiredArtefact... requires) {
        var asked = List.of(requires);
        process = switch (formality) {
            case INFORMAL -> new PromotionProcess.Informal(asked);
            case SEMI_FORMAL -> new PromotionProcess.SemiFormal(asked);
            case FORMAL -> new PromotionProcess.Formal(asked, Committee.UNKNOWN);
            case UNKNOWN -> new PromotionProcess.Unknown();
        };
    }

    void set(String name, ParameterValue value) {
        settings.add(new PolicySetting(name, value, "", "", Day.UNKNOWN));
    }

    void withoutConclusions() {
        Assessor.of(build(new GivenLadder().build())).orThrow().rules().stream()
                .filter(rule -> rule.stage() == Stage.CONCLUDE)
                .map(rule -> new RuleOverride.Disable(rule.id(), "not here", "people-team", Origin.CODE))
                .forEach(overrides::add);
    }

    void rule(String stage, String axis, String when, String then) {
        int number = rules.size() + 1;
        String remedy =
                then.contains(".gap") || then.contains(".blocker") ? "@do(actor = CANDIDATE, action = \"Do it\")" : "";
        var lines = List.of(
                "package company." + stage,
                "rule \"rule " + number + "\"",
                "@id(\"company/rule-" + number + "\")",
                axis,
                "@says(\"The company says so\")",
                "@because(\"The company wants it\")",
                remedy,
                "when",
                when,
                "then",
                then,
                "end");
        String file = stage + "/rule" + number + ".drl";
        rules.add(new RuleSource.DrlText(file, file, String.join("\n", lines)));
    }

    Pack build(Ladder ladder) {
        return new Pack(
                PackId.of("company"),
                "1",
                Base.STANDARD,
                ladder,
                Pack.Agreement.AGREED,
                process,
                List.of(),
                settings,
                List.of(),
                overrides,
                rules);
    }
}
