package org.careerladder.model.promotion;

import java.util.List;
import org.careerladder.model.time.Day;

/**
 * What people at the company decided on an earlier request.
 *
 * @param date when
 * @param by who
 * @param outcome what
 * @param reasons why, as far as it was said
 * @param askAgain when to ask again; may be unknown
 */
public record Decision(Day date, List<PersonId> by, DecisionOutcome outcome, List<Reason> reasons, Day askAgain) {

    /**
     * One reason.
     *
     * @param kind whether it lies with the candidate or with the company
     * @param area the area that it names, by id; empty where it names none
     * @param said in whose words; may be empty
     */
    public record Reason(Kind kind, String area, String said) {

        /** Where a reason lies. */
        public enum Kind {
            MERIT,
            COMPANY,
            UNCLEAR
        }
    }

    public Decision {
        by = List.copyOf(by);
        reasons = List.copyOf(reasons);
    }
}
