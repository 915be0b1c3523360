package org.careerladder.model.facts;

/**
 * All the evidence of a case together.
 *
 * @param items items of evidence within the window, in items
 * @param freshItems fresh ones among them, in items
 * @param outdatedItems items that ended before the window, in items
 * @param projectItems projects within the window, in items
 * @param metricItems metrics within the window, in items
 * @param leadershipItems leadership within the window, in items
 * @param decisionItems decisions within the window, in items
 * @param recognitionItems recognition within the window, in items
 * @param quantifiedItems items with numbers before and after, in items
 * @param vouchedItems items that somebody vouches for, in items
 * @param unlinked items that show no criterion of either level, in items
 * @param withoutRole items that do not say which part the candidate played, in items
 * @param withoutImpact items that do not say what followed, in items
 * @param quantifiedShare share of the items with numbers before and after, in basis points
 * @param quantifiedShareKnown there is at least one item; a claim
 * @param largestProjectShare largest share of the shown criteria that one item carries, in basis points
 * @param largestProjectShareKnown at least one criterion is shown; a claim
 * @param freshest days since the newest item ended; 0 while one goes on, in days
 * @param freshestKnown there is at least one item; a claim
 * @param targetShown criteria of the target level that at least one item shows, in criteria
 */
@Means("All the evidence of a case together")
@Speaks(on = Axis.EVIDENCE)
public record Dossier(
        @Means(value = "Items of evidence within the window", unit = "items")
        int items,

        @Means(value = "Fresh ones among them", unit = "items")
        int freshItems,

        @Means(value = "Items that ended before the window", unit = "items")
        int outdatedItems,

        @Means(value = "Projects within the window", unit = "items")
        int projectItems,

        @Means(value = "Metrics within the window", unit = "items")
        int metricItems,

        @Means(value = "Leadership within the window", unit = "items")
        int leadershipItems,

        @Means(value = "Decisions within the window", unit = "items")
        int decisionItems,

        @Means(value = "Recognition within the window", unit = "items")
        int recognitionItems,

        @Means(value = "Items with numbers before and after", unit = "items")
        int quantifiedItems,

        @Means(value = "Items that somebody vouches for", unit = "items")
        int vouchedItems,

        @Means(value = "Items that show no criterion of either level", unit = "items")
        int unlinked,

        @Means(value = "Items that do not say which part the candidate played", unit = "items")
        int withoutRole,

        @Means(value = "Items that do not say what followed", unit = "items")
        int withoutImpact,

        @Means(value = "Share of the items with numbers before and after", unit = "basis points")
        int quantifiedShare,

        @Means("There is at least one item") boolean quantifiedShareKnown,

        @Means(value = "Largest share of the shown criteria that one item carries", unit = "basis points")
        int largestProjectShare,

        @Means("At least one criterion is shown") boolean largestProjectShareKnown,

        @Means(value = "Days since the newest item ended; 0 while one goes on", unit = "days")
        int freshest,

        @Means("There is at least one item") boolean freshestKnown,

        @Means(value = "Criteria of the target level that at least one item shows", unit = "criteria")
        int targetShown)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.DOSSIER, "evidence");
    }
}
