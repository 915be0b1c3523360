package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.careerladder.model.assessment.AuditRecord;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.interpreter.JoinBound;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;

/**
 * The rules of a pack, ready to run on one engine or the other.
 *
 * @param rules every rule that is at work, by id
 * @param assess the stage that yields findings
 * @param conclude the stage that yields verdicts
 * @param advise the stage that says what becomes of next steps
 * @param effective what the pack comes to after all its layers
 * @param audit what an assessment with them records
 */
public record Compilation(
        List<Rule> rules,
        StageRules assess,
        StageRules conclude,
        StageRules advise,
        EffectivePack effective,
        AuditRecord audit) {

    public Compilation {
        rules = List.copyOf(rules);
    }

    /** Compiles a pack in which no problem was found; or every problem of its rules. */
    public static Checked<Compilation> of(Pack pack) {
        return EffectiveRules.of(pack).map(rules -> of(pack, rules));
    }

    /** The same for the interpreter: nothing is compiled, and the rule engine is not touched. */
    public static Checked<Compilation> interpreted(Pack pack) {
        return EffectiveRules.of(pack)
                .map(rules -> InterpretedStage.compilation(
                        rules.all(),
                        Vocabulary.with(pack.allAttributes()),
                        pack.policy(),
                        Effective.of(pack, rules),
                        audit(pack, rules, InterpretedStage.LABEL)));
    }

    /**
     * The same pack with other rules, run by the interpreter.
     *
     * @param others rules that were checked, or are known to be as sound as those that were
     */
    public Compilation interpreting(List<Rule> others, Pack pack) {
        return InterpretedStage.compilation(
                others, Vocabulary.with(pack.allAttributes()), pack.policy(), effective, withOtherRules(others));
    }

    /** A record that nobody takes for one of the pack: its hash is not that of the rules that ran. */
    private AuditRecord withOtherRules(List<Rule> others) {
        return new AuditRecord(
                audit.pack(),
                audit.standard(),
                audit.packHash(),
                InterpretedStage.LABEL + ", other rules",
                others.size(),
                audit.switchedOff());
    }

    /** The same rules, which say what they say in another language. */
    public Compilation in(Speech speech) {
        return new Compilation(
                rules, assess.in(speech), conclude.in(speech), advise.in(speech), effective.saying(speech::of), audit);
    }

    /** Everything that is wrong with the rules of a pack and of all that it extends. */
    public static List<Problem> problems(Pack pack) {
        return EffectiveRules.problems(pack);
    }

    /** Loads what the rules of every pack are laid on. */
    public static void prepare() {
        Standard.LAYERS.computeIfAbsent(Stage.ASSESS, Standard::layer);
    }

    private static Compilation of(Pack pack, EffectiveRules rules) {
        var policy = pack.policy();
        var vocabulary = Vocabulary.with(pack.allAttributes());
        // The stage with most rules comes last: it may be on its way in another thread.
        var advise = new Building(Stage.ADVISE, rules, vocabulary, policy).base();
        var conclude = new Building(Stage.CONCLUDE, rules, vocabulary, policy).base();
        var assess = new Building(Stage.ASSESS, rules, vocabulary, policy).base();
        return new Compilation(
                rules.all(), assess, conclude, advise, Effective.of(pack, rules), audit(pack, rules, Engine.LABEL));
    }

    private static AuditRecord audit(Pack pack, EffectiveRules rules, String engine) {
        return new AuditRecord(
                pack.label(),
                Integer.toString(pack.standard()),
                PackHash.of(pack, rules),
                engine,
                rules.all().size(),
                rules.switchedOff());
    }

    /** One stage on its way. */
    private record Building(Stage stage, EffectiveRules rules, Vocabulary vocabulary, Policy policy) {

        StageBase base() {
            var changed = changed();
            var layers = new ArrayList<StageBase.Bound>();
            layers.add(new StageBase.Bound(
                    Standard.LAYERS.computeIfAbsent(stage, Standard::layer),
                    compiled(ofStage(
                            rules.inherited(),
                            rule -> !changed.contains(rule.id().value()))),
                    changed));
            var own = new ArrayList<>(ofStage(rules.own(), rule -> true));
            own.addAll(ofStage(
                    rules.inherited(), rule -> changed.contains(rule.id().value())));
            if (!own.isEmpty()) {
                var drl = Canonical.of(stage, Canonical.COMPANY, own, vocabulary, policy);
                layers.add(new StageBase.Bound(Layer.of(own, DroolsCompiler.compile(drl)), compiled(own), Set.of()));
            }
            return new StageBase(layers, JoinBound.of(rules.all(), stage, vocabulary, policy));
        }

        private List<Rule> ofStage(List<Rule> from, Predicate<Rule> which) {
            return from.stream()
                    .filter(rule -> rule.stage() == stage)
                    .filter(which)
                    .toList();
        }

        private Map<String, CompiledRule> compiled(List<Rule> atWork) {
            var compiled = new HashMap<String, CompiledRule>();
            atWork.forEach(rule -> compiled.put(rule.id().value(), CompiledRule.of(rule, vocabulary, policy)));
            return compiled;
        }

        /** The standard rules that do not stand as they were compiled: switched off, or reading another policy. */
        private Set<String> changed() {
            var changed = new HashSet<String>();
            for (Rule rule : StandardRules.rules()) {
                if (rule.stage() == stage && !standsAsCompiled(rule)) {
                    changed.add(rule.id().value());
                }
            }
            return changed;
        }

        private boolean standsAsCompiled(Rule rule) {
            return !rules.isOff(rule.id()) && rule.policyValues().stream().allMatch(this::isStandard);
        }

        /** Whether a parameter, or the bound of one, has its default. */
        private boolean isStandard(String name) {
            return StandardPolicy.parameters().stream()
                    .filter(parameter -> name.equals(parameter.name())
                            || name.equals(parameter.name() + "-least")
                            || name.equals(parameter.name() + "-most"))
                    .allMatch(parameter -> policy.value(parameter.name()).equals(parameter.standard()));
        }
    }

    /** The standard rules as they were compiled when the library was built; shared by all packs. */
    private static final class Standard {
        private static final Map<Stage, Layer> LAYERS = new ConcurrentHashMap<>();

        static Layer layer(Stage stage) {
            var packages = Precompiled.packages(stage);
            var rules = StandardRules.rules().stream()
                    .filter(rule -> rule.stage() == stage)
                    .toList();
            return Layer.of(rules, packages);
        }
    }
}
