package org.careerladder.files.internal.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerladder.files.internal.sheet.Asked.AtLevel;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.source.CellPlace;
import org.careerladder.model.time.Span;

/** A track as a sheet names it: its levels, and what they ask. */
final class TrackParts {

    /** One level: as it was named first, and what it asks by criterion. */
    private record LevelParts(AtLevel said, Map<CriterionId, Expectation> asks, Map<CriterionId, CellPlace> places) {}

    private final String id;
    private final Named named;
    private final Ledger ledger;
    private final NameIds levelIds;
    private final Map<String, LevelParts> levels = new LinkedHashMap<>();

    TrackParts(String id, Named named, Ledger ledger) {
        this.id = id;
        this.named = named;
        this.ledger = ledger;
        this.levelIds = new NameIds("level", ledger);
    }

    void level(AtLevel level) {
        var known = parts(level);
        if (known.said().order() != level.order()) {
            ledger.problem(
                    level.level().place(),
                    level.level().shown() + " has the order " + level.order() + " here, and "
                            + known.said().order() + " in row "
                            + known.said().level().place().row(),
                    "a level has one order, in every row");
        } else if (isSecondHeader(known.said(), level)) {
            ledger.problem(
                    level.level().place(),
                    level.level().shown() + " heads a second column, beside "
                            + known.said().level().place().cell(),
                    "rename one, or write its track over it");
        }
    }

    private LevelParts parts(AtLevel level) {
        return levels.computeIfAbsent(
                levelIds.of(level.level()), id -> new LevelParts(level, new LinkedHashMap<>(), new HashMap<>()));
    }

    /** In a matrix each level has one column; in a list it is named in every row. */
    private static boolean isSecondHeader(AtLevel first, AtLevel again) {
        return first.level().place().row() == again.level().place().row()
                && !first.level().place().equals(again.level().place());
    }

    void asks(Asked asked, Expectation expectation) {
        var level = parts(asked.level());
        var first =
                level.places().putIfAbsent(expectation.criterion(), asked.text().place());
        if (first == null) {
            level.asks().put(expectation.criterion(), expectation);
        } else {
            ledger.problem(
                    asked.text().place(),
                    "a second text for " + asked.subject().criterion().shown() + " at "
                            + asked.level().level().shown() + "; the first stands in " + first.cell(),
                    "put both into one cell, or give each a criterion of its own");
        }
    }

    /** Reports levels that ask nothing, or that share their place. */
    void finish() {
        Map<Integer, AtLevel> byOrder = new HashMap<>();
        for (LevelParts level : levels.values()) {
            var said = level.said();
            if (level.asks().isEmpty()) {
                ledger.problem(
                        said.level().place(),
                        "the level " + said.level().shown() + " asks for nothing",
                        "write something under it, or leave it out with `--without \""
                                + said.level().name() + "\"`");
            }
            var same = said.order() == AtLevel.UNSAID ? null : byOrder.putIfAbsent(said.order(), said);
            if (same != null) {
                ledger.problem(
                        said.level().place(),
                        said.level().shown() + " has the order " + said.order() + ", as has "
                                + same.level().shown() + " in row "
                                + same.level().place().row(),
                        "give each level of a track its own, from the lowest");
            }
        }
    }

    private List<LevelParts> inOrder() {
        return levels.values().stream()
                .sorted(Comparator.comparing(level -> level.said().order()))
                .toList();
    }

    /** The track, its expectations in the order of the criteria. */
    Track track(List<Criterion> criteria) {
        var made = inOrder().stream().map(level -> level(level, criteria)).toList();
        return new Track(TrackId.of(id), named.name(), TrackKind.INDIVIDUAL, LevelOrder.KNOWN, made);
    }

    private static Level level(LevelParts level, List<Criterion> criteria) {
        var name = level.said().level().name();
        var asks = criteria.stream()
                .filter(each -> level.asks().containsKey(each.id()))
                .map(each -> level.asks().get(each.id()))
                .toList();
        return new Level(LevelId.of(NameIds.slug(name)), name, Span.ZERO, List.of(), List.of(), asks, Bar.STANDARD);
    }

    /** Tells what of it was assumed. */
    void assumed() {
        String track = named.shown();

        var order = inOrder();
        if (order.get(0).said().order() == AtLevel.UNSAID && order.size() > 1) {
            String names = order.stream()
                    .map(level -> "`" + Words.shown(level.said().level().name()) + "`")
                    .collect(Collectors.joining(", "));
            ledger.assumed(
                    order.get(0).said().level().place(),
                    "the levels of " + track + " from the lowest: " + names,
                    "the sheet has them in this order");
        }
        ledger.assumed(
                named.place(),
                "the track " + track + " leads nobody",
                "a sheet does not say; write `kind: management` where it does");
    }
}
