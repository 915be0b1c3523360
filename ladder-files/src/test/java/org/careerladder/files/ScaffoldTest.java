package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.time.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person starts from is accepted as it is, and as it is meant to be filled in. */
class ScaffoldTest {

    private static final Day TODAY = Day.of("2026-11-20");

    @Test
    void a_pack_around_a_ladder_holds_it_as_it_stands_and_reads(@TempDir Path folder) throws IOException {
        var ours = Files.writeString(folder.resolve("ours.yaml"), "# kept\n" + NewLadder.text(LadderId.of("ours")));

        var files =
                NewPack.write(folder.resolve("acme"), PackId.of("acme"), ours).orThrow();

        assertThat(files)
                .extracting(each -> each.getFileName().toString())
                .containsExactly("pack.yaml", "ladder.yaml", "cycles.yaml");
        assertThat(files.get(1)).content().startsWith("# kept\n");
        assertThat(PackReader.read(folder.resolve("acme")).orThrow().ladder().id())
                .isEqualTo(LadderId.of("ours"));
        assertThat(NewPack.write(folder.resolve("acme"), PackId.of("acme"), ours)
                        .problems())
                .hasSize(3);
    }

    @Test
    void a_pack_around_a_ladder_with_a_problem_is_not_written(@TempDir Path folder) throws IOException {
        var ours = Files.writeString(folder.resolve("ours.yaml"), "format: ladder/1\nladder: ours\n");

        assertThat(NewPack.write(folder.resolve("acme"), PackId.of("acme"), ours)
                        .problems())
                .singleElement()
                .asString()
                .contains("ladder lacks `tracks`");
        assertThat(folder.resolve("acme")).doesNotExist();
    }

    @Test
    void a_new_case_reads_as_unknown_for_every_step_of_the_general_ladder() {
        var pack = PackReader.standard();
        for (LevelRef from : pack.ladder().levels()) {
            for (LevelRef to : pack.ladder().levels()) {
                String text = NewCase.text(CaseId.of("me"), from, to, pack, TODAY);
                var read = CaseReader.read("me.yaml", text, pack);
                boolean up = !from.track().equals(to.track())
                        || pack.ladder().levels().indexOf(from)
                                < pack.ladder().levels().indexOf(to);

                assertThat(read.problems())
                        .allMatch(problem -> problem.place().toString().contains(":10:"));
                assertThat(read.isSound() || !up || !from.track().equals(to.track()))
                        .isTrue();
                if (read.isSound()) {
                    assertThat(read.orThrow().appraisals()).isEmpty();
                    assertThat(read.orThrow().evidence()).isEmpty();
                }
            }
        }
    }

    @Test
    void the_hints_of_a_new_case_are_true_once_their_comments_are_taken_away() {
        var pack = Small.PACK;
        String text = NewCase.text(
                CaseId.of("me"),
                LevelRef.of("engineering", "engineer"),
                LevelRef.of("engineering", "senior"),
                pack,
                TODAY);
        int hints = text.indexOf("# people:");
        String filled = text.substring(0, hints)
                + text.substring(hints)
                        .lines()
                        .map(line ->
                                line.matches("# [A-Z].*|#  {10,}#.*|#? *# feed.*") ? "" : line.replaceFirst("^# ", ""))
                        .reduce("", (all, line) -> all + line + "\n");

        assertThat(text).contains("    ships: { self: }").contains("  rungs:").contains("none-yet, follows, designs");
        assertThat(Small.said(CaseReader.read("me.yaml", filled, pack))).isEmpty();
    }

    @Test
    void a_new_pack_is_sound_and_is_never_written_over(@TempDir Path folder) throws IOException {
        var place = folder.resolve("acme");

        List<Path> files = NewPack.write(place, PackId.of("acme-2")).orThrow();

        var pack = PackReader.read(place).orThrow();
        assertThat(files).hasSize(4).allMatch(file -> file.toFile().isFile());
        assertThat(pack.id()).isEqualTo(PackId.of("acme-2"));
        assertThat(pack.rules()).hasSize(1);
        assertThat(pack.parameters()).hasSize(1);
        assertThat(NewPack.write(place, PackId.of("acme-2")).problems()).hasSize(4);
    }

    @Test
    void a_new_ladder_is_sound_and_bears_its_id() {
        var ladder = LadderReader.read("ours.yaml", NewLadder.text(LadderId.of("2027")))
                .orThrow();

        assertThat(ladder.id()).isEqualTo(LadderId.of("2027"));
        assertThat(ladder.tracks()).map(track -> track.levels().size()).containsExactly(2, 1);
        assertThat(Equivalents.of(ladder).of(LevelRef.of("management", "lead")))
                .containsExactly(LevelRef.of("engineering", "senior"));
    }

    @Test
    void the_hints_of_a_new_ladder_are_true_once_their_comments_are_taken_away() {
        String text = NewLadder.text(LadderId.of("ours"));

        String filled = text.lines()
                .map(line -> line.matches(" *# ([A-Z]|or ).*") ? "" : line.replaceFirst("^( *)# ", "$1"))
                .reduce("", (all, line) -> all + line + "\n");

        assertThat(LadderReader.read("ours.yaml", text).orThrow().criteria()).noneMatch(Criterion::onRungs);
        assertThat(Small.said(LadderReader.read("ours.yaml", filled))).isEmpty();
        assertThat(LadderReader.read("ours.yaml", filled).orThrow().criteria()).anyMatch(Criterion::onRungs);
        assertThat(filled).contains("\n          - any-of:", "\ncriteria:");
    }

    @Test
    void the_general_ladder_has_two_tracks_that_meet() {
        var ladder = LadderReader.general();

        assertThat(ladder.tracks()).map(track -> track.levels().size()).containsExactly(4, 2);
        assertThat(ladder.competencies()).hasSize(5);
        assertThat(Equivalents.of(ladder).of(LevelRef.of("engineering", "staff-engineer")))
                .hasSize(1);
    }
}
