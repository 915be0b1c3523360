package org.careerladder.rules.internal.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.Stage;

/** Packs with one more rule that breaks; no rule file can say such a thing, so it is written as the engine reads it. */
public final class Broken {

    private Broken() {}

    /** The pack's assess stage, with a rule {@code broken/rule} of these conditions and this consequence. */
    public static Compilation assessing(Pack pack, String conditions, String consequence) {
        var compiled = Compilation.of(pack).orThrow();
        return new Compilation(
                compiled.rules(),
                broken(compiled.assess(), Stage.ASSESS, conditions, consequence),
                compiled.conclude(),
                compiled.advise(),
                compiled.audit());
    }

    /** The pack's conclude stage, likewise. */
    public static Compilation concluding(Pack pack, String conditions, String consequence) {
        var compiled = Compilation.of(pack).orThrow();
        return new Compilation(
                compiled.rules(),
                compiled.assess(),
                broken(compiled.conclude(), Stage.CONCLUDE, conditions, consequence),
                compiled.advise(),
                compiled.audit());
    }

    private static StageBase broken(StageBase sound, Stage stage, String conditions, String consequence) {
        var text = Canonical.of(stage, Canonical.STANDARD, StandardRules.rules(), Policy.standard());
        var base = DroolsCompiler.base(DroolsCompiler.compile(text));
        base.addPackages(DroolsCompiler.compile("""
                package broken
                import org.careerladder.model.assessment.Scorecard
                import org.careerladder.model.facts.EvidenceItem
                rule "broken/rule"
                when
                %s
                then
                %s
                end
                """.formatted(conditions, consequence)));
        var types = List.of(
                "AreaStatus",
                "Artefact",
                "Asking",
                "CandidateFacts",
                "CompanyTiming",
                "Dossier",
                "EvidenceItem",
                "GoalStatus",
                "LevelBar",
                "PastDecision",
                "Scorecard",
                "Standing",
                "Support");
        var rules = new HashMap<>(sound.rules());
        rules.put("broken/rule", rules.values().iterator().next());
        return new StageBase(base, rules, Set.copyOf(types));
    }
}
