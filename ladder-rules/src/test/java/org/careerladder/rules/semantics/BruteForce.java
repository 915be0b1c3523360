package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Demand;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Mark;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.Selection;

/** The contract read a second time, by trying everything: slow, plain, and without a line of the product's own reading. */
final class BruteForce {

    private static final List<Outcome> BEST_FIRST =
            List.of(Outcome.EXCEEDS, Outcome.MEETS, Outcome.PARTLY, Outcome.NOT_MET);

    private final SmallGate gate;
    private final Map<CriterionId, Expectation> asked;
    private final Bar bar;

    BruteForce(SmallGate gate) {
        this.gate = gate;
        this.asked = gate.asked();
        this.bar = gate.ladder().level(gate.level()).orElseThrow().bar();
    }

    /** The states of every way to fill what is open, the worst filling first and the best last. */
    List<GateState> states() {
        return fillings().stream().map(this::state).toList();
    }

    /** Every criterion in a set that makes the bar hold, raised to the best, and of which no smaller part does. */
    Set<String> holdingBack() {
        var worst = fillings().get(0);
        var candidates = List.copyOf(worst.keySet());
        boolean[] holds = new boolean[1 << candidates.size()];
        for (int set = 0; set < holds.length; set++) {
            holds[set] = holds(bar, raised(worst, candidates, set));
        }
        var holdingBack = new TreeSet<String>();
        for (int set = 0; set < holds.length; set++) {
            if (holds[set] && noPartHolds(holds, set)) {
                members(candidates, set).forEach(id -> holdingBack.add(id.value()));
            }
        }
        return holdingBack;
    }

    private static boolean noPartHolds(boolean[] holds, int set) {
        return IntStream.range(0, set).noneMatch(part -> (part & set) == part && holds[part]);
    }

    private static List<CriterionId> members(List<CriterionId> all, int set) {
        return IntStream.range(0, all.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(all::get)
                .toList();
    }

    private Map<CriterionId, Integer> raised(Map<CriterionId, Integer> rated, List<CriterionId> all, int set) {
        var raised = new HashMap<>(rated);
        members(all, set)
                .forEach(id ->
                        raised.computeIfPresent(id, (same, place) -> place == SmallGate.WAIVED ? place : gate.top(id)));
        return raised;
    }

    private List<Map<CriterionId, Integer>> fillings() {
        List<Map<CriterionId, Integer>> fillings = List.of(gate.rated());
        for (CriterionId open : gate.open()) {
            var more = new ArrayList<Map<CriterionId, Integer>>();
            for (Map<CriterionId, Integer> filling : fillings) {
                for (int place = 0; place <= gate.top(open); place++) {
                    var filled = new HashMap<>(filling);
                    filled.put(open, place);
                    more.add(filled);
                }
            }
            fillings = more;
        }
        return fillings;
    }

    private GateState state(Map<CriterionId, Integer> rated) {
        if (holds(bar, rated)) {
            return GateState.MET;
        }
        var shortOf = rated.keySet().stream()
                .filter(id -> isStepShort(id, rated.get(id)))
                .toList();
        for (int set = 0; set < 1 << shortOf.size(); set++) {
            var lifted = new HashMap<>(rated);
            members(shortOf, set).forEach(id -> lifted.put(id, lifted(id, rated.get(id))));
            if (Integer.bitCount(set) <= gate.nearly() && holds(bar, lifted)) {
                return GateState.NEARLY;
            }
        }
        return GateState.NOT_MET;
    }

    private boolean isStepShort(CriterionId id, int place) {
        var outcome = outcome(id, place);
        return outcome == Outcome.PARTLY || (outcome == Outcome.UNGRADED && place < gate.top(id));
    }

    private int lifted(CriterionId id, int place) {
        if (outcome(id, place) == Outcome.UNGRADED) {
            return place + 1;
        }
        return IntStream.rangeClosed(0, gate.top(id))
                .filter(each -> outcome(id, each) == Outcome.MEETS || outcome(id, each) == Outcome.EXCEEDS)
                .findFirst()
                .orElseThrow();
    }

    private Outcome outcome(CriterionId id, int place) {
        if (place == SmallGate.WAIVED) {
            return Outcome.NOT_APPLICABLE;
        }
        if (gate.ladder().criterion(id).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!gate.ladder().criterion(id).orElseThrow().onRungs()) {
            return gate.ladder().ratings().labels().get(place).means();
        }
        int least = asked.containsKey(id) ? asked.get(id).leastRung() : 0;
        if (least == 0) {
            return Outcome.UNGRADED;
        }
        return place > least
                ? Outcome.EXCEEDS
                : place == least ? Outcome.MEETS : place == least - 1 ? Outcome.PARTLY : Outcome.NOT_MET;
    }

    /** Whether a bar holds for these ratings. */
    boolean holds(Bar part, Map<CriterionId, Integer> rated) {
        if (part instanceof Bar.AllOf all) {
            return all.bars().stream().allMatch(each -> holds(each, rated));
        }
        if (part instanceof Bar.AnyOf any) {
            return any.bars().stream().anyMatch(each -> holds(each, rated));
        }
        if (part instanceof Bar.All all) {
            return applying(all.of(), rated).stream().allMatch(id -> reaches(Mark.MEETS, id, rated.get(id)));
        }
        if (part instanceof Bar.Points points) {
            return new BruteSums(gate, this).holds(points, rated);
        }
        if (part instanceof Bar.WeightedMean mean) {
            return new BruteSums(gate, this).holds(mean, rated);
        }
        if (part instanceof Bar.Judgement judgement) {
            return rated.get(SmallGate.place(judgement)) == 1;
        }
        if (part instanceof Bar.MustInclude must) {
            return applying(must.of(), rated).stream().allMatch(id -> reaches(must.mark(), id, rated.get(id)));
        }
        if (part instanceof Bar.NoneBelow none) {
            return applying(none.of(), rated).stream().allMatch(id -> reaches(none.mark(), id, rated.get(id)));
        }
        var atLeast = (Bar.AtLeast) part;
        var applying = applying(atLeast.of(), rated);
        long reached = applying.stream()
                .filter(id -> reaches(atLeast.mark(), id, rated.get(id)))
                .count();
        if (atLeast.demand() instanceof Demand.Share share) {
            return 10_000 * reached >= (long) share.basisPoints() * applying.size();
        }
        return reached >= ((Demand.Count) atLeast.demand()).count() || reached == applying.size();
    }

    /** The selected criteria that apply. */
    Set<CriterionId> applying(Selection selection, Map<CriterionId, Integer> rated) {
        return rated.keySet().stream()
                .filter(id -> rated.get(id) != SmallGate.WAIVED && gate.selects(selection, id))
                .collect(Collectors.toSet());
    }

    private boolean reaches(Mark mark, CriterionId id, int place) {
        if (mark instanceof Mark.AtRung rung) {
            return place >= rung.rung();
        }
        if (mark instanceof Mark.AtOutcome at) {
            return atLeast(at.outcome(), outcome(id, place));
        }
        var words = gate.ladder().ratings().words();
        int label = words.indexOf(((Mark.AtLabel) mark).label());
        return gate.ladder().criterion(id).orElseThrow().onRungs()
                ? atLeast(gate.ladder().ratings().labels().get(label).means(), outcome(id, place))
                : place >= label;
    }

    private static boolean atLeast(Outcome wanted, Outcome outcome) {
        return wanted == Outcome.NOT_MET
                || (BEST_FIRST.contains(outcome) && BEST_FIRST.indexOf(outcome) <= BEST_FIRST.indexOf(wanted));
    }
}
