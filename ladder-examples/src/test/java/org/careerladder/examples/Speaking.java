package org.careerladder.examples;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Severity;

/** Which rules spoke in an assessment: by a finding, in the verdict, by a step of their own, or by moving one. */
final class Speaking {

    private static final Map<String, Predicate<Finding>> TO_THE_FRONT = Map.of(
            "advice/blocker-first", finding -> finding.severity() == Severity.BLOCKER,
            "advice/process-first", finding -> finding.rule().equals("process/unknown"),
            "advice/ladder-first", finding -> finding.rule().equals("ladder/nobody-agreed"),
            "tinker/three-sentences-first", finding -> finding.rule().equals("visibility/three-sentences"));
    private static final Map<String, Predicate<Finding>> TO_THE_BACK =
            Map.of("advice/timing-last", finding -> finding.topic().equals("timing"));

    private Speaking() {}

    static Set<String> in(Assessment assessment) {
        var spoke = new TreeSet<String>(assessment.verdict().rules());
        assessment.findings().forEach(finding -> spoke.add(finding.rule()));
        assessment.nextSteps().forEach(step -> spoke.add(step.id().replaceAll(":.*", "")));
        spoke.addAll(moved(assessment, TO_THE_FRONT, true));
        spoke.addAll(moved(assessment, TO_THE_BACK, false));
        return spoke;
    }

    private static Set<String> moved(Assessment assessment, Map<String, Predicate<Finding>> rules, boolean front) {
        Predicate<Finding> any = finding -> rules.values().stream().anyMatch(rule -> rule.test(finding));
        var moved = new TreeSet<String>();
        rules.forEach((rule, which) -> {
            if (stands(assessment, which, any, front)) {
                moved.add(rule);
            }
        });
        return moved;
    }

    /** Whether a step closes such a finding, and every step on its outer side closes one that is moved as well. */
    private static boolean stands(
            Assessment assessment, Predicate<Finding> which, Predicate<Finding> any, boolean front) {
        var steps = assessment.nextSteps();
        for (int i = 0; i < steps.size(); i++) {
            if (closes(assessment, steps.get(i), which)) {
                var outer = front ? steps.subList(0, i) : steps.subList(i, steps.size());
                return outer.stream().allMatch(step -> closes(assessment, step, any));
            }
        }
        return false;
    }

    private static boolean closes(Assessment assessment, NextStep step, Predicate<Finding> which) {
        return assessment.findings().stream()
                .filter(which)
                .map(finding -> new NextStep.Closes(finding.rule(), finding.subject()))
                .anyMatch(List.copyOf(step.closes())::contains);
    }
}
