package org.careerladder.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerladder.ladders.Published.Entry;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Score;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rated roles of one ladder get the score and the level that were published with them. */
class HudlTest {

    private static final List<Integer> THRESHOLDS = List.of(0, 20, 24, 29, 34, 38, 43, 47, 49, 51);
    private static final int MOST = 60;

    @BeforeAll
    static void somebody_has_put_it_there() {
        Assumptions.assumeTrue(
                Files.isDirectory(Published.folder()), "no published ladders beside the project: skipped");
    }

    @Test
    void roles_get_their_published_score_and_level_through_a_points_bar() {
        var conversion = new Conversion(Published.of("hudl"));
        var ladder = conversion.ladder();
        var roles = Published.of("hudl-roles").list("hudlRoles");
        var rated = roles.stream().filter(role -> role.number("score") > 0).toList();
        var twice = countedTwice(ladder, rated);
        Function<Integer, Bar> bar = points -> weighted((Bar.Points) conversion.points(points), twice);
        var levels = new Rated(
                ladder,
                IntStream.range(0, THRESHOLDS.size())
                        .mapToObj(i -> Map.entry(String.valueOf(i + 1), bar.apply(THRESHOLDS.get(i))))
                        .toList());
        var scores = new Rated(
                ladder,
                IntStream.rangeClosed(0, MOST)
                        .mapToObj(points -> Map.entry("points-" + points, bar.apply(points)))
                        .toList());

        for (Entry role : rated) {
            assertThat(scores.highest(rungs(ladder, role))).as("%s", role).isEqualTo("points-" + role.text("score"));
            assertThat(levels.highest(rungs(ladder, role))).as("%s", role).isEqualTo(role.text("level"));
        }
        System.out.printf(
                "hudl: %d of %d roles get the published score and level, `%s` counted twice; %d have no score%n",
                rated.size(), roles.size(), twice, roles.size() - rated.size());
        assertThat(rated).hasSize(219);
        assertThat(roles).hasSize(221);
    }

    /** The one criterion whose double counting explains every published score. */
    private static CriterionId countedTwice(Ladder ladder, List<Entry> roles) {
        var fitting = ladder.criteria().stream()
                .filter(criterion -> roles.stream().allMatch(role -> {
                    var rungs = rungs(ladder, role);
                    int sum =
                            rungs.values().stream().mapToInt(Integer::intValue).sum();
                    return sum + rungs.getOrDefault(criterion.id(), 0) == role.number("score");
                }))
                .map(Criterion::id)
                .toList();
        assertThat(fitting).hasSize(1);
        return fitting.get(0);
    }

    private static Bar weighted(Bar.Points points, CriterionId twice) {
        return new Bar.Points(
                points.atLeast(),
                points.of(),
                points.curves(),
                List.of(new Bar.Weight(twice, Score.of(2))),
                List.of(),
                List.of());
    }

    private static Map<CriterionId, Integer> rungs(Ladder ladder, Entry role) {
        return ladder.criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::id, criterion -> role.number(criterion.name().toLowerCase(Locale.ROOT))));
    }
}
