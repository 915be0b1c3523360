package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.careerladder.model.assessment.AuditRecord;
import org.careerladder.model.assessment.Fingerprint;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.source.Checked;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Template;
import org.careerladder.rules.language.Vocabulary;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.KiePackage;

/**
 * The rules of a pack, compiled.
 *
 * @param rules every rule that is at work, by id
 * @param assess the stage that yields findings
 * @param conclude the stage that yields verdicts
 * @param advise the stage that says what becomes of next steps
 * @param audit what an assessment with them records
 */
public record Compilation(List<Rule> rules, StageBase assess, StageBase conclude, StageBase advise, AuditRecord audit) {

    public Compilation {
        rules = List.copyOf(rules);
    }

    /** Compiles a pack in which no problem was found; or every problem of its rules. */
    public static Checked<Compilation> of(Pack pack) {
        return EffectiveRules.of(pack).map(rules -> of(pack, rules));
    }

    private static Compilation of(Pack pack, EffectiveRules rules) {
        var policy = pack.policy();
        return new Compilation(
                rules.all(),
                new Building(Stage.ASSESS, rules, policy).base(),
                new Building(Stage.CONCLUDE, rules, policy).base(),
                new Building(Stage.ADVISE, rules, policy).base(),
                audit(pack, rules));
    }

    private static AuditRecord audit(Pack pack, EffectiveRules rules) {
        return new AuditRecord(
                pack.label(),
                Integer.toString(pack.standard()),
                packHash(pack, rules),
                Engine.LABEL,
                rules.all().size(),
                rules.switchedOff());
    }

    /** The hash of everything in a pack that can change a verdict; rule files count by what their rules say. */
    private static String packHash(Pack pack, EffectiveRules rules) {
        var text = new StringBuilder(pack.label()).append('\n');
        text.append(Fingerprint.of(pack.ladder())).append('\n');
        text.append(Fingerprint.of((Record) pack.process())).append('\n');
        pack.cycles().forEach(cycle -> text.append(Fingerprint.of(cycle)).append('\n'));
        text.append(pack.agreement())
                .append('\n')
                .append(Fingerprint.of(pack.policy()))
                .append('\n');
        for (Stage stage : Stage.values()) {
            text.append(Canonical.of(stage, Canonical.COMPANY, rules.all(), pack.policy()));
            rules.all()
                    .forEach(rule ->
                            text.append(rule.says()).append(rule.remedy()).append('\n'));
        }
        return Fingerprint.sha256(text.toString());
    }

    /** One stage on its way. */
    private record Building(Stage stage, EffectiveRules rules, Policy policy) {

        StageBase base() {
            var compiled = new HashMap<String, CompiledRule>();
            var readTypes = new HashSet<String>();
            rules.all().stream().filter(rule -> rule.stage() == stage).forEach(rule -> {
                compiled.put(rule.id().value(), compiled(rule));
                rule.patterns().stream().map(Pattern::type).forEach(readTypes::add);
            });
            return new StageBase(engineBase(), compiled, readTypes);
        }

        private CompiledRule compiled(Rule rule) {
            var type = rule.reported()
                    .flatMap(pattern -> VOCABULARY.type(pattern.type()))
                    .orElseThrow();
            return new CompiledRule(
                    rule,
                    rule.id().value(),
                    rule.id().topic(),
                    template(rule.says(), type),
                    template(rule.remedy().action(), type),
                    policy);
        }

        private static Template template(String text, FactType type) {
            return Template.parse(text, type);
        }

        /** The precompiled standard base as it is where nothing differs, else one of its own. */
        private InternalKnowledgeBase engineBase() {
            var changed = changed();
            var own = rules.own().stream().filter(rule -> rule.stage() == stage).toList();
            if (changed.isEmpty() && own.isEmpty()) {
                return Standard.BASES.computeIfAbsent(stage, Standard::base);
            }
            return layered(changed, own);
        }

        private InternalKnowledgeBase layered(Set<String> changed, List<Rule> own) {
            var base = DroolsCompiler.base(Standard.packages(stage));
            changed.forEach(id -> base.removeRule(Canonical.packageName(stage, Canonical.STANDARD), id));
            var again = new ArrayList<>(own);
            rules.inherited().stream()
                    .filter(rule -> changed.contains(rule.id().value()))
                    .forEach(again::add);
            if (!again.isEmpty()) {
                base.addPackages(DroolsCompiler.compile(Canonical.of(stage, Canonical.COMPANY, again, policy)));
            }
            return base;
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
            return rules.inherited().contains(rule)
                    && canonical(rule, policy).equals(canonical(rule, Policy.standard()));
        }

        private String canonical(Rule rule, Policy read) {
            return Canonical.of(stage, Canonical.STANDARD, List.of(rule), read);
        }
    }

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    /** The standard rules as they were compiled when the library was built. */
    private static final class Standard {
        private static final Map<Stage, InternalKnowledgeBase> BASES = new ConcurrentHashMap<>();
        private static final Map<Stage, Collection<KiePackage>> PACKAGES = new ConcurrentHashMap<>();

        static Collection<KiePackage> packages(Stage stage) {
            return PACKAGES.computeIfAbsent(
                    stage,
                    each -> Precompiled.packages(
                            each, Canonical.of(each, Canonical.STANDARD, StandardRules.rules(), Policy.standard())));
        }

        static InternalKnowledgeBase base(Stage stage) {
            return DroolsCompiler.base(packages(stage));
        }
    }
}
