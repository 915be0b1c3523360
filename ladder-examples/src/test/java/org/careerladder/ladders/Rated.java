package org.careerladder.ladders;

import java.util.List;
import java.util.Map;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;
import org.careerladder.rules.Assessor;

/** One track whose levels are nothing but bars, and what ratings by a manager hold on it. */
final class Rated {

    private static final Day DAY = Day.of("2026-11-01");
    private static final PersonId MANAGER = PersonId.of("manager");

    private final Ladder ladder;
    private final Assessor assessor;

    /**
     * The bars of some levels over the criteria of a ladder.
     *
     * @param bars lowest first, in the order of the list; each with the level's id
     */
    Rated(Ladder of, List<Map.Entry<String, Bar>> bars) {
        var levels = bars.stream()
                .map(bar -> new Level(
                        LevelId.of(bar.getKey()),
                        bar.getKey(),
                        Span.ZERO,
                        List.of(),
                        List.of(),
                        List.of(),
                        bar.getValue()))
                .toList();
        var track = new Track(TrackId.of("only"), "Only", TrackKind.INDIVIDUAL, LevelOrder.KNOWN, levels);
        this.ladder = new Ladder(
                of.id(), of.name(), of.version(), of.ratings(), of.competencies(), of.criteria(), List.of(track));
        this.assessor =
                Assessor.of(Pack.standardOver(ladder, Pack.Agreement.AGREED)).orThrow();
    }

    /** The ids of the levels that these rungs hold; who is not named is at none yet. */
    List<String> held(Map<CriterionId, Integer> rungs) {
        return reached(rungs).levels().stream()
                .filter(LevelsReached.AtLevel::held)
                .map(level -> level.level().level().value())
                .toList();
    }

    /** The highest of them; empty where none is held. */
    String highest(Map<CriterionId, Integer> rungs) {
        return reached(rungs)
                .highest()
                .map(level -> level.level().level().value())
                .orElse("");
    }

    private LevelsReached.OnTrack reached(Map<CriterionId, Integer> rungs) {
        var appraisals = ladder.criteria().stream()
                .filter(Criterion::onRungs)
                .map(criterion -> appraisal(criterion, rungs.getOrDefault(criterion.id(), 0)))
                .toList();
        var levels = ladder.levels();
        var candidate = new Candidate(PersonId.of("somebody"), "", first(levels), Day.UNKNOWN, "");
        var promotionCase = PromotionCase.about("rated", candidate, levels.get(1))
                .asOf(DAY)
                .people(List.of(new Person(MANAGER, Role.MANAGER, "")))
                .appraisals(appraisals)
                .build();
        return assessor.levels(promotionCase).orThrow().tracks().get(0);
    }

    private static LevelRef first(List<LevelRef> levels) {
        return levels.get(0);
    }

    private static Appraisal appraisal(Criterion criterion, int rung) {
        return new Appraisal(
                MANAGER,
                Scope.EVERY_LEVEL,
                criterion.id(),
                new Opinion.Rated(criterion.rungWord(rung)),
                DAY,
                false,
                "");
    }
}
