package org.careerladder.rules.given;

import java.util.List;
import java.util.function.UnaryOperator;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.process.Cycle;

/** A pack with one part of it changed. */
public record Packs(Pack pack) {

    public Pack cycles(Cycle... cycles) {
        return made(pack.ladder(), pack.agreement(), List.of(cycles), pack.parameters());
    }

    public Pack agreement(Pack.Agreement agreement) {
        return made(pack.ladder(), agreement, pack.cycles(), pack.parameters());
    }

    public Pack parameters(Parameter... parameters) {
        return made(pack.ladder(), pack.agreement(), pack.cycles(), List.of(parameters));
    }

    /** The level of this id has another bar. */
    public Pack bar(String level, Bar bar) {
        return changed(level, each -> made(each, each.expectations(), bar));
    }

    /** The level of this id does not ask for a criterion, and has the bar that levels usually have. */
    public Pack withoutExpectation(String level, String criterion) {
        return changed(
                level,
                each -> made(
                        each,
                        each.expectations().stream()
                                .filter(expectation -> !expectation.criterion().equals(CriterionId.of(criterion)))
                                .toList(),
                        Bar.STANDARD));
    }

    private Pack changed(String level, UnaryOperator<Level> change) {
        var ladder = pack.ladder();
        var tracks = ladder.tracks().stream().map(track -> changed(track, LevelId.of(level), change));
        var changed = new Ladder(
                ladder.id(),
                ladder.name(),
                ladder.version(),
                ladder.ratings(),
                ladder.competencies(),
                ladder.criteria(),
                tracks.toList());
        return made(changed, pack.agreement(), pack.cycles(), pack.parameters());
    }

    private static Track changed(Track track, LevelId id, UnaryOperator<Level> change) {
        var levels = track.levels().stream().map(level -> level.id().equals(id) ? change.apply(level) : level);
        return new Track(track.id(), track.name(), track.kind(), track.order(), levels.toList());
    }

    private static Level made(Level level, List<Expectation> expectations, Bar bar) {
        return new Level(
                level.id(), level.name(), level.after(), level.includes(), level.equivalentTo(), expectations, bar);
    }

    private Pack made(Ladder ladder, Pack.Agreement agreement, List<Cycle> cycles, List<Parameter> parameters) {
        return new Pack(
                pack.id(),
                pack.version(),
                pack.base(),
                ladder,
                agreement,
                pack.process(),
                cycles,
                pack.settings(),
                parameters,
                pack.overrides(),
                pack.rules());
    }
}
