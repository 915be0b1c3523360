package org.careerladder.rules.internal.compile;

import java.io.StringReader;
import java.util.Collection;
import java.util.Properties;
import org.careerladder.rules.language.CanonicalDrl;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Compiles canonical DRL. It is never given an author's text. */
final class DroolsCompiler {

    /** Threads of the engine's would outlive the compilation, and hold the class loader; their order would be chance. */
    private static final ParallelRulesBuildThresholdOption IN_THIS_THREAD = ParallelRulesBuildThresholdOption.get(-1);

    private static final String[] FACT = {CanonicalDrl.FACT};

    private DroolsCompiler() {}

    /**
     * The packages of a canonical text.
     *
     * @throws IllegalStateException where Drools refuses it: a defect of this library, for what reaches it has been checked
     */
    static Collection<KiePackage> compile(String canonicalDrl) {
        var configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                new Properties(), DroolsCompiler.class.getClassLoader());
        configuration.setOption(IN_THIS_THREAD);
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        builder.add(ResourceFactory.newReaderResource(new StringReader(canonicalDrl)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("Checked rules did not compile: " + builder.getErrors());
        }
        var packages = builder.getKnowledgePackages();
        packages.forEach(DroolsCompiler::handOnTheFact);
        return packages;
    }

    /** What a rule reports is handed to its consequence, which {@link Layer} puts in: see {@link Reporting}. */
    private static void handOnTheFact(KiePackage compiled) {
        for (Rule rule : compiled.getRules()) {
            ((RuleImpl) rule).setRequiredDeclarationsForConsequence(RuleImpl.DEFAULT_CONSEQUENCE_NAME, FACT);
        }
    }
}
