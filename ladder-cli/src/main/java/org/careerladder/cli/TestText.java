package org.careerladder.cli;

import org.careerladder.model.source.Visible;
import org.careerladder.testing.ConditionCoverage;
import org.careerladder.testing.Coverage;
import org.careerladder.testing.MutationRun;
import org.careerladder.testing.TestResult;
import org.careerladder.testing.TestRun;

/** How the tests of a pack came out, line by line. */
final class TestText {

    private final StringBuilder text = new StringBuilder();

    private TestText() {}

    /** What failed, how many passed, and what was reached. */
    static String of(TestRun run) {
        var told = new TestText();
        run.failed().forEach(told::failed);
        told.line("tests: " + run.passed() + " as expected");
        told.coverage(run.coverage());
        return told.text.toString();
    }

    /** How many mistakes were noticed, and which were not. */
    static String of(MutationRun run) {
        var told = new TestText();
        told.line("mutants: " + run.noticed() + (run.mutants() == 0 ? "" : " noticed"));
        run.survivors().forEach(mutant -> told.line("  " + mutant));
        return told.text.toString();
    }

    private void failed(TestResult result) {
        line("FAILED  " + result.test().at() + ": " + result.test().name());
        result.unmet().forEach(unmet -> line("  " + unmet));
    }

    private void coverage(Coverage coverage) {
        if (coverage.rules().isEmpty()) {
            line("rules: the pack has none of its own");
            return;
        }
        line("rules: " + coverage.rulesFired() + " fire in some test");
        coverage.silent().forEach(rule -> line("  " + rule.places().rule() + ": " + rule.id() + " fires in no test"));
        line("conditions: " + coverage.conditionsSeen() + " seen true and seen false");
        coverage.unseen().forEach(this::unseen);
    }

    private void unseen(ConditionCoverage condition) {
        line("  " + condition.at() + ": " + condition.rule().id() + ": `" + condition.text() + "` was "
                + condition.missing());
    }

    private void line(String line) {
        text.append(Visible.of(line)).append('\n');
    }
}
