package org.careerladder.model.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.CaseBuilder;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;
import org.junit.jupiter.api.Test;

/** Where a case does not fit its pack, said at a path of the model. */
class CaseCheckTest {

    private static final Ladder LADDER = new Ladder(
            LadderId.of("small"),
            "Small",
            "1",
            RatingScale.of(List.of("no", "yes"), 1, 1, 2),
            List.of(new Competency(CompetencyId.of("craft"), "Craft")),
            List.of(new Criterion(CriterionId.of("ships"), CompetencyId.of("craft"), "Ships", "", List.of())),
            List.of(
                    track("one", List.of()),
                    track("two", List.of(LevelRef.of("one", "high"))),
                    track("three", List.of(LevelRef.of("two", "high")))));
    private static final Pack PACK = Pack.standardOver(LADDER, Pack.Agreement.AGREED);
    private static final Day TODAY = Day.of("2026-11-20");

    private static Track track(String id, List<LevelRef> equivalents) {
        return new Track(
                TrackId.of(id),
                id,
                TrackKind.INDIVIDUAL,
                LevelOrder.KNOWN,
                List.of(level("low", List.of()), level("high", equivalents)));
    }

    private static Level level(String id, List<LevelRef> equivalents) {
        var ships = new Expectation(CriterionId.of("ships"), Importance.REQUIRED, "", 0, List.of());
        return new Level(LevelId.of(id), id, Span.ZERO, List.of(), equivalents, List.of(ships), Bar.STANDARD);
    }

    private static CaseBuilder from(String track, String level, LevelRef target) {
        var candidate = new Candidate(PersonId.of("ada"), "", LevelRef.of(track, level), Day.UNKNOWN, "");
        return PromotionCase.about("one", candidate, target).asOf(TODAY);
    }

    private static List<String> said(CaseBuilder some) {
        return CaseCheck.of(PACK).problems(some.build()).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void the_ladder_is_sound_and_being_equivalent_is_transitive() {
        assertThat(LadderCheck.problems(LADDER)).isEmpty();
        assertThat(PackCheck.problems(PACK)).isEmpty();
        assertThat(Equivalents.of(LADDER).of(LevelRef.of("one", "high")))
                .containsExactlyInAnyOrder(LevelRef.of("two", "high"), LevelRef.of("three", "high"));
    }

    @Test
    void who_goes_where() {
        assertThat(said(from("one", "low", LevelRef.of("one", "high")))).isEmpty();
        assertThat(said(from("one", "high", LevelRef.of("one", "high"))))
                .containsExactly("/target: `one/high` is not above `one/high`; ask for a level above the own one");
        assertThat(said(from("one", "high", LevelRef.of("three", "low"))))
                .containsExactly("/target: `three/low` lies below `three/high`, the equivalent of `one/high`;"
                        + " ask for the equivalent, or for a level above it");
        assertThat(said(from("one", "high", LevelRef.of("three", "high")))).isEmpty();
        assertThat(said(from("one", "low", LevelRef.of("three", "low")))).isEmpty();
    }

    @Test
    void a_case_without_a_day_and_with_levels_that_are_not_there() {
        assertThat(said(from("one", "lo", LevelRef.of("tow", "high")).asOf(Day.UNKNOWN)))
                .containsExactly(
                        "/as-of: the case does not say for which day it is;"
                                + " write `as-of:` and a date such as 2026-11-20",
                        "/candidate/level: no level `lo` on track `one`; did you mean `low`?",
                        "/target: no track `tow` in the ladder; did you mean `two`?");
    }

    @Test
    void appraisals_are_known_in_order_and_said_once() {
        var grace = PersonId.of("grace");
        var good = appraisal(grace, "ships", "yes", TODAY, false);

        assertThat(said(from("one", "low", LevelRef.of("one", "high"))
                        .people(List.of(new Person(grace, Role.MANAGER, "")))
                        .appraisals(List.of(
                                good,
                                good,
                                appraisal(PersonId.of("ada"), "ships", "maybe", new Day(TODAY.epochDay() + 1), false),
                                appraisal(PersonId.SELF, "sips", "yes", TODAY, true)))))
                .map(line -> line.substring(0, line.indexOf(';')))
                .containsExactly(
                        "/appraisals/1: `grace` rates `ships` twice on `2026-11-20`",
                        "/appraisals/2/by: `ada` is the candidate",
                        "/appraisals/2/date: `2026-11-21` lies after the day of the case, `2026-11-20`",
                        "/appraisals/2/rating: `maybe` is no rating of `ships`",
                        "/appraisals/3/as-told: `self` cannot be told by `self`",
                        "/appraisals/3/criterion: no criterion `sips` in the ladder");
    }

    private static Appraisal appraisal(PersonId by, String criterion, String word, Day date, boolean told) {
        return new Appraisal(by, Scope.TARGET, CriterionId.of(criterion), new Opinion.Rated(word), date, told, "");
    }
}
