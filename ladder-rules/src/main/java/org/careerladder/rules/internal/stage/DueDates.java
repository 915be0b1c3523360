package org.careerladder.rules.internal.stage;

import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.facts.CompanyTiming;
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
 * @param within how soon a step is to be taken
 * @param facts the facts of the case
 */
record DueDates(Day asOf, Span within, Facts facts) {

    Day of(Actor actor, List<Finding> closes) {
        if (actor == Actor.TIME) {
            return askAgain(closes);
        }
        var soon = asOf.plus(within);
        var papers = papers(facts.timing());
        boolean writing = closes.stream().anyMatch(finding -> finding.subject().kind() == SubjectKind.ARTEFACT);
        return papers.known() && (writing || papers.isBefore(soon)) ? papers : soon;
    }

    private Day papers(CompanyTiming timing) {
        boolean ahead = timing.daysToPapersKnown() && timing.daysToPapers() >= 0;
        return ahead ? new Day(asOf.epochDay() + timing.daysToPapers()) : Day.UNKNOWN;
    }

    private Day askAgain(List<Finding> closes) {
        for (PastDecision decision : facts.decisions()) {
            boolean meant =
                    closes.stream().anyMatch(finding -> finding.subject().equals(decision.subject()));
            if (meant && decision.daysUntilAskAgain() > 0) {
                return new Day(asOf.epochDay() + decision.daysUntilAskAgain());
            }
        }
        return Day.UNKNOWN;
    }
}
