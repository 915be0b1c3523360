package org.careerladder.model.facts;

import java.util.List;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Role;

/**
 * What the process asks for in writing, by kind.
 *
 * @param kind what it is
 * @param required how many the process asks for, in reviews
 * @param received how many are there, in reviews
 * @param missing how many are not there yet of those asked for, in reviews
 * @param wanted how many nobody was asked for yet, in reviews
 * @param requested how many were asked for and are not there, in reviews
 * @param declined how many somebody will not write, in reviews
 * @param favourable how many of those received recommend the promotion, in reviews
 * @param unfavourable how many of those received recommend to wait or not to promote, in reviews
 * @param owner who writes it
 * @param daysLeft days until the papers are due; negative when they were, in days
 * @param daysLeftKnown the case names a cycle that says when the papers are due; a claim
 * @param cites what it rests on
 */
@Means("What the process asks for in writing, by kind")
@Speaks(on = Axis.PROCESS)
public record Artefact(
        @Means("What it is") ArtefactKind kind,

        @Means(value = "How many the process asks for", unit = "reviews")
        int required,

        @Means(value = "How many are there", unit = "reviews")
        int received,

        @Means(value = "How many are not there yet of those asked for", unit = "reviews")
        int missing,

        @Means(value = "How many nobody was asked for yet", unit = "reviews")
        int wanted,

        @Means(value = "How many were asked for and are not there", unit = "reviews")
        int requested,

        @Means(value = "How many somebody will not write", unit = "reviews")
        int declined,

        @Means(value = "How many of those received recommend the promotion", unit = "reviews")
        int favourable,

        @Means(value = "How many of those received recommend to wait or not to promote", unit = "reviews")
        int unfavourable,

        @Means("Who writes it") Role owner,

        @Means(value = "Days until the papers are due; negative when they were", unit = "days")
        int daysLeft,

        @Means("The case names a cycle that says when the papers are due")
        boolean daysLeftKnown,

        List<String> cites)
        implements Fact {

    public Artefact {
        cites = List.copyOf(cites);
    }

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.ARTEFACT, kind.word());
    }
}
