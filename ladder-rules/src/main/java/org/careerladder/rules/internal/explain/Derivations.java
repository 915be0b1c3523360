package org.careerladder.rules.internal.explain;

import java.util.Collection;
import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.explanation.Asked;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.explanation.Tried;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Facts;
import org.careerladder.rules.interpreter.Attempt;
import org.careerladder.rules.interpreter.Attempts;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.interpreter.Trial;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.RuleWords;
import org.careerladder.rules.language.Vocabulary;

/** What rules made of the facts of one run of their stage. */
final class Derivations {

    private final Vocabulary vocabulary;
    private final RuleWords words;
    private final Provenance provenance;
    private final Facts facts;
    private final Attempts attempts;

    /**
     * The derivations of one run.
     *
     * @param facts all facts of the case
     * @param read those that the stage reads
     */
    Derivations(
            Interpreter interpreter,
            Vocabulary vocabulary,
            RuleWords words,
            Provenance provenance,
            Facts facts,
            Collection<? extends Fact> read) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.provenance = provenance;
        this.facts = facts;
        this.attempts = interpreter.attempts(read);
    }

    Derivation of(Rule rule, Fact fact) {
        var attempt = attempts.of(rule, fact);
        return new Derivation(
                provenance.head(rule, fact),
                ref(fact),
                attempt.fired(),
                attempt.parts().stream().map(this::asked).toList());
    }

    /** One for each fact that the rule could speak of. */
    List<Derivation> all(Rule rule) {
        return attempts.reportable(rule).stream().map(fact -> of(rule, fact)).toList();
    }

    private Asked asked(Attempt.Part part) {
        var pattern = part.pattern();
        return new Asked(
                wanted(pattern),
                words.fact(pattern),
                part.trials().stream().map(this::tried).toList(),
                part.reached());
    }

    private static Asked.Wanted wanted(Pattern pattern) {
        return switch (pattern.quantifier()) {
            case POSITIVE -> Asked.Wanted.EACH;
            case NOT -> Asked.Wanted.NONE;
            case EXISTS -> Asked.Wanted.SOME;
        };
    }

    private Tried tried(Trial trial) {
        return new Tried(
                ref(trial.fact()),
                facts.cites(trial.fact()),
                Grounds.of(trial, type(trial.pattern().type()), words, provenance),
                trial.truth());
    }

    private FactType type(String name) {
        return vocabulary.type(name).orElseThrow(() -> new IllegalArgumentException("No type `" + name + "`"));
    }

    private FactRef ref(Fact fact) {
        String type = type(fact.getClass().getSimpleName()).kebabName();
        return new FactRef(type, fact.subject(), fact instanceof Finding finding ? finding.rule() : "");
    }
}
