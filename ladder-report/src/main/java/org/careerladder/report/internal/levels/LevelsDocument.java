package org.careerladder.report.internal.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.assessment.LevelsReached.AtLevel;
import org.careerladder.model.assessment.LevelsReached.Lacking;
import org.careerladder.model.assessment.LevelsReached.LackingCriterion;
import org.careerladder.model.assessment.LevelsReached.LackingJudgement;
import org.careerladder.model.assessment.LevelsReached.OnTrack;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.language.Language;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** Where one stands on every track: the levels held, and what the next one lacks. */
public final class LevelsDocument {

    private static final List<String> ALONE = List.of("level", "state");
    private static final List<String> BESIDE_OTHERS = List.of("level", "state", "on other tracks");

    /** More names than these say less. */
    private static final int MOST_EQUIVALENTS = 10;

    private LevelsDocument() {}

    /** The document of where somebody stands. */
    public static Document of(LevelsReached reached) {
        return new Document(Language.ENGLISH, blocks(reached), json -> new JsonLevels(json).write(reached));
    }

    private static List<Block> blocks(LevelsReached reached) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title("Where the ratings of " + reached.promotionCase() + " stand"));
        blocks.add(
                new Block.Text(
                        Tone.FAINT,
                        "Ratings alone, and those of others only: no evidence, no process, and no promise. What nobody has rated is unknown."));
        reached.tracks().forEach(track -> blocks.addAll(track(track)));
        return blocks;
    }

    private static List<Block> track(OnTrack track) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(track.name() + " track: " + highest(track)));
        blocks.add(grid(track));
        track.next().filter(level -> !level.lacking().isEmpty()).ifPresent(level -> blocks.addAll(next(level)));
        return blocks;
    }

    private static Block.Table grid(OnTrack track) {
        boolean alone =
                track.levels().stream().allMatch(level -> level.equivalents().isEmpty());
        var columns = alone ? ALONE : BESIDE_OTHERS;
        var rows = track.levels().stream()
                .map(level -> new Block.Row(false, cells(level).subList(0, columns.size())))
                .toList();
        return new Block.Table(columns, Block.Mark.NONE, rows);
    }

    private static String highest(OnTrack track) {
        if (!track.ordered()) {
            return "nobody has said which level stands above which";
        }
        return track.highest().map(level -> level.name() + " is held").orElse("no level is held yet");
    }

    private static List<Block.Cell> cells(AtLevel level) {
        String state = level.state() == GateState.UNKNOWN
                ? "unknown, from " + Words.of(level.worst()) + " to " + Words.of(level.best())
                : Words.of(level.state());
        String others = others(level.equivalents());
        return List.of(
                new Block.Cell(Tone.PLAIN, level.name()),
                new Block.Cell(level.held() ? Tone.PLAIN : Tone.FAINT, state),
                new Block.Cell(Tone.FAINT, others.isEmpty() ? "" : "as high as " + others));
    }

    private static String others(List<LevelRef> equivalents) {
        int more = equivalents.size() - MOST_EQUIVALENTS;
        return equivalents.stream()
                        .limit(MOST_EQUIVALENTS)
                        .map(LevelRef::toString)
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static List<Block> next(AtLevel level) {
        return List.of(
                new Block.Subheading(level.name() + " lacks"),
                new Block.Points(
                        level.lacking().stream().map(LevelsDocument::point).toList()));
    }

    private static Block.Point point(Lacking lacking) {
        return new Block.Point(
                "-",
                Tone.PLAIN,
                lacking instanceof LackingCriterion criterion
                        ? sentence(criterion)
                        : sentence((LackingJudgement) lacking),
                List.of());
    }

    private static String sentence(LackingCriterion lacking) {
        String stands = lacking.confirmed() ? "now " + lacking.rating() : "not rated by others yet";
        String asked = lacking.asked().isEmpty() ? "more would count" : "asked for: " + lacking.asked();
        return lacking.name() + ": " + stands + "; " + asked;
    }

    private static String sentence(LackingJudgement lacking) {
        return lacking.asks() + ": " + (lacking.answered() ? "now no" : "not answered by others yet")
                + "; asked for: yes";
    }
}
