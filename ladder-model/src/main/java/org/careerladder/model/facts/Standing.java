package org.careerladder.model.facts;

import java.util.List;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Gate;

/**
 * Where the candidate stands on one criterion at one gate.
 *
 * @param gate the gate that it belongs to
 * @param criterion the criterion
 * @param criterionName the criterion's name
 * @param competency the competency of the criterion
 * @param importance how much the level asks for the criterion
 * @param outcome what the counted rating says against what the level asks
 * @param rating the label or rung that counts, where one does
 * @param ratingKnown a rating counts; a claim
 * @param confirmed the counted rating comes from somebody other than the candidate; a claim
 * @param stale somebody rated it, and every such rating is too old to count; a claim
 * @param holdsBack the gate is not met, and raising this criterion is part of a smallest way to meet it; a claim
 * @param selfAbove the candidate's own rating stands far above the counted one of somebody else; a claim
 * @param selfBelow the candidate's own rating stands far below the counted one of somebody else; a claim
 * @param selfExceeds the candidate's own rating exceeds what the level asks; a claim
 * @param notObserved somebody had no chance to see it, and no rating of somebody else counts; a claim
 * @param waiverRefused somebody who may not waive it called it not applicable; a claim
 * @param asToldOnly somebody else's rating is known only as the candidate wrote it down, and does not count; a claim
 * @param shared the target level asks the same as the current one and takes over its rating; a claim
 * @param items items of evidence within the window that show it, in items
 * @param projectItems projects among them, in items
 * @param metricItems metrics among them, in items
 * @param leadershipItems leadership among them, in items
 * @param decisionItems decisions among them, in items
 * @param recognitionItems recognition among them, in items
 * @param freshItems fresh ones among them, in items
 * @param quantifiedItems those among them with numbers before and after, in items
 * @param vouchers people who vouch for evidence that shows it, in people
 * @param outsideVouchers those among them who are of another team, in people
 * @param itemTitles the titles of the items that show it
 * @param ratedBy the ids of those whose ratings were heard
 * @param cites what it rests on
 */
@Means("Where the candidate stands on one criterion at one gate")
@Speaks(on = Axis.MERIT)
public record Standing(
        @Means("The gate that it belongs to") Gate gate,

        @Means(value = "The criterion", names = Means.Names.CRITERION)
        String criterion,

        @Means(value = "The criterion's name", textOnly = true)
        String criterionName,

        @Means(value = "The competency of the criterion", names = Means.Names.COMPETENCY)
        String competency,

        @Means("How much the level asks for the criterion") Importance importance,

        @Means("What the counted rating says against what the level asks")
        Outcome outcome,

        @Means(value = "The label or rung that counts, where one does", names = Means.Names.LABEL)
        String rating,

        @Means("A rating counts") boolean ratingKnown,

        @Means("The counted rating comes from somebody other than the candidate")
        boolean confirmed,

        @Means("Somebody rated it, and every such rating is too old to count")
        boolean stale,

        @Means("The gate is not met, and raising this criterion is part of a smallest way to meet it")
        boolean holdsBack,

        @Means("The candidate's own rating stands far above the counted one of somebody else")
        boolean selfAbove,

        @Means("The candidate's own rating stands far below the counted one of somebody else")
        boolean selfBelow,

        @Means("The candidate's own rating exceeds what the level asks")
        boolean selfExceeds,

        @Means("Somebody had no chance to see it, and no rating of somebody else counts")
        boolean notObserved,

        @Means("Somebody who may not waive it called it not applicable")
        boolean waiverRefused,

        @Means("Somebody else's rating is known only as the candidate wrote it down, and does not count")
        boolean asToldOnly,

        @Means("The target level asks the same as the current one and takes over its rating")
        boolean shared,

        @Means(value = "Items of evidence within the window that show it", unit = "items")
        int items,

        @Means(value = "Projects among them", unit = "items")
        int projectItems,

        @Means(value = "Metrics among them", unit = "items") int metricItems,

        @Means(value = "Leadership among them", unit = "items")
        int leadershipItems,

        @Means(value = "Decisions among them", unit = "items")
        int decisionItems,

        @Means(value = "Recognition among them", unit = "items")
        int recognitionItems,

        @Means(value = "Fresh ones among them", unit = "items")
        int freshItems,

        @Means(value = "Those among them with numbers before and after", unit = "items")
        int quantifiedItems,

        @Means(value = "People who vouch for evidence that shows it", unit = "people")
        int vouchers,

        @Means(value = "Those among them who are of another team", unit = "people")
        int outsideVouchers,

        @Means(value = "The titles of the items that show it", textOnly = true)
        String itemTitles,

        @Means(value = "The ids of those whose ratings were heard", textOnly = true)
        String ratedBy,

        List<String> cites)
        implements Fact {

    public Standing {
        cites = List.copyOf(cites);
    }

    @Override
    public Subject subject() {
        return new Subject.AtGate(SubjectKind.STANDING, criterion, gate);
    }

    /** Whether a bar may use its outcome: it is known, and a rating is confirmed. */
    public boolean counts() {
        return outcome == Outcome.NOT_APPLICABLE || (outcome != Outcome.UNKNOWN && confirmed);
    }
}
