package org.careerladder.model.plan;

import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.language.Language;
import org.careerladder.model.process.Actor;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.time.Day;

/**
 * What would get a case to a readiness. Every way was tried on the rule engine: with all of its steps it gets there, and without any
 * one of them, or with a smaller one, it does not.
 *
 * @param promotionCase the case as it is
 * @param goal what is to be reached, at least
 * @param now what the case comes to now
 * @param answer what was found
 * @param ways the ways, the cheapest first; empty unless the answer is {@link Answer#WAYS}, {@link Answer#LATER} or {@link Answer#SOME}
 * @param notBefore the earliest day on which any way gets there, for {@link Answer#LATER}; else unknown
 * @param beyond what stands in the way and no change touches, for {@link Answer#NOTHING}; else empty
 * @param searched how far was looked
 * @param language the language of what stands in the way
 */
public record Plan(
        PromotionCase promotionCase,
        Readiness goal,
        Readiness now,
        Answer answer,
        List<Way> ways,
        Day notBefore,
        List<Finding> beyond,
        Searched searched,
        Language language) {

    public Plan {
        ways = List.copyOf(ways);
        beyond = List.copyOf(beyond);
    }

    /** What was found. */
    public enum Answer {
        /** The case is there already. */
        THERE,
        /** These ways get there, and can be gone at once. */
        WAYS,
        /** Nothing that people do gets there at once; these ways do on the first day that time allows, everything else done. */
        LATER,
        /** Nothing that people do gets there, nor does time within two years, everything else done. */
        NOTHING,
        /** The bound of the search came first: this way gets there, and there may be cheaper and earlier ones. */
        SOME,
        /** The bound of the search came first, and no way was found: nothing is proved. */
        UNPROVED
    }

    public CaseId caseId() {
        return promotionCase.id();
    }

    /** Whether it says that there is no way, or none before a day or for fewer hours. */
    public boolean rulesOut() {
        return answer == Answer.LATER || answer == Answer.NOTHING || !searched.all();
    }

    /**
     * One way.
     *
     * @param steps what is to be done; in the order of their actors' part in the case
     * @param hours about how much work that is for all, by the efforts of the policy
     * @param on the day on which it gets there, at the earliest
     * @param reaches the readiness that it gets to
     */
    public record Way(List<Step> steps, int hours, Day on, Readiness reaches) {
        public Way {
            steps = List.copyOf(steps);
        }

        /** What the steps change. */
        public List<Change> changes() {
            return steps.stream().map(Step::change).toList();
        }
    }

    /**
     * One change of a way.
     *
     * @param change what changes
     * @param hours about how much work it is, by the policy; 0 where time alone passes
     */
    public record Step(Change change, int hours) {

        /** Who can act. */
        public Actor actor() {
            return change.actor();
        }
    }

    /**
     * How far was looked.
     *
     * @param changes how many changes people could make
     * @param tried how many sets of them were tried on the rule engine
     * @param atLeast what a way that was not looked at asks for at least
     * @param proved whether what is ruled out is ruled out for whatever people could change; else only for the changes that were looked
     *     at, because the rules ask for more of something than was tried, or for something that no change here alters
     */
    public record Searched(int changes, int tried, AtLeast atLeast, boolean proved) {

        /** Whether every set that could be cheaper or smaller was tried or ruled out; else the bound ended the search. */
        public boolean all() {
            return atLeast.equals(AtLeast.NONE_LEFT);
        }
    }

    /**
     * Of every way that was not looked at: it does not get there before a day, or on that day for fewer hours.
     *
     * @param on the day; unknown where no way was left out
     * @param hours the hours of work, for all
     */
    public record AtLeast(Day on, int hours) {

        /** No way was left out. */
        public static final AtLeast NONE_LEFT = new AtLeast(Day.UNKNOWN, 0);
    }

    /** The case after a way. */
    public PromotionCase after(Way way) {
        return ChangedCase.of(promotionCase, way.changes());
    }
}
