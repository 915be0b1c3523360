package org.careerladder.model.facts;

import java.util.List;
import org.careerladder.model.process.Role;

/**
 * Something that somebody asked to see, and how far it is.
 *
 * @param area its id
 * @param said what was asked for
 * @param criterion the criterion that it belongs to, where one is named
 * @param criterionKnown a criterion is named; a claim
 * @param namedBy who asked to see it
 * @param goals goals for it, in goals
 * @param openGoals goals for it that are planned or under way, in goals
 * @param doneGoals goals for it that are done, in goals
 * @param items items of evidence within the window that show its criterion, in items
 * @param declinedFor an earlier request was declined for it; a claim
 * @param cites what it rests on
 */
@Means("Something that somebody asked to see, and how far it is")
@Speaks(on = Axis.GROWTH)
public record AreaStatus(
        @Means("Its id") String area,

        @Means(value = "What was asked for", textOnly = true)
        String said,

        @Means(value = "The criterion that it belongs to, where one is named", names = Means.Names.CRITERION)
        String criterion,

        @Means("A criterion is named") boolean criterionKnown,
        @Means("Who asked to see it") Role namedBy,
        @Means(value = "Goals for it", unit = "goals") int goals,

        @Means(value = "Goals for it that are planned or under way", unit = "goals")
        int openGoals,

        @Means(value = "Goals for it that are done", unit = "goals")
        int doneGoals,

        @Means(value = "Items of evidence within the window that show its criterion", unit = "items")
        int items,

        @Means("An earlier request was declined for it") boolean declinedFor,
        List<String> cites)
        implements Fact {

    public AreaStatus {
        cites = List.copyOf(cites);
    }

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.AREA, area);
    }
}
