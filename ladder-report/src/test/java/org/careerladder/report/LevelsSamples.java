package org.careerladder.report;

import java.util.List;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.assessment.LevelsReached.AtLevel;
import org.careerladder.model.assessment.LevelsReached.Lacking;
import org.careerladder.model.assessment.LevelsReached.LackingCriterion;
import org.careerladder.model.assessment.LevelsReached.LackingJudgement;
import org.careerladder.model.assessment.LevelsReached.OnTrack;
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

/** Where ratings stand, in every way in which a track can. */
final class LevelsSamples {

    private LevelsSamples() {}

    static List<LevelsReached> all() {
        return List.of(oneLevelHeld(), noneHeld(), everyLevelHeld(), noOrder());
    }

    /** The lower of two levels is held; the upper lacks something of every kind. */
    static LevelsReached oneLevelHeld() {
        return reached(new OnTrack(
                TrackId.of("engineering"),
                "Engineering",
                true,
                List.of(
                        level("engineer", "Engineer", GateState.MET, GateState.MET, List.of()),
                        level("senior", "Senior engineer", GateState.NOT_MET, GateState.NEARLY, everythingLacking()))));
    }

    private static List<Lacking> everythingLacking() {
        return List.of(
                new LackingCriterion(
                        CriterionId.of("owns-projects"), "Owns projects", Outcome.PARTLY, true, "partly", "meets"),
                new LackingCriterion(
                        CriterionId.of("lifts-others"), "Lifts others", Outcome.MEETS, false, "meets", "meets"),
                new LackingCriterion(CriterionId.of("writes"), "Writes", Outcome.UNKNOWN, false, "", ""),
                new LackingJudgement(JudgementId.of("track-record"), "Has led several projects", false));
    }

    static LevelsReached noneHeld() {
        return reached(new OnTrack(
                TrackId.of("engineering"),
                "Engineering",
                true,
                List.of(level("engineer", "Engineer", GateState.NOT_MET, GateState.MET, everythingLacking()))));
    }

    static LevelsReached everyLevelHeld() {
        return reached(new OnTrack(
                TrackId.of("engineering"),
                "Engineering",
                true,
                List.of(level("engineer", "Engineer", GateState.MET, GateState.MET, List.of()))));
    }

    static LevelsReached noOrder() {
        return reached(new OnTrack(
                TrackId.of("engineering"),
                "Engineering",
                false,
                List.of(level("engineer", "Engineer", GateState.MET, GateState.MET, List.of()))));
    }

    private static LevelsReached reached(OnTrack track) {
        return new LevelsReached(
                CaseId.of("ada-2026-h2"),
                PersonId.of("ada"),
                LadderId.of("northwind-engineering"),
                Day.of("2026-11-20"),
                List.of(track));
    }

    private static AtLevel level(String id, String name, GateState worst, GateState best, List<Lacking> lacking) {
        return new AtLevel(
                LevelRef.of("engineering", id), name, worst, best, lacking, List.of(LevelRef.of("management", "lead")));
    }
}
