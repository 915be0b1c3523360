package org.careerladder.model.facts;

import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.process.Formality;

/**
 * Who asks for which level, and what they know of the process.
 *
 * @param formality how the company promotes, as the pack says or else as the candidate knows
 * @param processKnown the candidate knows how the company promotes; a claim
 * @param processMistaken the candidate knows it otherwise than the company's own pack has it; a claim
 * @param decidersKnown the candidate knows who decides; a claim
 * @param ladderAgreed somebody at the company has agreed to the ladder; a claim
 * @param track the target's track
 * @param trackKind the kind of the target's track
 * @param level the current level
 * @param levelName the current level's name
 * @param target the target level
 * @param targetName the target level's name
 * @param move what kind of step it is
 * @param levelsSkipped levels between the current and the target one, in levels
 * @param skippedNames their names
 * @param monthsInLevel months in the current level, in months
 * @param monthsInLevelKnown it is known since when; a claim
 * @param monthsShort months short of the usual time before the target level, in months
 * @param monthsShortKnown the ladder names a usual time, and it is known since when; a claim
 * @param otherTracks the ladder has a level on another track at the height of the target; a claim
 * @param otherTrackNames those levels
 * @param attributes what the case says beyond what every case can
 */
@Means("Who asks for which level, and what they know of the process")
@Speaks(on = Axis.PROCESS)
public record CandidateFacts(
        @Means("How the company promotes, as the pack says or else as the candidate knows")
        Formality formality,

        @Means("The candidate knows how the company promotes")
        boolean processKnown,

        @Means("The candidate knows it otherwise than the company's own pack has it")
        boolean processMistaken,

        @Means("The candidate knows who decides") boolean decidersKnown,

        @Means("Somebody at the company has agreed to the ladder")
        boolean ladderAgreed,

        @Means(value = "The target's track", names = Means.Names.TRACK)
        String track,

        @Means("The kind of the target's track") TrackKind trackKind,

        @Means(value = "The current level", names = Means.Names.LEVEL)
        String level,

        @Means(value = "The current level's name", textOnly = true)
        String levelName,

        @Means(value = "The target level", names = Means.Names.LEVEL)
        String target,

        @Means(value = "The target level's name", textOnly = true)
        String targetName,

        @Means("What kind of step it is") Move move,

        @Means(value = "Levels between the current and the target one", unit = "levels")
        int levelsSkipped,

        @Means(value = "Their names", textOnly = true) String skippedNames,

        @Means(value = "Months in the current level", unit = "months")
        int monthsInLevel,

        @Means("It is known since when") boolean monthsInLevelKnown,

        @Means(value = "Months short of the usual time before the target level", unit = "months")
        int monthsShort,

        @Means("The ladder names a usual time, and it is known since when")
        boolean monthsShortKnown,

        @Means("The ladder has a level on another track at the height of the target")
        boolean otherTracks,

        @Means(value = "Those levels", textOnly = true) String otherTrackNames,

        Attributes attributes)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject.Of(SubjectKind.CANDIDATE, "candidate");
    }
}
