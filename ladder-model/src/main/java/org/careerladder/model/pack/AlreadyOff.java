package org.careerladder.model.pack;

import java.util.List;
import java.util.Optional;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Problem;

/** Whether a pack takes out a rule that a pack below has taken out: what is said twice is meant by one of the two otherwise. */
final class AlreadyOff {

    private final Pack pack;
    private final List<Problem> problems;

    AlreadyOff(Pack pack, List<Problem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    void run() {
        for (int i = 0; i < pack.overrides().size(); i++) {
            var path = ModelPath.of("overrides", i, "rule");
            below(pack.overrides().get(i).rule()).ifPresent(off -> problems.add(problem(off, path)));
        }
    }

    private Optional<SwitchedOff> below(RuleId rule) {
        return pack.base().packs().stream()
                .flatMap(layer -> layer.overrides().stream().map(override -> new SwitchedOff(layer.label(), override)))
                .filter(off -> off.rule().equals(rule))
                .findFirst();
    }

    private static Problem problem(SwitchedOff off, ModelPath path) {
        var override = off.override();
        String told = "rule `" + off.rule() + "` is " + how(override) + " already by `" + off.layer() + "`"
                + override.origin().inWords() + ": " + override.reason();
        return Problem.at(path, told, advice(override));
    }

    private static String how(RuleOverride override) {
        return override instanceof RuleOverride.Replace replace
                ? "replaced by `" + replace.with() + "`"
                : "switched off";
    }

    private static String advice(RuleOverride override) {
        return override instanceof RuleOverride.Replace replace
                ? "disable or replace `" + replace.with() + "`, which stands in its place"
                : "leave it out; a rule of your own may say what you miss";
    }
}
