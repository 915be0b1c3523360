package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerladder.model.pack.Pack;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;

/** Packs with one more rule that breaks; no rule file can say such a thing, so it is written as the engine reads it. */
public final class Broken {

    private Broken() {}

    /** The pack, with a rule {@code broken/rule} of these conditions in its assess stage that throws when it fires. */
    public static Compilation assessing(Pack pack, String conditions, RuntimeException thrown) {
        var compiled = Compilation.of(pack).orThrow();
        return new Compilation(
                compiled.rules(),
                broken(compiled.assess(), conditions, Optional.of(thrown)),
                compiled.conclude(),
                compiled.advise(),
                compiled.effective(),
                compiled.audit());
    }

    /** The same, with a rule that does nothing when it fires: its conditions are what breaks. */
    public static Compilation assessing(Pack pack, String conditions) {
        var compiled = Compilation.of(pack).orThrow();
        return new Compilation(
                compiled.rules(),
                broken(compiled.assess(), conditions, Optional.empty()),
                compiled.conclude(),
                compiled.advise(),
                compiled.effective(),
                compiled.audit());
    }

    /** The pack, with such a rule in its conclude stage. */
    public static Compilation concluding(Pack pack, String conditions, RuntimeException thrown) {
        var compiled = Compilation.of(pack).orThrow();
        return new Compilation(
                compiled.rules(),
                compiled.assess(),
                broken(compiled.conclude(), conditions, Optional.of(thrown)),
                compiled.advise(),
                compiled.effective(),
                compiled.audit());
    }

    private static StageBase broken(StageRules sound, String conditions, Optional<RuntimeException> thrown) {
        var packages = DroolsCompiler.compile("""
                package broken
                dialect "mvel"
                import org.careerladder.model.assessment.Scorecard
                import org.careerladder.model.facts.EvidenceItem
                global org.careerladder.rules.internal.compile.Conclusions conclusions
                rule "broken/rule"
                when
                    $fact : %s
                then
                end
                """.formatted(conditions));
        var layers = new ArrayList<>(((StageBase) sound).layers());
        layers.add(new StageBase.Bound(
                Layer.reading(Set.of("EvidenceItem", "Scorecard"), packages, id -> new Breaking(thrown)),
                Map.of(),
                Set.of("broken/rule")));
        return new StageBase(layers, ((StageBase) sound).joins());
    }

    /** Throws when its rule fires, or does nothing. */
    private record Breaking(Optional<RuntimeException> thrown) implements Consequence<ConsequenceContext> {

        @Override
        public String getName() {
            return "default";
        }

        @Override
        public void evaluate(ConsequenceContext context, ValueResolver values) {
            thrown.ifPresent(exception -> {
                throw exception;
            });
        }
    }
}
