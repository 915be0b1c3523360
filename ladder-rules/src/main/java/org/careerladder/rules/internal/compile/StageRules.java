package org.careerladder.rules.internal.compile;

import java.util.Collection;
import java.util.List;
import org.careerladder.model.facts.Fact;

/** The rules of one closed stage, on whichever engine. For many threads. */
public interface StageRules {

    /**
     * What the rules report on the facts, in no particular order; one report for each rule and subject.
     *
     * @throws RuleFailure where a rule or the engine fails
     */
    List<Report> run(Collection<? extends Fact> facts);

    /** The same rules, which say what they say in another language. */
    default StageRules in(Speech speech) {
        return facts -> run(facts).stream()
                .map(report -> new Report(speech.of(report.rule()), report.fact()))
                .toList();
    }
}
