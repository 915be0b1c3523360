package org.careerladder.rules.interpreter;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.pack.Policy;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Stage;
import org.careerladder.rules.language.Vocabulary;

/**
 * How many combinations of facts the rules of one stage may try on one case. An engine holds the combinations of a rule before it
 * fires, and nothing stops it there; so they are counted beforehand, in the same way for either engine and whatever the order of
 * the facts. For many threads.
 */
public final class JoinBound {

    /** The most combinations that the rules of a stage try together. */
    public static final int MOST = 250_000;

    private final List<Join> joins;

    private JoinBound(List<Join> joins) {
        this.joins = joins;
    }

    /**
     * The bound on the rules of a stage.
     *
     * @param rules rules of any stage that were checked against the same vocabulary and policy
     */
    public static JoinBound of(Collection<Rule> rules, Stage stage, Vocabulary vocabulary, Policy policy) {
        return new JoinBound(rules.stream()
                .filter(rule -> rule.stage() == stage)
                .filter(rule -> rule.patterns().size() > 1)
                .sorted(Comparator.comparing(Rule::id))
                .map(rule -> new Join(rule, vocabulary, policy))
                .toList());
    }

    /**
     * Counts only where a plain product says that it may be too much.
     *
     * @throws FailedRule names the rule that tries most
     */
    public void require(Collection<? extends Fact> facts) {
        if (joins.isEmpty() || atMost(sizes(facts)) <= MOST) {
            return;
        }
        var byType = FactsByType.of(facts);
        int left = MOST;
        int most = -1;
        Rule greediest = joins.get(0).rule;
        for (Join join : joins) {
            int tried = new TriedFacts(join.prepared(), byType, left).count();
            greediest = tried > most ? join.rule : greediest;
            most = Math.max(most, tried);
            left -= tried;
            if (left < 0) {
                throw new FailedRule(greediest.id(), tooMany(greediest));
            }
        }
    }

    private static String tooMany(Rule rule) {
        return "more than " + String.format(Locale.ROOT, "%,d", MOST)
                + " combinations of facts: the rule in " + rule.places().rule()
                + " combines the facts of its patterns with each other; link them with `==` to a value that few of them share, or"
                + " split the rule";
    }

    private static Map<String, Integer> sizes(Collection<? extends Fact> facts) {
        var sizes = new HashMap<String, Integer>();
        facts.forEach(fact -> sizes.merge(fact.getClass().getSimpleName(), 1, Integer::sum));
        return sizes;
    }

    private double atMost(Map<String, Integer> sizes) {
        return joins.stream().mapToDouble(join -> join.atMost(sizes)).sum();
    }

    /** A rule with several patterns. Prepared when a case is so large that its combinations must be counted. */
    private static final class Join {
        private final Rule rule;
        private final Vocabulary vocabulary;
        private final Policy policy;

        Join(Rule rule, Vocabulary vocabulary, Policy policy) {
            this.rule = rule;
            this.vocabulary = vocabulary;
            this.policy = policy;
        }

        /** What it tries where every fact fits every pattern. */
        double atMost(Map<String, Integer> sizes) {
            double matched = 1;
            double tried = 0;
            for (Pattern pattern : rule.patterns()) {
                int size = sizes.getOrDefault(pattern.type(), 0);
                tried += matched * size;
                matched *= pattern.isPositive() ? size : 1;
            }
            return tried;
        }

        PreparedRule prepared() {
            return new Preparation(vocabulary, policy, rule).rule();
        }
    }
}
