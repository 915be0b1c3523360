package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;
import org.careerladder.rules.language.Conclusion.Call;
import org.careerladder.rules.language.Scope.Bound;

/** Checks that a rule concludes what its stage allows, about a fact that the conclusion takes. */
final class ConclusionCheck {

    private final Vocabulary vocabulary;
    private final Rule rule;
    private final Scope scope;
    private final Problems problems;

    ConclusionCheck(Vocabulary vocabulary, Rule rule, Scope scope, Problems problems) {
        this.vocabulary = vocabulary;
        this.rule = rule;
        this.scope = scope;
        this.problems = problems;
    }

    void check() {
        var call = rule.conclusion().call();
        if (call.stage() != rule.stage()) {
            var right = Call.ofStage(rule.stage()).stream().map(this::shown).toList();
            tell(
                    shown(call) + " is no conclusion of the stage `"
                            + rule.stage().word() + "`",
                    "use one of " + String.join(", ", right));
            return;
        }
        var bound = scope.find(rule.conclusion().variable());
        if (!(bound.orElse(new Bound.Hidden()) instanceof Bound.ToFact fact)) {
            tellNoFact(bound);
        } else if (isKnown(fact) && !taken(call).isEmpty() && !taken(call).contains(fact.type())) {
            tell(
                    shown(call) + " does not take "
                            + (isDrl() ? Token.quote(rule.conclusion().variable()) + ", " : "")
                            + article(fact.type()),
                    "give it " + article(taken(call).get(0)));
        }
    }

    /** Whether the fact's type is one that its stage knows: of another, that is told. */
    private boolean isKnown(Bound.ToFact fact) {
        return vocabulary.typeNames(rule.stage()).contains(fact.type());
    }

    private void tellNoFact(Optional<Bound> bound) {
        var name = rule.conclusion().variable();
        if (name.isEmpty() || rule.patterns().stream().noneMatch(Pattern::isPositive)) {
            return;
        }
        if (bound.isPresent()) {
            tell(
                    Token.quote(name) + " is not a fact that is there",
                    isDrl()
                            ? "name a fact: `$name : Type( … )`, without `not` or `exists`"
                            : "name a fact: `as: $name`, without `not` or `exists`");
        } else {
            tell(
                    Token.quote(name) + " is not bound",
                    scope.facts().isEmpty()
                            ? "name a fact: `"
                                    + (isDrl()
                                            ? Token.shortened(name) + " : Type( … )`"
                                            : "as: " + Token.shortened(name) + "`")
                            : Problems.nearest(name, scope.facts()));
        }
    }

    /** The types of facts that a conclusion takes; empty for any that its stage reads. */
    private static List<String> taken(Call call) {
        return switch (call) {
            case READY, NEARLY_READY, NOT_YET -> List.of("Scorecard");
            case FIRST, LAST, MERGE -> List.of("Finding");
            default -> List.of();
        };
    }

    private String article(String type) {
        return "a `" + (isDrl() ? type : Spelling.kebab(type)) + "`";
    }

    private boolean isDrl() {
        return Spelling.isDrl(rule.conclusion().at());
    }

    private String shown(Call call) {
        return "`" + (isDrl() ? call.spelling() : Spelling.kebab(call.method())) + "`";
    }

    private void tell(String what, String advice) {
        problems.tell(rule.conclusion().at(), what, advice);
    }
}
