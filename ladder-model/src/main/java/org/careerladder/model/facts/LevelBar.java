package org.careerladder.model.facts;

import org.careerladder.model.promotion.Gate;

/**
 * Whether the bar of one gate's level holds.
 *
 * @param gate the gate
 * @param level the level
 * @param levelName the level's name
 * @param state the gate's state; unknown where what is not known yet decides
 * @param worst the state if everything unknown turned out worst
 * @param best the state if everything unknown turned out best
 * @param applicable standings that apply, in criteria
 * @param unmet standings that are not met, in criteria
 * @param partly standings that are partly met, in criteria
 * @param unknown standings without a rating that counts, in criteria
 * @param unconfirmed standings that rest on the candidate's own word alone, in criteria
 * @param selfRated standings that the candidate has rated, in criteria
 * @param selfExceeds standings that the candidate has rated as exceeding, in criteria
 * @param selfExceedsAll the candidate rated every standing, and every one as exceeding; a claim
 * @param exceedsShare share of the applicable standings that exceed, in basis points
 * @param exceedsShareKnown something applies, and its scale can say that it exceeds; a claim
 * @param monthsHeld months since the earliest evidence or meeting rating of each required criterion that the level itself asks, the least of them; 0 where one has neither, in months
 */
@Means("Whether the bar of one gate's level holds")
@Speaks(on = Axis.MERIT)
public record LevelBar(
        @Means("The gate") Gate gate,

        @Means(value = "The level", names = Means.Names.LEVEL)
        String level,

        @Means(value = "The level's name", textOnly = true) String levelName,

        @Means("The gate's state; unknown where what is not known yet decides")
        GateState state,

        @Means("The state if everything unknown turned out worst")
        GateState worst,

        @Means("The state if everything unknown turned out best")
        GateState best,

        @Means(value = "Standings that apply", unit = "criteria")
        int applicable,

        @Means(value = "Standings that are not met", unit = "criteria")
        int unmet,

        @Means(value = "Standings that are partly met", unit = "criteria")
        int partly,

        @Means(value = "Standings without a rating that counts", unit = "criteria")
        int unknown,

        @Means(value = "Standings that rest on the candidate's own word alone", unit = "criteria")
        int unconfirmed,

        @Means(value = "Standings that the candidate has rated", unit = "criteria")
        int selfRated,

        @Means(value = "Standings that the candidate has rated as exceeding", unit = "criteria")
        int selfExceeds,

        @Means("The candidate rated every standing, and every one as exceeding")
        boolean selfExceedsAll,

        @Means(value = "Share of the applicable standings that exceed", unit = "basis points")
        int exceedsShare,

        @Means("Something applies, and its scale can say that it exceeds")
        boolean exceedsShareKnown,

        @Means(
                value =
                        "Months since the earliest evidence or meeting rating of each required criterion that the level itself asks, the least of them; 0 where one has neither",
                unit = "months")
        int monthsHeld)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject.AtGate(SubjectKind.LEVEL_BAR, level, gate);
    }
}
