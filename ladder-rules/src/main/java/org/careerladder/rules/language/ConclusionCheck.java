package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;
import org.careerladder.rules.language.Conclusion.Call;
import org.careerladder.rules.language.Scope.Bound;

/** Checks that a rule concludes what its stage allows, about a fact that the conclusion takes. */
final class ConclusionCheck {

    private final Rule rule;
    private final Scope scope;
    private final Problems problems;

    ConclusionCheck(Rule rule, Scope scope, Problems problems) {
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
        } else if (!taken(call).isEmpty() && !taken(call).contains(fact.type())) {
            tell(
                    shown(call) + " does not take "
                            + Token.quote(rule.conclusion().variable()) + ", " + article(fact.type()),
                    "give it " + article(taken(call).get(0)));
        }
    }

    private void tellNoFact(Optional<Bound> bound) {
        var name = rule.conclusion().variable();
        if (name.isEmpty()) {
            return;
        }
        if (bound.isPresent()) {
            tell(
                    Token.quote(name) + " is not a fact that is there",
                    "name a fact: `$name : Type( … )`, without `not` or `exists`");
        } else {
            tell(
                    Token.quote(name) + " is not bound",
                    scope.facts().isEmpty()
                            ? "name a fact: `" + Token.shortened(name) + " : Type( … )`"
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

    private static String article(String type) {
        return "a `" + type + "`";
    }

    private String shown(Call call) {
        return "`" + (Spelling.isDrl(rule.conclusion().at()) ? call.spelling() : Spelling.kebab(call.method())) + "`";
    }

    private void tell(String what, String advice) {
        problems.tell(rule.conclusion().at(), what, advice);
    }
}
