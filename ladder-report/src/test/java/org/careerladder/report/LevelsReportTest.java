package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.assessment.LevelsReached.AtLevel;
import org.careerladder.model.assessment.LevelsReached.OnTrack;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;

final class LevelsReportTest {

    @Test
    void what_the_next_level_lacks_is_told_in_sentences() {
        assertThat(Report.of(LevelsSamples.oneLevelHeld()).in(Format.TEXT))
                .contains("Engineering track: Engineer is held\n", "Senior engineer lacks\n")
                .contains("- Owns projects: now partly; asked for: meets\n")
                .contains("- Lifts others: not rated by others yet; asked for: meets\n")
                .contains("- Writes: not rated by others yet; more would count\n")
                .contains("- Has led several projects: not answered by others yet; asked for: yes\n");
    }

    @Test
    void equivalents_have_a_column_where_there_are_any_and_only_there() {
        assertThat(Report.of(LevelsSamples.everyLevelHeld()).in(Format.MARKDOWN))
                .contains("| level | state | on other tracks |", "| Engineer | met | as high as management/lead |");
        assertThat(Report.of(withEquivalents(List.of())).in(Format.MARKDOWN))
                .contains("| level | state |\n", "| Engineer | met |\n");
    }

    @Test
    void of_many_equivalents_ten_are_named_and_the_others_counted() {
        var many = IntStream.range(0, 12)
                .mapToObj(i -> LevelRef.of("track-" + i, "lead"))
                .toList();

        assertThat(Report.of(withEquivalents(many)).in(Format.MARKDOWN))
                .contains("track-9/lead and 2 more")
                .doesNotContain("track-10/lead");
        assertThat(Report.of(withEquivalents(many)).in(Format.JSON)).contains("track-11/lead");
    }

    private static LevelsReached withEquivalents(List<LevelRef> equivalents) {
        var level = new AtLevel(
                LevelRef.of("engineering", "engineer"),
                "Engineer",
                GateState.MET,
                GateState.MET,
                List.of(),
                equivalents);
        var sample = LevelsSamples.everyLevelHeld();
        return new LevelsReached(
                sample.promotionCase(),
                sample.candidate(),
                sample.ladder(),
                sample.asOf(),
                List.of(new OnTrack(TrackId.of("engineering"), "Engineering", true, List.of(level))));
    }
}
