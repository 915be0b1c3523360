package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.facts.Fact;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles canonical DRL with the engine and runs it over facts. */
public final class Engine {

    static final CanonicalDrl.Report REPORT =
            new CanonicalDrl.Report("org.careerladder.rules.language.Engine.Log", "conclusions");

    private final InternalKnowledgeBase base;

    /** What rules reported, in the order in which they did. */
    public static final class Log {
        final List<String> rules = new ArrayList<>();
        final List<Fact> facts = new ArrayList<>();

        public void report(String rule, Fact fact) {
            rules.add(rule);
            facts.add(fact);
        }
    }

    private Engine(InternalKnowledgeBase base) {
        this.base = base;
    }

    static Engine of(String drl) {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        assertThat(builder.hasErrors()).as("%s%n%s", builder.getErrors(), drl).isFalse();
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return new Engine(base);
    }

    static Engine of(List<Rule> rules) {
        return of(new CanonicalDrl(Texts.VOCABULARY, Texts.words().policy(), REPORT).print("p.assess", rules));
    }

    /** The ids of the rules that fired, sorted. */
    List<String> fired(Fact... facts) {
        return log(facts).rules.stream().sorted().toList();
    }

    Log log(Fact... facts) {
        var session = base.newKieSession();
        var log = new Log();
        session.setGlobal("conclusions", log);
        List.of(facts).forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return log;
    }
}
