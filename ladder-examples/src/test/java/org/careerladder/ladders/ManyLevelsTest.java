package org.careerladder.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.careerladder.files.LadderReader;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;
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
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.careerladder.rules.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ladders with thousands of levels are read, assessed and shown as others are. What it takes is printed and not judged: the limit
 * only keeps the build from hanging where something grows with the square of the levels, or worse.
 */
class ManyLevelsTest {

    private static final Day DAY = Day.of("2026-11-01");
    private static final PersonId MANAGER = PersonId.of("manager");

    /** A ladder, by name. */
    private record Given(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Given> ladders() {
        int n = 5_000;
        return Stream.of(
                new Given(n + " levels apart", ManyLevels.apart(n)),
                new Given(n + " levels that include each other", ManyLevels.chain(n)),
                new Given(n + " levels that include the two below", ManyLevels.braid(n)),
                new Given(n / 5 + " tracks of 5 levels, equivalent to each other", ManyLevels.tracks(n / 5)));
    }

    @ParameterizedTest
    @MethodSource("ladders")
    @Timeout(120)
    void thousands_of_levels_are_read_assessed_and_shown(Given given) {
        var ladder = timed(
                given,
                "read",
                () -> LadderReader.read("many.yaml", given.text()).orThrow());
        var pack = Pack.standardOver(ladder, Pack.Agreement.AGREED);
        var assessor = timed(given, "prepare", () -> Assessor.of(pack).orThrow());
        var asked = highestFromLowest(ladder);

        var assessment = timed(given, "assess", () -> (Assessment) assessor.assess(asked));
        var reached = timed(given, "levels CASE", () -> assessor.levels(asked).orThrow());
        var table = timed(given, "levels", () -> Report.of(ladder, () -> "").in(Format.TEXT));
        var report = timed(given, "report", () -> Report.of(reached).in(Format.TEXT));
        var json = timed(given, "report as JSON", () -> Report.of(reached).in(Format.JSON));

        assertThat(assessment.facts().standings()).isNotEmpty();
        assertThat(reached.tracks().stream()
                        .mapToInt(track -> track.levels().size())
                        .sum())
                .isEqualTo(ladder.levels().size());
        assertThat(reached.tracks()).allMatch(track -> track.levels().stream().allMatch(LevelsReached.AtLevel::held));
        assertThat(List.of(table, report, json))
                .allMatch(text -> text.length() > ladder.levels().size());
    }

    @Test
    void a_ladder_beyond_the_bounds_is_told_so_and_nothing_else() {
        var levels = LadderReader.read("many.yaml", ManyLevels.apart(10_001));
        var tracks = LadderReader.read("many.yaml", ManyLevels.tracks(1_001));

        assertThat(levels.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("many.yaml:17:3: the ladder has 10001 levels; at most 10000"));
        assertThat(tracks.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("many.yaml:17:3: the ladder has 1001 tracks; at most 1000"));
    }

    @Test
    @Timeout(120)
    void inclusions_in_a_circle_of_thousands_are_said_of_each_level_and_end() {
        var circle = ManyLevels.chain(5_000).replace("{ id: l0,", "{ id: l0, includes: l4999,");

        var problems = LadderReader.read("many.yaml", circle).problems();

        assertThat(problems)
                .hasSizeGreaterThan(1_000)
                .allMatch(problem -> problem.what()
                        .matches(".* includes itself, over the levels that it includes|this file has more than .*"));
    }

    private static <T> T timed(Given given, String what, Supplier<T> work) {
        long start = System.nanoTime();
        T made = work.get();
        System.out.printf(Locale.ROOT, "%s, %s: %,d ms%n", given, what, (System.nanoTime() - start) / 1_000_000);
        return made;
    }

    /** From the lowest level of a track to its highest, rated at the top of every rung. */
    private static PromotionCase highestFromLowest(Ladder ladder) {
        var track = ladder.tracks().get(0);
        var from = new LevelRef(track.id(), track.levels().get(0).id());
        var to = new LevelRef(
                track.id(), track.levels().get(track.levels().size() - 1).id());
        var appraisals = ladder.criteria().stream()
                .map(each ->
                        new Appraisal(MANAGER, Scope.EVERY_LEVEL, each.id(), new Opinion.Rated("all"), DAY, false, ""))
                .toList();
        return PromotionCase.about("many", new Candidate(PersonId.of("somebody"), "", from, Day.UNKNOWN, ""), to)
                .asOf(DAY)
                .people(List.of(new Person(MANAGER, Role.MANAGER, "")))
                .appraisals(appraisals)
                .build();
    }
}
