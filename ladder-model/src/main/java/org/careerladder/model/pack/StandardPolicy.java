package org.careerladder.model.pack;

import static org.careerladder.model.pack.ParameterKind.COUNT;
import static org.careerladder.model.pack.ParameterKind.DURATION;
import static org.careerladder.model.pack.ParameterKind.RANGE;
import static org.careerladder.model.pack.ParameterKind.ROLES;
import static org.careerladder.model.pack.ParameterKind.SHARE;

import java.util.List;
import org.careerladder.model.process.Role;
import org.careerladder.model.time.Span;

/** The parameters of the standard pack, what each measures, its bounds and its default. */
public final class StandardPolicy {

    private static final int TEN_YEARS = 3_650;

    public static final Parameter EVIDENCE_WINDOW = duration(
            "evidence-window", "How far back an item of evidence may have ended to count", 30, Span.months(12));
    public static final Parameter EVIDENCE_FRESH = duration(
            "evidence-fresh", "How far back an item of evidence may have ended to be called fresh", 7, Span.months(6));
    public static final Parameter CURRENT_EXCEEDS = share(
            "current-exceeds",
            "The share of the current level's standings that exceed, below which a case is at risk",
            2_500);
    public static final Parameter PERFORMS_AT_TARGET_FOR = new Parameter(
            "performs-at-target-for",
            DURATION,
            "How long the candidate must have performed at the target level already",
            "",
            30,
            TEN_YEARS,
            List.of(),
            ParameterValue.NONE,
            true);
    public static final Parameter FOLLOW_UP = duration(
            "follow-up",
            "How long a conversation about the promotion may rest before it goes cold",
            1,
            new Span(4, Span.Unit.WEEKS));
    public static final Parameter SELECTION = new Parameter(
            "selection",
            RANGE,
            "How many items of evidence make a case that people read to the end",
            "items",
            0,
            100,
            List.of(),
            new ParameterValue.Range(3, 8),
            false);
    public static final Parameter RATER_PRECEDENCE = roles(
            "rater-precedence",
            "Whose rating counts, the most authoritative first",
            Role.MANAGER,
            Role.SENIOR_ENGINEER,
            Role.PEER,
            Role.CANDIDATE);
    public static final Parameter MAY_WAIVE =
            roles("may-waive", "Who may say that a criterion does not apply", Role.MANAGER);
    public static final Parameter RATING_VALID_FOR =
            duration("rating-valid-for", "How long a rating counts after it was given", 30, Span.months(12));
    public static final Parameter NEARLY = count(
            "nearly",
            "How many partly met criteria may stand between a gate and its bar for it to be nearly met",
            0,
            20,
            1);
    public static final Parameter NEARLY_GAPS = count(
            "nearly-gaps", "How many gaps in evidence leave a case nearly ready where evidence is mandatory", 0, 50, 3);
    public static final Parameter SELF_GAP = count(
            "self-gap", "By how many steps a self-rating must differ from the counted one to be far from it", 1, 20, 2);
    public static final Parameter QUANTIFIED_SHARE =
            share("quantified-share", "The share of evidence with numbers below which numbers are asked for", 3_000);
    public static final Parameter LARGEST_PROJECT_SHARE = share(
            "largest-project-share",
            "The share of criteria shown that a single item may carry before it is a risk",
            7_500);
    public static final Parameter REVIEW_LEAD = duration(
            "review-lead",
            "How long before the papers are due reviews are to be asked for",
            1,
            new Span(21, Span.Unit.DAYS));
    public static final Parameter NEXT_STEP_WITHIN = duration(
            "next-step-within",
            "By when a next step is to be taken where no date of the process comes first",
            1,
            new Span(2, Span.Unit.WEEKS));

    public static final Parameter EFFORT_OF_STEP = hours(
            "effort-of-a-step",
            "About how much work it is to get better at one criterion by one step of its scale",
            40);
    public static final Parameter EFFORT_OF_RATING =
            hours("effort-of-a-rating", "About how much work it is to have a criterion rated, or something judged", 1);
    public static final Parameter EFFORT_OF_EVIDENCE =
            hours("effort-of-evidence", "About how much work it is to write down an item of evidence", 2);
    public static final Parameter EFFORT_OF_NUMBERS = hours(
            "effort-of-numbers", "About how much work it is to find the numbers from before and after for an item", 2);
    public static final Parameter EFFORT_OF_VOUCHER =
            hours("effort-of-a-voucher", "About how much work it is to have somebody vouch for an item", 1);
    public static final Parameter EFFORT_OF_REVIEW =
            hours("effort-of-a-review", "About how much work it is to write a review, for whoever writes it", 3);
    public static final Parameter EFFORT_OF_CONVERSATION =
            hours("effort-of-a-conversation", "About how much work a conversation is, with what leads up to it", 1);
    public static final Parameter EFFORT_OF_GOAL =
            hours("effort-of-a-goal", "About how much work a weekly goal is, with its reviews", 8);

    private static final List<Parameter> ALL = List.of(
            EVIDENCE_WINDOW,
            EVIDENCE_FRESH,
            CURRENT_EXCEEDS,
            PERFORMS_AT_TARGET_FOR,
            FOLLOW_UP,
            SELECTION,
            RATER_PRECEDENCE,
            MAY_WAIVE,
            RATING_VALID_FOR,
            NEARLY,
            NEARLY_GAPS,
            SELF_GAP,
            QUANTIFIED_SHARE,
            LARGEST_PROJECT_SHARE,
            REVIEW_LEAD,
            NEXT_STEP_WITHIN,
            EFFORT_OF_STEP,
            EFFORT_OF_RATING,
            EFFORT_OF_EVIDENCE,
            EFFORT_OF_NUMBERS,
            EFFORT_OF_VOUCHER,
            EFFORT_OF_REVIEW,
            EFFORT_OF_CONVERSATION,
            EFFORT_OF_GOAL);

    private StandardPolicy() {}

    /** Every parameter, in the order in which they are shown. */
    public static List<Parameter> parameters() {
        return ALL;
    }

    private static Parameter duration(String name, String means, int minDays, Span standard) {
        return new Parameter(
                name, DURATION, means, "", minDays, TEN_YEARS, List.of(), new ParameterValue.Duration(standard), false);
    }

    private static Parameter count(String name, String means, int min, int max, int standard) {
        return new Parameter(name, COUNT, means, "", min, max, List.of(), new ParameterValue.Count(standard), false);
    }

    private static Parameter hours(String name, String means, int standard) {
        return new Parameter(
                name, COUNT, means, "hours", 0, 1_000, List.of(), new ParameterValue.Count(standard), false);
    }

    private static Parameter share(String name, String means, int standard) {
        return new Parameter(name, SHARE, means, "", 0, 10_000, List.of(), new ParameterValue.Share(standard), false);
    }

    private static Parameter roles(String name, String means, Role... standard) {
        return new Parameter(
                name, ROLES, means, "", 0, 0, List.of(), new ParameterValue.Roles(List.of(standard)), false);
    }
}
