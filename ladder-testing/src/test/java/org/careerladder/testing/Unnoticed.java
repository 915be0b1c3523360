package org.careerladder.testing;

import java.util.Map;

/** Mistakes in standard rules that change nothing of what they say, each with the reason. */
final class Unnoticed {

    private static final String RATED = "what is confirmed was rated by somebody else, and so is not unknown";
    private static final String AGAINST = "what was judged to hold holds nothing back";

    static final Map<String, String> BY_REASON = Map.of(
            "current-level/required-not-met: `outcome != Outcome.UNKNOWN` was dropped", RATED,
            "target-level/required-not-met: `outcome != Outcome.UNKNOWN` was dropped", RATED,
            "current-level/judgement-not-held: `holds` was dropped", AGAINST,
            "target-level/judgement-not-held: `holds` was dropped", AGAINST,
            "target-level/judgement-held: `answered` was dropped", "what nobody has answered is not said to hold",
            "rating/too-old: `outcome == Outcome.UNKNOWN` was dropped",
                    "what is stale has too old ratings alone, none of which counts");

    private Unnoticed() {}
}
