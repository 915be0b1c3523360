package org.careerladder.rules.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.careerladder.model.pack.Policy;

/**
 * Prints rules as the engine is given them: no word of an author but literals, conditions in negation normal form with a
 * guard beside what can be unknown, policy values inlined, each rule named by its id and reporting it. For many threads.
 */
public final class CanonicalDrl {

    /**
     * The object that rules report to: {@code report(String rule, Fact fact)} is called on it.
     *
     * @param type its qualified type
     * @param name the global that holds it
     */
    public record Report(String type, String name) {}

    /** The name of the fact that a rule reports. */
    public static final String FACT = CanonicalPatterns.FACT;

    private final Vocabulary vocabulary;
    private final Policy policy;
    private final Report report;

    public CanonicalDrl(Vocabulary vocabulary, Policy policy, Report report) {
        this.vocabulary = vocabulary;
        this.policy = policy;
        this.report = report;
    }

    /**
     * A whole file of rules that {@link TypeCheck} found in order.
     *
     * @throws IllegalArgumentException for a rule that was not checked
     */
    public String print(String packageName, List<Rule> rules) {
        return print(packageName, rules, id -> "    " + report.name() + ".report(" + id + ", " + FACT + ");\n");
    }

    /**
     * The same without what the rules do when they fire, for an engine that is told so in its own way: the fact that a rule
     * reports is bound to {@link #FACT}.
     *
     * @throws IllegalArgumentException for a rule that was not checked
     */
    public String printConditions(String packageName, List<Rule> rules) {
        return print(packageName, rules, id -> "");
    }

    private String print(String packageName, List<Rule> rules, UnaryOperator<String> then) {
        var imports = new TreeSet<String>();
        var bodies = rules.stream().map(rule -> print(rule, imports, then)).collect(Collectors.joining());
        var head = imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        return "package " + packageName + ";\ndialect \"mvel\"\n" + head + "global " + report.type() + " "
                + report.name() + ";\n" + bodies;
    }

    private String print(Rule rule, Set<String> imports, UnaryOperator<String> then) {
        var patterns = new CanonicalPatterns(vocabulary, policy, rule);
        var when = patterns.print();
        imports.addAll(patterns.imports());
        var id = Quoted.text(rule.id().value());
        return "rule " + id + "\nwhen\n" + when + "then\n" + then.apply(id) + "end\n";
    }
}
