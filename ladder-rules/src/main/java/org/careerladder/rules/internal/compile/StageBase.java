package org.careerladder.rules.internal.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.facts.Fact;

/** One closed stage of a pack on the rule engine: its layers, and which rules of each are at work. For many threads. */
public final class StageBase implements StageRules {

    private final List<Bound> layers;

    StageBase(List<Bound> layers) {
        this.layers = List.copyOf(layers);
    }

    List<Bound> layers() {
        return layers;
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
        var reports = new ArrayList<Report>();
        for (Bound bound : layers) {
            bound.layer().run(facts, new Conclusions(bound.rules(), bound.passedOver(), reports));
        }
        return reports;
    }
}
