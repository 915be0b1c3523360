package org.careerladder.report.internal.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderIndex;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.language.Language;
import org.careerladder.model.time.Span;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.phrase.BarWords;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** A ladder as a person reads it: track by track, level by level, what each level asks and what its bar is. */
public final class LadderDocument {

    private static final List<String> COLUMNS = List.of("criterion", "asked for as", "what it looks like");

    private final Ladder ladder;
    private final LadderIndex index;

    private LadderDocument(Ladder ladder) {
        this.ladder = ladder;
        this.index = LadderIndex.of(ladder);
    }

    /**
     * The document of a ladder.
     *
     * @param json the ladder as JSON, by the contract of its file
     */
    public static Document of(Ladder ladder, Supplier<String> json) {
        return new Document(
                Language.ENGLISH,
                new LadderDocument(ladder).blocks(),
                out -> out.writeRawValue(json.get().strip()));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ladder.name() + " (" + ladder.id() + ", " + ladder.version() + ")"));
        if (!ladder.ratings().labels().isEmpty()) {
            blocks.add(new Block.Text(
                    Tone.FAINT,
                    "Ratings, worst to best: "
                            + String.join(", ", ladder.ratings().words())));
        }
        ladder.tracks().forEach(track -> blocks.addAll(track(track)));
        return blocks;
    }

    private List<Block> track(Track track) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(track.name() + " track (" + track.id() + ", " + Words.of(track.kind()) + ")"));
        blocks.addAll(LadderGlance.of(index, track));
        track.levels().forEach(level -> blocks.addAll(level(track, level)));
        return blocks;
    }

    private List<Block> level(Track track, Level level) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Subheading(level.name() + " (" + level.id() + ")"));
        String about = about(track, level);
        if (!about.isEmpty()) {
            blocks.add(new Block.Text(Tone.FAINT, Words.sentence(about)));
        }
        if (!level.expectations().isEmpty()) {
            blocks.add(new Block.Table(
                    COLUMNS,
                    Block.Mark.NONE,
                    level.expectations().stream().map(this::row).toList()));
        }
        blocks.add(
                new Block.Text(Tone.FAINT, "Met when: " + new BarWords(Phrases.of(Language.ENGLISH)).of(level.bar())));
        return blocks;
    }

    private static String about(Track track, Level level) {
        String after = level.after().equals(Span.ZERO) ? "" : "usually after " + level.after();
        return Stream.of(
                        after,
                        refs("includes ", level.includes(), track),
                        refs("as high as ", level.equivalentTo(), track))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String refs(String lead, List<LevelRef> refs, Track track) {
        return refs.isEmpty()
                ? ""
                : refs.stream()
                        .map(ref -> ref.track().equals(track.id()) ? ref.level().value() : ref.toString())
                        .collect(Collectors.joining(", ", lead, ""));
    }

    private Block.Row row(Expectation expectation) {
        var criterion = index.criterion(expectation.criterion());
        String name =
                criterion.map(Criterion::name).orElse(expectation.criterion().value());
        String rung = expectation.leastRung() == 0
                ? ""
                : criterion
                        .map(on -> "from " + on.rungWord(expectation.leastRung()) + " up")
                        .orElse("");
        String text = Stream.of(expectation.text(), rung)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Block.Row(
                false,
                List.of(
                        new Block.Cell(Tone.PLAIN, name),
                        new Block.Cell(Tone.FAINT, Words.of(expectation.importance())),
                        new Block.Cell(Tone.PLAIN, text)));
    }
}
