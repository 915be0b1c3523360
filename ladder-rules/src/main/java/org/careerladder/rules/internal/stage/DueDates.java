package org.careerladder.rules.internal.stage;

import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.PastDecision;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.process.Actor;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;

/**
 * By when a next step is to be taken: within the span that the policy gives, and never after the papers are due. What only time
 * can do has the day to ask again, where one was agreed.
 *
 * @param asOf the day of the assessment
 * @param papers when the papers are due; unknown where they are not, or were
 * @param soon the end of the span
 * @param decisions what was decided before
 */
record DueDates(Day asOf, Day papers, Day soon, List<PastDecision> decisions) {

    static DueDates of(Day asOf, Span within, Facts facts) {
        var timing = facts.timing();
        boolean ahead = timing.daysToPapersKnown() && timing.daysToPapers() >= 0;
        var papers = ahead ? new Day(asOf.epochDay() + timing.daysToPapers()) : Day.UNKNOWN;
        var inTime = asOf.plus(within);
        return new DueDates(asOf, papers, papers.isBefore(inTime) ? papers : inTime, facts.decisions());
    }

    Day of(Actor actor, List<Finding> closes) {
        if (actor == Actor.TIME) {
            return askAgain(closes);
        }
        boolean writing = papers.known()
                && closes.stream().anyMatch(finding -> finding.subject().kind() == SubjectKind.ARTEFACT);
        return writing ? papers : soon;
    }

    private Day askAgain(List<Finding> closes) {
        for (PastDecision decision : decisions) {
            boolean meant =
                    closes.stream().anyMatch(finding -> finding.subject().equals(decision.subject()));
            if (meant && decision.daysUntilAskAgain() > 0) {
                return new Day(asOf.epochDay() + decision.daysUntilAskAgain());
            }
        }
        return Day.UNKNOWN;
    }
}
