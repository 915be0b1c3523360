package org.careerladder.examples;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careerladder.files.PackReader;
import org.careerladder.rules.Assessor;
import org.junit.jupiter.api.Test;

/** Nearly every standard rule speaks in the kitchen sink; the others cannot, and here is why. */
class KitchenSinkTest {

    private static final String SINK = "kitchen-sink";

    /** The silent rules, and for each a rule that speaks: both at once cannot be. */
    private static final Map<String, String> SILENT = new TreeMap<>();

    static {
        // The process is known otherwise than the company has it, and its dates are ahead.
        SILENT.put("process/unknown", "process/mistaken");
        SILENT.put("process/known", "process/mistaken");
        SILENT.put("process/takes-time", "process/papers-due-soon");
        SILENT.put("process/papers-overdue", "process/papers-due-soon");
        SILENT.put("process/write-it-down-anyway", "process/self-review-missing");
        SILENT.put("process/manager-review-missing", "review/manager-advises-to-wait");
        SILENT.put("visibility/three-sentences", "readiness/too-little-evidence");
        SILENT.put("advice/process-first", "process/mistaken");
        // The company has a ladder of its own.
        SILENT.put("ladder/nobody-agreed", "process/mistaken");
        SILENT.put("ladder/expectations-written-down", "process/mistaken");
        SILENT.put("advice/ladder-first", "process/mistaken");
        // The current level is held, the target level is not.
        SILENT.put("current-level/required-not-met", "current-level/held");
        SILENT.put("readiness/current-not-held", "current-level/held");
        SILENT.put("target-level/held", "readiness/target-not-held");
        SILENT.put("readiness/target-nearly-held", "readiness/target-not-held");
        SILENT.put("readiness/mandatory-gaps", "readiness/target-not-held");
        SILENT.put("readiness/ready", "readiness/target-not-held");
        SILENT.put("advice/bring-it-forward", "readiness/target-not-held");
        SILENT.put("asking/chance-missed", "readiness/target-not-held");
        // No bar of the company hangs on a judgement: what it asks is rated.
        SILENT.put("current-level/judgement-not-held", "readiness/target-not-held");
        SILENT.put("target-level/judgement-not-held", "readiness/target-not-held");
        SILENT.put("target-level/judgement-held", "readiness/target-not-held");
        SILENT.put("rating/judgement-open", "readiness/target-not-held");
        SILENT.put("rating/judgement-own-word", "readiness/target-not-held");
        // There is evidence, too much of it, and old.
        SILENT.put("evidence/none", "evidence/too-many-items");
        SILENT.put("evidence/too-few-items", "evidence/too-many-items");
        SILENT.put("evidence/well-chosen", "evidence/too-many-items");
        SILENT.put("evidence/numbers", "evidence/few-numbers");
        SILENT.put("evidence/no-leadership", "evidence/leadership");
        SILENT.put("evidence/no-decision", "evidence/decisions");
        SILENT.put("manager/nothing-to-show", "evidence/too-many-items");
        // The manager is named, was asked once, and the conversation went cold.
        SILENT.put("manager/not-named", "manager/nothing-heard");
        SILENT.put("manager/never-asked", "manager/nothing-heard");
        SILENT.put("asking/never-asked", "asking/no-plan");
        SILENT.put("asking/under-way", "asking/no-plan");
        SILENT.put("seniors/none-heard", "seniors/none-outside");
        SILENT.put("visibility/deciders-reached", "visibility/deciders-not-reached");
        // The last decision was a decline on merit, without an area, and the day to ask again has come.
        SILENT.put("decision/reasons-unknown", "decision/no-areas");
        SILENT.put("decision/no-answer", "decision/no-areas");
        SILENT.put("decision/company-reasons", "decision/no-areas");
        SILENT.put("decision/no-day-to-ask-again", "decision/ask-again-now");
        SILENT.put("decision/ask-again-later", "decision/ask-again-now");
        // One track, and neither place nor money.
        SILENT.put("growth/lateral-move", "growth/levels-skipped");
        SILENT.put("growth/levels-not-compared", "growth/levels-skipped");
        SILENT.put("timing/unknown", "timing/no-headcount");
    }

    @Test
    void every_standard_rule_speaks_that_the_company_left_in_place_and_that_nothing_contradicts() {
        var silent = Assessor.of(PackReader.standard()).orThrow().rules().stream()
                .map(rule -> rule.id().value())
                .collect(toCollection(TreeSet::new));
        silent.removeAll(Speaking.in(Examples.assessment(SINK)));
        Examples.assessor(SINK).audit().disabled().forEach(id -> silent.remove(id.toString()));
        // Only a company's own rule blocks, and this one has none; grading oneself goes with the rule that it disabled.
        silent.removeAll(java.util.List.of("readiness/blocked", "advice/blocker-first", "advice/grade-yourself"));

        assertThat(silent).containsExactlyElementsOf(SILENT.keySet());
    }

    @Test
    void what_contradicts_a_silent_rule_does_speak() {
        assertThat(Speaking.in(Examples.assessment(SINK))).containsAll(SILENT.values());
    }
}
