package org.careerladder.rules.internal.compile;

import org.careerladder.model.facts.Fact;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;

/**
 * What a canonical rule does when it fires, {@code conclusions.report(id, $fact)}, without a generated class for each rule: it
 * compiles, loads and runs faster, and leaves nothing behind when a pack is reloaded. The id is part of the object: a
 * conclusion knows its rule without asking the engine.
 *
 * @param id the rule's id
 */
record Reporting(String id) implements Consequence<ConsequenceContext> {

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void evaluate(ConsequenceContext context, ValueResolver values) {
        var conclusions = (Conclusions) values.getGlobal(Canonical.GLOBAL);
        conclusions.report(id, (Fact) context.get(context.getRequiredDeclarations()[0]));
    }
}
