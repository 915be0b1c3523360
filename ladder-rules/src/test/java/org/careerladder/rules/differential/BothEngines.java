package org.careerladder.rules.differential;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.internal.compile.Compilation;
import org.careerladder.rules.internal.compile.Report;
import org.careerladder.rules.internal.compile.StageRules;
import org.careerladder.rules.internal.fold.Fold;
import org.careerladder.rules.internal.stage.NothingApplies;
import org.careerladder.rules.internal.stage.Stages;
import org.careerladder.rules.language.Stage;

/**
 * One pack on the rule engine and on the interpreter at once: every run of every stage that an assessment needs is made by both, and
 * each answer that one gives and the other does not is noted.
 */
public final class BothEngines {

    private static final int MOST_TOLD = 20;

    private final String pack;
    private final Stages stages;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> fired = new TreeSet<>();
    private long cases;
    private long runs;
    private long reports;
    private long nanosOfEngine;
    private long nanosOfInterpreter;
    private int differing;
    private String caseName = "";

    private BothEngines(Pack pack, Compilation engine, Compilation interpreter) {
        this.pack = pack.label();
        this.stages = new Stages(
                new Fold(pack),
                both(Stage.ASSESS, engine.assess(), interpreter.assess()),
                both(Stage.CONCLUDE, engine.conclude(), interpreter.conclude()),
                both(Stage.ADVISE, engine.advise(), interpreter.advise()),
                pack.policy(),
                Language.ENGLISH,
                engine.audit());
    }

    public static BothEngines of(Pack pack) {
        return of(
                pack,
                Compilation.of(pack).orThrow(),
                Compilation.interpreted(pack).orThrow());
    }

    /** The same where the two may be made differently: to see that a difference is seen. */
    static BothEngines of(Pack pack, Compilation engine, Compilation interpreter) {
        return new BothEngines(pack, engine, interpreter);
    }

    /** Assesses a case with both; its name says how to make it again. */
    public void assess(String name, PromotionCase next) {
        caseName = name;
        cases++;
        try {
            stages.assess(next);
        } catch (NothingApplies nothing) {
            // Everything is waived at a level: there is nothing on which the two could differ
            cases--;
        }
    }

    private StageRules both(Stage stage, StageRules engine, StageRules interpreter) {
        return facts -> {
            long start = System.nanoTime();
            var byEngine = engine.run(facts);
            long between = System.nanoTime();
            var byInterpreter = interpreter.run(facts);
            nanosOfEngine += between - start;
            nanosOfInterpreter += System.nanoTime() - between;
            compare(stage, facts, byEngine, byInterpreter);
            return byEngine;
        };
    }

    private void compare(
            Stage stage, Collection<? extends Fact> facts, List<Report> byEngine, List<Report> byInterpreter) {
        runs++;
        reports += byEngine.size();
        var places = places(facts);
        var one = answers(byEngine, places);
        var other = answers(byInterpreter, places);
        byEngine.forEach(report -> fired.add(report.rule().id()));
        boolean repeats = one.size() != byEngine.size() || other.size() != byInterpreter.size();
        if (repeats || !one.equals(other)) {
            tell(stage, facts, minus(one, other), minus(other, one));
        }
    }

    private static Map<Fact, Integer> places(Collection<? extends Fact> facts) {
        var places = new IdentityHashMap<Fact, Integer>();
        facts.forEach(fact -> places.put(fact, places.size()));
        return places;
    }

    /** A rule and the place of the fact that it reports. */
    private record Answer(String rule, int place) {}

    private static Set<Answer> answers(List<Report> reports, Map<Fact, Integer> places) {
        var answers = new HashSet<Answer>();
        reports.forEach(report -> answers.add(new Answer(report.rule().id(), places.get(report.fact()))));
        return answers;
    }

    private static Set<Answer> minus(Set<Answer> all, Set<Answer> without) {
        var rest = new HashSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private void tell(Stage stage, Collection<? extends Fact> facts, Set<Answer> engineOnly, Set<Answer> otherOnly) {
        var all = new ArrayList<Fact>(facts);
        engineOnly.forEach(answer -> tell(stage, answer, all, "the engine fires, the interpreter does not"));
        otherOnly.forEach(answer -> tell(stage, answer, all, "the interpreter fires, the engine does not"));
        if (engineOnly.isEmpty() && otherOnly.isEmpty()) {
            tell(pack + ": a rule reports a fact more than once in the stage " + stage);
        }
    }

    private void tell(Stage stage, Answer answer, List<Fact> facts, String who) {
        tell(pack + ", stage " + stage + ", rule " + answer.rule() + ": " + who + " on " + facts.get(answer.place())
                + ", in " + caseName);
    }

    private void tell(String difference) {
        differing++;
        if (differences.size() < MOST_TOLD) {
            differences.add(difference);
        }
    }

    /** How many cases both have assessed. */
    public long cases() {
        return cases;
    }

    /** How many runs of a stage both have made. */
    public long runs() {
        return runs;
    }

    /** How often a rule has fired. */
    public long reports() {
        return reports;
    }

    /** How many answers only one of the two gave. */
    public int differing() {
        return differing;
    }

    long nanosOfEngine() {
        return nanosOfEngine;
    }

    long nanosOfInterpreter() {
        return nanosOfInterpreter;
    }

    /** The rules that have fired. */
    public Set<String> fired() {
        return fired;
    }

    /** What only one of the two says, the first of many. */
    public List<String> differences() {
        return differences;
    }
}
