package org.careerladder.model.assessment;

import java.util.List;
import java.util.Optional;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.time.Day;

/**
 * Where the ratings of one case stand on the whole ladder: every level of every track, as if somebody asked for it. Ratings count as
 * they do in an assessment; evidence, process and support are not looked at.
 *
 * @param promotionCase the case
 * @param candidate whom it is about
 * @param ladder the ladder
 * @param asOf the day for which the ratings count
 * @param tracks in ladder order
 */
public record LevelsReached(CaseId promotionCase, PersonId candidate, LadderId ladder, Day asOf, List<OnTrack> tracks) {

    public LevelsReached {
        tracks = List.copyOf(tracks);
    }

    /**
     * One track.
     *
     * @param track its id
     * @param name what people call it
     * @param ordered whether its levels are known to stand lowest first
     * @param levels its levels, as the ladder has them
     */
    public record OnTrack(TrackId track, String name, boolean ordered, List<AtLevel> levels) {

        public OnTrack {
            levels = List.copyOf(levels);
        }

        /** The highest level whose bar the ratings hold, whatever lies below it; empty where none, or where nobody knows the order. */
        public Optional<AtLevel> highest() {
            return ordered ? levels.stream().filter(AtLevel::held).reduce((lower, higher) -> higher) : Optional.empty();
        }

        /** The level above the highest one held, or the lowest of all; empty where none is left, or where nobody knows the order. */
        public Optional<AtLevel> next() {
            int above = highest().map(level -> levels.indexOf(level) + 1).orElse(0);
            return ordered && above < levels.size() ? Optional.of(levels.get(above)) : Optional.empty();
        }
    }

    /**
     * One level.
     *
     * @param level the level
     * @param name what people call it
     * @param worst the state if everything unknown turned out worst
     * @param best the state if everything unknown turned out best
     * @param lacking what holds it back, in ladder order
     * @param equivalents levels of other tracks at the same height, in ladder order
     */
    public record AtLevel(
            LevelRef level,
            String name,
            GateState worst,
            GateState best,
            List<Lacking> lacking,
            List<LevelRef> equivalents) {

        public AtLevel {
            lacking = List.copyOf(lacking);
            equivalents = List.copyOf(equivalents);
        }

        /** Whether its bar holds whatever the unknown turns out to be. */
        public boolean held() {
            return worst == GateState.MET;
        }

        /** The state, or UNKNOWN where what is not known yet decides. */
        public GateState state() {
            return worst == best ? worst : GateState.UNKNOWN;
        }
    }

    /** Something that stands in a smallest set of what, raised, would make a level's bar hold. */
    public sealed interface Lacking {}

    /**
     * A criterion.
     *
     * @param criterion its id
     * @param name what people call it
     * @param outcome what its rating says against what the level asks; UNKNOWN where nobody has rated it
     * @param confirmed whether the rating comes from somebody other than the candidate, and so counts
     * @param rating the rating; empty where there is none
     * @param asked what the level asks; empty where it only counts
     */
    public record LackingCriterion(
            CriterionId criterion, String name, Outcome outcome, boolean confirmed, String rating, String asked)
            implements Lacking {}

    /**
     * What people are to judge.
     *
     * @param judgement its id
     * @param asks what is to be judged
     * @param answered whether somebody who may has answered; the answer is no then
     */
    public record LackingJudgement(JudgementId judgement, String asks, boolean answered) implements Lacking {}
}
