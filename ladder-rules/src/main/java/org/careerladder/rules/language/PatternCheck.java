package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;
import org.careerladder.model.pack.ProtectedAttributes;
import org.careerladder.rules.language.Pattern.Quantifier;
import org.careerladder.rules.language.Scope.Bound;

/** Checks the patterns of one rule: their types, their fields, and that they belong together. */
final class PatternCheck {

    /** How many comparisons and claims a rule has at most. */
    static final int MOST_TESTS = 100;

    private final Vocabulary vocabulary;
    private final Rule rule;
    private final Scope scope;
    private final Problems problems;
    private final FieldCheck fields;
    private final ComparisonCheck comparisons;

    PatternCheck(Vocabulary vocabulary, PackWords words, Rule rule, Scope scope, Problems problems) {
        this.vocabulary = vocabulary;
        this.rule = rule;
        this.scope = scope;
        this.problems = problems;
        this.fields = new FieldCheck(problems);
        this.comparisons = new ComparisonCheck(vocabulary, words, scope, problems);
    }

    void check() {
        boolean positiveSeen = false;
        for (var pattern : rule.patterns()) {
            if (pattern.isPositive() && positiveSeen && isKnown(pattern)) {
                checkJoined(pattern);
            }
            check(pattern);
            positiveSeen |= pattern.isPositive();
        }
        new JoinCheck(rule, problems).check();
        if (!positiveSeen) {
            problems.tell(
                    rule.places().rule(),
                    "the rule has no pattern for a fact that is there",
                    "add one without `not` or `exists`: the conclusion is about its fact");
        }
        checkSize();
    }

    /** Checks the patterns of a rule that may lack some of them, or some of what they say. */
    void checkWhatIsThere() {
        scope.mayLackSome();
        rule.patterns().forEach(this::check);
        checkSize();
    }

    private void checkSize() {
        long tests = rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::leaves)
                .count();
        if (tests > MOST_TESTS) {
            problems.tell(
                    rule.places().rule(),
                    "the rule has " + tests + " comparisons, and " + MOST_TESTS + " are the most",
                    "split the rule");
        }
    }

    private void check(Pattern pattern) {
        var type = typeOf(pattern);
        var ends = pattern.conditions().stream().flatMap(Condition::leaves).toList();
        ends.forEach(end -> type.ifPresent(known -> checkLeaf(known, end)));
        bindAll(pattern, type);
    }

    private void checkLeaf(FactType type, Condition leaf) {
        if (leaf instanceof Condition.Test test) {
            fields.find(type, test.path(), test.at()).ifPresent(field -> comparisons.check(field, test));
        } else if (leaf instanceof Condition.Claim claim) {
            fields.find(type, claim.path(), claim.at()).ifPresent(field -> comparisons.checkClaim(field, claim));
        }
    }

    private Optional<FactType> typeOf(Pattern pattern) {
        var readable = vocabulary.typeNames(rule.stage());
        var type = vocabulary.type(pattern.type());
        if (!readable.contains(pattern.type())) {
            tellType(pattern, type.isPresent(), readable);
        }
        return type;
    }

    private void tellType(Pattern pattern, boolean known, List<String> readable) {
        var kebab = Spelling.kebab(pattern.type());
        var shown = Token.quote(Spelling.isDrl(pattern.at()) ? pattern.type() : kebab);
        var right = Spelling.isDrl(pattern.at())
                ? readable
                : readable.stream().map(Spelling::kebab).toList();
        if (known) {
            problems.tell(
                    pattern.at(),
                    shown + " is not there in the stage `" + rule.stage().word() + "`",
                    "use one of `" + String.join("`, `", right) + "`");
        } else if (ProtectedAttributes.includes(kebab)) {
            fields.tellProtected(pattern.at(), shown);
        } else {
            problems.tell(
                    pattern.at(),
                    "there is no type " + shown,
                    Problems.nearest(Spelling.isDrl(pattern.at()) ? pattern.type() : kebab, right));
        }
    }

    /** Whether a pattern's type is one that its stage knows: of another, that is told. */
    private boolean isKnown(Pattern pattern) {
        return vocabulary.typeNames(rule.stage()).contains(pattern.type());
    }

    private void checkJoined(Pattern pattern) {
        boolean drl = Spelling.isDrl(pattern.at());
        boolean joined = pattern.conditions().stream()
                .flatMap(Condition::leaves)
                .anyMatch(leaf -> leaf instanceof Condition.Test test && test.value() instanceof Value.Variable);
        if (!joined) {
            problems.tell(
                    pattern.at(),
                    Token.quote(drl ? pattern.type() : Spelling.kebab(pattern.type()))
                            + " shares no value with the patterns before it",
                    drl
                            ? "bind one there, `$name : field`, and use it here, `field == $name`; or put `exists` before it"
                            : "bind one there, `bind: { $name: field }`, and use it here, `field: $name`; or put it under `exists:`");
        }
    }

    private void bindAll(Pattern pattern, Optional<FactType> type) {
        boolean leaves = pattern.quantifier() == Quantifier.POSITIVE;
        if (!pattern.variable().isEmpty()) {
            bind(pattern.variable(), pattern.at(), leaves ? new Bound.ToFact(pattern.type()) : new Bound.Hidden());
        }
        for (var binding : pattern.bindings()) {
            var field = type.flatMap(known -> fields.find(known, binding.path(), binding.at()));
            var value = field.<Bound>map(Bound.ToField::new).orElseGet(Bound.ToUnknown::new);
            bind(binding.variable(), binding.at(), leaves ? value : new Bound.Hidden());
        }
    }

    private void bind(String variable, At at, Bound to) {
        if (!scope.bind(variable, to)) {
            problems.tell(at, Token.quote(variable) + " is bound twice", "give one of them another name");
        }
    }
}
