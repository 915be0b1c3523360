package org.careerladder.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerladder.model.source.Position;
import org.careerladder.rules.language.Conclusion;
import org.careerladder.rules.language.Conclusion.Call;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.DrlPrinter;
import org.careerladder.rules.language.Item;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Pattern.Quantifier;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;

/** Every rule that differs from a rule by one token. */
final class Mutants {

    private static final DrlPrinter PRINTER = new DrlPrinter(Vocabulary.standard());

    private final Rule rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Rule rule) {
        this.rule = rule;
    }

    /** The mutants of a rule, in the order in which their tokens stand; the rule dropped first. */
    static List<Mutant> of(Rule rule) {
        var made = new Mutants(rule);
        made.add(List.of(), rule.places().rule(), "the rule was dropped");
        made.changeConditions();
        made.changeConclusion();
        return made.mutants;
    }

    private void changeConditions() {
        for (int place = 0; place < rule.patterns().size(); place++) {
            var pattern = rule.patterns().get(place);
            if (!pattern.isPositive()) {
                changeQuantifier(place, pattern);
            }
            for (Item item : pattern.items()) {
                if (item instanceof Condition condition) {
                    change(place, pattern, condition);
                }
            }
        }
    }

    private void changeQuantifier(int place, Pattern pattern) {
        boolean not = pattern.quantifier() == Quantifier.NOT;
        var other = new Pattern(
                not ? Quantifier.EXISTS : Quantifier.NOT,
                pattern.variable(),
                pattern.type(),
                pattern.items(),
                pattern.at());
        add(
                withPattern(place, List.of(other)),
                pattern.at().position(),
                not ? "`not` became `exists`" : "`exists` became `not`");
        add(
                withPattern(place, List.of()),
                pattern.at().position(),
                "`" + (not ? "not" : "exists") + " " + pattern.type() + "` was dropped");
    }

    /** Every change inside one condition of a pattern. */
    private void change(int place, Pattern pattern, Condition condition) {
        for (Change change : Change.inside(condition)) {
            var items = new ArrayList<Item>();
            for (Item item : pattern.items()) {
                // By identity: another condition of the pattern may say the same
                Stream<? extends Item> kept = item == condition ? change.whole().stream() : Stream.of(item);
                kept.forEach(items::add);
            }
            var changed = new Pattern(pattern.quantifier(), pattern.variable(), pattern.type(), items, pattern.at());
            add(withPattern(place, List.of(changed)), change.at(), change.told());
        }
    }

    private List<Rule> withPattern(int place, List<Pattern> instead) {
        var patterns = new ArrayList<>(rule.patterns());
        patterns.remove(place);
        patterns.addAll(place, instead);
        return List.of(with(patterns, rule.conclusion()));
    }

    private void changeConclusion() {
        var conclusion = rule.conclusion();
        other(conclusion.call())
                .ifPresent(other -> add(
                        List.of(with(rule.patterns(), new Conclusion(other, conclusion.variable(), conclusion.at()))),
                        conclusion.at().position(),
                        "`" + conclusion.call().method() + "` became `" + other.method() + "`"));
    }

    /** The conclusion that is easiest to take for another. */
    private static Optional<Call> other(Call call) {
        return switch (call) {
            case BLOCKER, RISK -> Optional.of(Call.GAP);
            case GAP, NOTE -> Optional.of(Call.RISK);
            case STRENGTH -> Optional.of(Call.NOTE);
            case READY, NOT_YET -> Optional.of(Call.NEARLY_READY);
            case NEARLY_READY -> Optional.of(Call.NOT_YET);
            case FIRST -> Optional.of(Call.LAST);
            case LAST, MERGE -> Optional.of(Call.FIRST);
            case ADD -> Optional.empty();
        };
    }

    private Rule with(List<Pattern> patterns, Conclusion conclusion) {
        return new Rule(
                rule.id(),
                rule.name(),
                rule.stage(),
                rule.says(),
                rule.because(),
                rule.axis(),
                rule.remedy(),
                patterns,
                conclusion,
                rule.places());
    }

    private void add(List<Rule> instead, Position at, String change) {
        mutants.add(new Mutant(rule, instead, at, change));
    }

    static String text(Condition condition) {
        return "`" + PRINTER.print(condition) + "`";
    }
}
