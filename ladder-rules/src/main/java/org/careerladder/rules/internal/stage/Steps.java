package org.careerladder.rules.internal.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.process.Formality;
import org.careerladder.rules.internal.compile.CompiledRule;
import org.careerladder.rules.internal.compile.Report;
import org.careerladder.rules.language.Conclusion.Call;

/** Makes the next steps of findings, their remedies, and what the advise rules say of them. */
final class Steps {

    private final List<Finding> findings;
    private final Map<Finding, Integer> places = new HashMap<>();
    private final Set<Finding> first = new HashSet<>();
    private final Set<Finding> last = new HashSet<>();
    private final Formality formality;
    private final DueDates due;

    private Steps(List<Finding> findings, Facts facts, DueDates due) {
        this.findings = findings;
        this.formality = facts.candidate().formality();
        this.due = due;
        findings.forEach(finding -> places.put(finding, places.size()));
    }

    static List<NextStep> of(List<Finding> findings, List<Report> advice, Facts facts, DueDates due) {
        return new Steps(findings, facts, due).steps(advice);
    }

    /** A step on its way: whose findings it closes decides where it comes. */
    private record Draft(String id, Remedy remedy, List<Finding> closes) {}

    private List<NextStep> steps(List<Report> advice) {
        collect(advice, Call.FIRST, first);
        collect(advice, Call.LAST, last);
        var drafts = new ArrayList<Draft>();
        var merged = merged(advice, drafts);
        findings.stream()
                .filter(finding -> !finding.remedy().isNone() && !merged.contains(finding))
                .forEach(finding -> drafts.add(
                        new Draft(finding.rule() + ":" + finding.subject(), finding.remedy(), List.of(finding))));
        addOthers(advice, drafts);
        drafts.sort(Comparator.comparingInt(this::turn)
                .thenComparingInt(this::weight)
                .thenComparingInt(this::place)
                .thenComparing(Draft::id));
        return drafts.stream().map(this::step).toList();
    }

    private static void collect(List<Report> advice, Call call, Set<Finding> into) {
        for (Report report : advice) {
            if (call(report) == call) {
                into.add((Finding) report.fact());
            }
        }
    }

    /** Adds the drafts that several findings share; a finding goes with the first rule that matches it, by id. */
    private Set<Finding> merged(List<Report> advice, List<Draft> drafts) {
        var byRule = new TreeMap<String, List<Report>>();
        advice.stream()
                .filter(report -> call(report) == Call.MERGE)
                .forEach(report -> byRule.computeIfAbsent(report.rule().id(), id -> new ArrayList<>())
                        .add(report));
        var merged = new HashSet<Finding>();
        byRule.forEach((id, reports) -> {
            var closes = reports.stream()
                    .map(report -> (Finding) report.fact())
                    .filter(merged::add)
                    .sorted(Comparator.comparing(places::get))
                    .toList();
            if (!closes.isEmpty()) {
                drafts.add(new Draft(id, reports.get(0).rule().remedy(closes), closes));
            }
        });
        return merged;
    }

    private void addOthers(List<Report> advice, List<Draft> drafts) {
        for (Report report : advice) {
            if (call(report) == Call.ADD) {
                drafts.add(added(report.rule(), report));
            }
        }
    }

    private static Draft added(CompiledRule rule, Report report) {
        return report.fact() instanceof Finding finding
                ? new Draft(
                        rule.id() + ":" + finding.rule() + ":" + finding.subject(),
                        rule.remedy(finding),
                        List.of(finding))
                : new Draft(rule.id(), rule.remedy(report.fact()), List.of());
    }

    private static Call call(Report report) {
        return report.rule().rule().conclusion().call();
    }

    private int turn(Draft draft) {
        if (draft.closes().stream().anyMatch(first::contains)) {
            return 0;
        }
        return !draft.closes().isEmpty() && last.containsAll(draft.closes()) ? 2 : 1;
    }

    /** The weight of the heaviest finding, 0 the heaviest; a step that closes none goes with what is asked for. */
    private int weight(Draft draft) {
        return draft.closes().stream().mapToInt(this::weight).min().orElse(1);
    }

    private int weight(Finding finding) {
        return switch (finding.severity()) {
            case BLOCKER -> 0;
            case GAP -> MandatoryAxes.of(formality).contains(finding.axis()) ? 1 : 2;
            case RISK -> 3;
            case NOTE, STRENGTH -> 4;
        };
    }

    private int place(Draft draft) {
        return draft.closes().stream().mapToInt(places::get).min().orElse(-1);
    }

    private NextStep step(Draft draft) {
        return new NextStep(
                draft.id(),
                draft.remedy().actor(),
                draft.remedy().action(),
                draft.remedy().effort(),
                due.of(draft.remedy().actor(), draft.closes()),
                draft.closes().stream()
                        .map(finding -> new NextStep.Closes(finding.rule(), finding.subject()))
                        .toList());
    }
}
