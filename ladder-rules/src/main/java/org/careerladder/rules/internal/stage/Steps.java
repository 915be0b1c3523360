package org.careerladder.rules.internal.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Facts;
import org.careerladder.rules.internal.compile.CompiledRule;
import org.careerladder.rules.internal.compile.Report;
import org.careerladder.rules.language.Conclusion.Call;

/** Makes the next steps of findings, their remedies, and what the advise rules say of them. */
final class Steps {

    /** The weight of what a process asks for; a step that closes no finding goes with it. */
    private static final int ASKED_FOR = 1;

    private final List<Finding> findings;
    private final IdentityHashMap<Finding, Integer> places = new IdentityHashMap<>();
    private final Set<Finding> first = identitySet();
    private final Set<Finding> last = identitySet();
    private final Set<Axis> mandatory;
    private final DueDates due;

    private Steps(List<Finding> findings, Facts facts, DueDates due) {
        this.findings = findings;
        this.mandatory = MandatoryAxes.of(facts.candidate().formality());
        this.due = due;
        findings.forEach(finding -> places.put(finding, places.size()));
    }

    static List<NextStep> of(List<Finding> findings, List<Report> advice, Facts facts, DueDates due) {
        return new Steps(findings, facts, due).steps(advice);
    }

    /** Findings are told apart by identity: comparing what they say would cost more than all the rest. */
    private static Set<Finding> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** A step on its way: whose findings it closes decides where it comes. */
    private record Draft(String id, Remedy remedy, List<Finding> closes, int turn, int weight, int place) {

        private static final Comparator<Draft> ORDER = Comparator.comparingInt(Draft::turn)
                .thenComparingInt(Draft::weight)
                .thenComparingInt(Draft::place)
                .thenComparing(Draft::id);
    }

    private Draft draft(String id, Remedy remedy, List<Finding> closes) {
        int weight = closes.isEmpty() ? ASKED_FOR : Integer.MAX_VALUE;
        int place = closes.isEmpty() ? -1 : Integer.MAX_VALUE;
        for (Finding finding : closes) {
            weight = Math.min(weight, weight(finding));
            place = Math.min(place, place(finding));
        }
        int turn = turn(closes);
        // What an advise rule puts first stands in the order of the report, behind blockers alone.
        return new Draft(id, remedy, closes, turn, turn == 0 ? Math.min(weight, ASKED_FOR) : weight, place);
    }

    private List<NextStep> steps(List<Report> advice) {
        collect(advice, Call.FIRST, first);
        collect(advice, Call.LAST, last);
        var drafts = new ArrayList<Draft>();
        var merged = merged(advice, drafts);
        findings.stream()
                .filter(finding -> !finding.remedy().isNone() && !merged.contains(finding))
                .forEach(finding -> drafts.add(
                        draft(finding.rule() + ":" + finding.subject(), finding.remedy(), List.of(finding))));
        addOthers(advice, drafts);
        drafts.sort(Draft.ORDER);
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
        var merged = identitySet();
        byRule.forEach((id, reports) -> {
            var closes = reports.stream()
                    .map(report -> (Finding) report.fact())
                    .filter(merged::add)
                    .sorted(Comparator.comparingInt(this::place))
                    .toList();
            if (!closes.isEmpty()) {
                drafts.add(draft(id, reports.get(0).rule().remedy(closes), closes));
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

    private Draft added(CompiledRule rule, Report report) {
        return report.fact() instanceof Finding finding
                ? draft(
                        rule.id() + ":" + finding.rule() + ":" + finding.subject(),
                        rule.remedy(finding),
                        List.of(finding))
                : draft(rule.id(), rule.remedy(report.fact()), List.of());
    }

    private static Call call(Report report) {
        return report.rule().rule().conclusion().call();
    }

    private int turn(List<Finding> closes) {
        boolean canWait = !closes.isEmpty();
        for (Finding finding : closes) {
            if (first.contains(finding)) {
                return 0;
            }
            canWait &= last.contains(finding);
        }
        return canWait ? 2 : 1;
    }

    /** The weight of a finding, 0 the heaviest. */
    private int weight(Finding finding) {
        return switch (finding.severity()) {
            case BLOCKER -> 0;
            case GAP -> mandatory.contains(finding.axis()) ? ASKED_FOR : 2;
            case RISK -> 3;
            case NOTE, STRENGTH -> 4;
        };
    }

    private int place(Finding finding) {
        return Objects.requireNonNull(places.get(finding), "every finding has its place");
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
