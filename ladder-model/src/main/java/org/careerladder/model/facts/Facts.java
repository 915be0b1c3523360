package org.careerladder.model.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.promotion.Gate;

/**
 * All that rules may know of one case, each list in the order of a report.
 *
 * @param standings by gate, then in ladder order
 * @param judgements by gate, then in the order of the bar
 * @param current the bar of the current level
 * @param target the bar of the target level
 * @param dossier the evidence together
 * @param items the evidence, by id
 * @param candidate who asks for what
 * @param artefacts what the process asks for, by kind
 * @param support by role
 * @param asking whether it was asked
 * @param areas by id
 * @param goals by id
 * @param decisions by date
 * @param timing what lies outside merit
 */
public record Facts(
        List<Standing> standings,
        List<JudgementStatus> judgements,
        LevelBar current,
        LevelBar target,
        Dossier dossier,
        List<EvidenceItem> items,
        CandidateFacts candidate,
        List<Artefact> artefacts,
        List<Support> support,
        Asking asking,
        List<AreaStatus> areas,
        List<GoalStatus> goals,
        List<PastDecision> decisions,
        CompanyTiming timing) {

    public Facts {
        standings = List.copyOf(standings);
        judgements = List.copyOf(judgements);
        items = List.copyOf(items);
        artefacts = List.copyOf(artefacts);
        support = List.copyOf(support);
        areas = List.copyOf(areas);
        goals = List.copyOf(goals);
        decisions = List.copyOf(decisions);
    }

    /** The standings of one gate, in ladder order. */
    public List<Standing> standingsAt(Gate gate) {
        return standings.stream().filter(standing -> standing.gate() == gate).toList();
    }

    /** The judgements of one gate, in the order of its bar. */
    public List<JudgementStatus> judgementsAt(Gate gate) {
        return judgements.stream().filter(each -> each.gate() == gate).toList();
    }

    /** The bar of one gate. */
    public LevelBar bar(Gate gate) {
        return gate == Gate.CURRENT ? current : target;
    }

    /** Every fact, in the order of a report: gate by gate with its judgements and its bar behind, then the rest as listed. */
    public List<Fact> all() {
        var all = new ArrayList<Fact>(standings.size() + items.size() + 20);
        addGate(all, current);
        addGate(all, target);
        all.add(dossier);
        all.addAll(items);
        all.add(candidate);
        all.addAll(artefacts);
        all.addAll(support);
        all.add(asking);
        all.addAll(areas);
        all.addAll(goals);
        all.addAll(decisions);
        all.add(timing);
        return all;
    }

    /**
     * What a fact rests on: what it cites itself; for a bar what its standings and judgements cite, for the dossier every item.
     *
     * @param fact one of these facts, or a finding about one
     */
    public List<String> cites(Fact fact) {
        if (fact instanceof LevelBar bar) {
            return Stream.concat(standingsAt(bar.gate()).stream(), judgementsAt(bar.gate()).stream())
                    .flatMap(each -> each.cites().stream())
                    .distinct()
                    .toList();
        }
        return fact instanceof Dossier
                ? items.stream().flatMap(item -> item.cites().stream()).toList()
                : fact.cites();
    }

    private void addGate(List<Fact> all, LevelBar bar) {
        for (Standing standing : standings) {
            if (standing.gate() == bar.gate()) {
                all.add(standing);
            }
        }
        all.addAll(judgementsAt(bar.gate()));
        all.add(bar);
    }
}
