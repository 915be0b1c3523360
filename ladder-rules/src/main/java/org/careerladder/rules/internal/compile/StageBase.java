package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.interpreter.FailedRule;
import org.careerladder.rules.interpreter.JoinBound;

/** One closed stage of a pack on the rule engine: its layers, and which rules of each are at work. For many threads. */
public final class StageBase implements StageRules {

    private final List<Bound> layers;
    private final JoinBound joins;

    StageBase(List<Bound> layers, JoinBound joins) {
        this.layers = List.copyOf(layers);
        this.joins = joins;
    }

    List<Bound> layers() {
        return layers;
    }

    JoinBound joins() {
        return joins;
    }

    /**
     * A layer as one pack uses it.
     *
     * @param layer the layer
     * @param rules the rules of the layer that are at work, by id
     * @param passedOver the ids of its other rules: switched off, replaced, or at work in another layer with another policy
     */
    record Bound(Layer layer, Map<String, CompiledRule> rules, Set<String> passedOver) {
        Bound {
            rules = Map.copyOf(rules);
            passedOver = Set.copyOf(passedOver);
        }
    }

    @Override
    public List<Report> run(Collection<? extends Fact> facts) {
        requireFewCombinations(facts);
        var reports = new ArrayList<Report>();
        for (Bound bound : layers) {
            bound.layer().run(facts, new Conclusions(bound.rules(), bound.passedOver(), reports));
        }
        return reports;
    }

    /** The engine cannot be stopped while it combines facts, so they are counted before it starts. */
    private void requireFewCombinations(Collection<? extends Fact> facts) {
        try {
            joins.require(facts);
        } catch (FailedRule failed) {
            throw new RuleFailure(failed.rule(), String.valueOf(failed.getMessage()));
        }
    }
}
