package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.PackWords;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.RuleFileReader;
import org.careerladder.rules.language.TypeCheck;
import org.careerladder.rules.language.Vocabulary;

/** Lays one pack on the other, the lowest first, and holds each against what lies below it. */
final class Laying {

    /** Every rule that a layer has brought, at work or not. */
    private final Map<RuleId, StandingRule> brought = new TreeMap<>();

    private final Map<RuleId, SwitchedOff> off = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The standard rules, which every pack of a service shares. */
    private static final class Standard {
        private static final List<StandingRule> RULES =
                StandardRules.rules().stream().map(StandingRule::standard).toList();
    }

    /** Begins with the standard rules. */
    static Laying onStandard() {
        var laying = new Laying();
        Standard.RULES.forEach(each -> laying.brought.put(each.rule().id(), each));
        return laying;
    }

    /** Lays a pack on everything that has been laid before. */
    void lay(Pack pack) {
        var own = read(pack);
        problems.addAll(new InheritedRules(atWork(), pack).problems());
        problems.addAll(new LayerIds(pack, own, brought, off).problems());
        pack.overrides().forEach(override -> off.putIfAbsent(override.rule(), new SwitchedOff(pack.label(), override)));
        own.forEach(rule -> brought.putIfAbsent(rule.id(), StandingRule.of(pack, rule)));
        problems.addAll(new LayerTexts(pack, brought, off).problems());
    }

    private List<Rule> read(Pack pack) {
        var own = new ArrayList<Rule>();
        var vocabulary = Vocabulary.with(pack.allAttributes());
        var reader = new RuleFileReader(vocabulary);
        var check = new TypeCheck(vocabulary, PackWords.of(pack));
        for (RuleSource source : pack.rules()) {
            var reading = reader.readAll(source);
            own.addAll(reading.rules());
            problems.addAll(inOrder(Stream.of(
                    reading.problems(),
                    check.problems(reading.rules()),
                    check.problemsOfUnfinished(reading.unfinished()))));
        }
        return own;
    }

    /** The problems of one file from its head to its end, each once. */
    private static List<Problem> inOrder(Stream<List<Problem>> told) {
        return told.flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(problem -> (Position) problem.place()))
                .toList();
    }

    /** What came of it. */
    EffectiveRules rules() {
        return new EffectiveRules(List.copyOf(brought.values()), Map.copyOf(off));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private List<StandingRule> atWork() {
        return brought.values().stream()
                .filter(each -> !off.containsKey(each.rule().id()))
                .toList();
    }
}
