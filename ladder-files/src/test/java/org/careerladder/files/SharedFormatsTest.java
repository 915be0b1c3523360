package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.source.Problem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract's own files: what this version reads of them, and what it says of the rest. */
class SharedFormatsTest {

    static Path formats = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void the_contract_is_there() {
        formats = SharedFiles.folder("formats");
        Assumptions.assumeTrue(Files.isDirectory(formats), "../shared/formats is not here: skipped");
    }

    @Test
    void the_ladder_and_the_cycles_are_read() {
        assertThat(LadderReader.read(formats.resolve("northwind/ladder.yaml")).problems())
                .isEmpty();
        assertThat(CyclesReader.read(formats.resolve("northwind/cycles.yaml")).orThrow())
                .hasSize(1);
    }

    @Test
    void the_case_is_read_under_a_copy_of_its_pack() throws IOException {
        var pack = PackReader.read(SharedFiles.northwind(formats, folder)).orThrow();

        var ada = CaseReader.read(formats.resolve("northwind/cases/ada.yaml"), pack)
                .orThrow();

        assertThat(ada.appraisals()).hasSize(9);
        assertThat(ada.evidence()).hasSize(2);
        assertThat(ada.target().toString()).isEqualTo("engineering/senior");
        assertThat(pack.rules()).hasSize(2);
        assertThat(pack.agreement()).isEqualTo(Pack.Agreement.AGREED);
        assertThat(CaseReader.packOf(formats.resolve("northwind/cases/ada.yaml"))
                        .orThrow())
                .isEqualTo("..");
    }

    @Test
    void the_ladder_on_rungs_is_read_with_its_points_and_its_judgement() {
        var ladder = LadderReader.read(formats.resolve("rungs-ladder.yaml")).orThrow();

        assertThat(ladder.criteria()).allMatch(criterion -> criterion.onRungs());
        var senior = ladder.level(LevelRef.of("engineering", "three")).orElseThrow();
        assertThat(Bar.judgements(senior.bar()))
                .containsExactly(new Bar.Judgement(
                        JudgementId.of("track-record"), "Has led several projects of some size to the end"));
        assertThat(LadderReader.read("again.yaml", LadderWriter.write(ladder)).orThrow())
                .isEqualTo(ladder);
    }

    @Test
    void every_bar_is_read_and_written() throws IOException {
        var ladder = LadderReader.read("bars.yaml", SharedFiles.barsInALadder(formats))
                .orThrow();

        assertThat(LadderReader.read("again.yaml", LadderWriter.write(ladder)).orThrow())
                .isEqualTo(ladder);
    }

    @Test
    void the_pack_is_read_whole_with_its_texts() {
        var pack = PackReader.read(formats.resolve("northwind")).orThrow();

        assertThat(pack.rules()).hasSize(2);
        assertThat(pack.languages()).containsExactly(Language.GERMAN);
        assertThat(pack.text(RuleId.of("northwind/mentoring-not-vouched-for"), Language.GERMAN)
                        .orElseThrow()
                        .action()
                        .text())
                .isEqualTo("Bitte die Beteiligten, {item-titles} zu bezeugen");
    }

    @Test
    void what_later_versions_bring_is_refused_at_its_position() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(FileKind.of(formats.resolve("northwind/log.md")).problems());

        assertThat(problems.stream()
                        .map(problem -> problem.place() + " " + problem.what())
                        .map(line -> line.replace(formats + "/", ""))
                        .map(line -> line.replace(" is not supported in this version", "")))
                .containsExactly("northwind/log.md:1:1 `log.md`");
    }
}
