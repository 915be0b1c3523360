package org.careerladder.rules.standard;

import static org.careerladder.model.promotion.DecisionOutcome.DECLINED;
import static org.careerladder.model.promotion.DecisionOutcome.DEFERRED;
import static org.careerladder.model.promotion.DecisionOutcome.NO_ANSWER;
import static org.careerladder.model.promotion.GoalState.DONE;
import static org.careerladder.model.promotion.GoalState.PLANNED;
import static org.careerladder.model.promotion.GoalState.UNDER_WAY;
import static org.careerladder.rules.standard.RuleCase.rule;

import java.util.List;
import org.careerladder.model.promotion.Decision;

/** The work: areas, weekly goals, and what came of earlier requests. The day is Friday of week 47. */
final class WorkCases {

    private static final Decision.Reason MERIT = reason(Decision.Reason.Kind.MERIT, "");
    private static final Decision.Reason MERIT_IN_AREA = reason(Decision.Reason.Kind.MERIT, "run-something");
    private static final Decision.Reason COMPANY = reason(Decision.Reason.Kind.COMPANY, "");

    private WorkCases() {}

    private static Decision.Reason reason(Decision.Reason.Kind kind, String area) {
        return new Decision.Reason(kind, area, "");
    }

    static List<RuleCase> work() {
        return List.of(
                rule("work/no-areas").firesOn(c -> c.withoutAreas()).staysSilentOnThat(),
                rule("work/area-without-goal").firesOn(c -> c.withoutGoals()).staysSilentOnThat(),
                rule("work/area-in-hand")
                        .firesOn(c -> c.goal(DONE, "2026-W46", "", ""))
                        .staysSilentOn(c -> c.goal(UNDER_WAY, "2026-W46", "", "")),
                // Week 46 ends on Sunday, the fifteenth.
                rule("work/goal-overdue")
                        .given(each -> each.with(c -> c.goal(PLANNED, "2026-W46", "", "")))
                        .firesOn(c -> c.asOf("2026-11-16"))
                        .staysSilentOn(c -> c.asOf("2026-11-15")),
                rule("work/goal-not-reviewed")
                        .firesOn(c -> c.goal(DONE, "2026-W46", "2026-11-09", ""))
                        .staysSilentOn(c -> c.goal(DONE, "2026-W47", "2026-11-16", "")),
                rule("work/goal-not-started")
                        .firesOn(c -> c.goal(UNDER_WAY, "2026-W47", "", ""))
                        .staysSilentOn(c -> c.goal(UNDER_WAY, "2026-W47", "2026-11-16", "")),
                rule("work/goal-done")
                        .firesOn(c -> c.goal(DONE, "2026-W46", "2026-11-09", "2026-11-13"))
                        .staysSilentOn(c -> c.goal(DONE, "2026-W46", "2026-11-09", "")));
    }

    static List<RuleCase> earlierRequests() {
        return List.of(
                rule("decision/reasons-unknown")
                        .firesOn(c -> c.decided(DECLINED, ""))
                        .staysSilentOn(c -> c.decided(DECLINED, "", COMPANY)),
                rule("decision/no-answer")
                        .firesOn(c -> c.decided(NO_ANSWER, ""))
                        .staysSilentOn(c -> c.decided(DEFERRED, "")),
                rule("decision/no-areas")
                        .firesOn(c -> c.decided(DECLINED, "", MERIT))
                        .staysSilentOn(c -> c.decided(DECLINED, "", MERIT_IN_AREA)),
                rule("decision/company-reasons")
                        .firesOn(c -> c.decided(DEFERRED, "", COMPANY))
                        .staysSilentOn(c -> c.decided(DEFERRED, "", COMPANY, MERIT)),
                rule("decision/no-day-to-ask-again")
                        .firesOn(c -> c.decided(DECLINED, ""))
                        .staysSilentOn(c -> c.decided(DECLINED, "2027-01-15")),
                rule("decision/ask-again-later")
                        .firesOn(c -> c.decided(DECLINED, "2026-11-21"))
                        .staysSilentOn(c -> c.decided(DECLINED, "2026-11-20")),
                rule("decision/ask-again-now")
                        .firesOn(c -> c.decided(DECLINED, "2026-11-20"))
                        .staysSilentOn(c -> c.decided(DECLINED, "2026-11-21")),
                rule("decision/area-worked-on")
                        .firesOn(c -> c.decided(DECLINED, "", MERIT_IN_AREA))
                        .staysSilentOn(c -> c.decided(DECLINED, "", MERIT)));
    }
}
