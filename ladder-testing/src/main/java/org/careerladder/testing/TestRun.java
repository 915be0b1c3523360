package org.careerladder.testing;

import java.util.List;

/**
 * All tests of a pack, run.
 *
 * @param results one for each test, in the order of the files
 * @param coverage what they have reached of the pack's own rules
 */
public record TestRun(List<TestResult> results, Coverage coverage) {
    public TestRun {
        results = List.copyOf(results);
    }

    /** Those that did not come out as expected. */
    public List<TestResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** How many came out as expected. */
    public Share passed() {
        return new Share(results.size() - failed().size(), results.size());
    }
}
