package org.careerladder.model.pack;

import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;

/** Whether a case says when, from where to where, and whether that is a way up. */
final class WhereCheck {

    private final CaseCheck check;
    private final PromotionCase promotionCase;
    private final Found found;

    WhereCheck(CaseCheck check, PromotionCase promotionCase, Found found) {
        this.check = check;
        this.promotionCase = promotionCase;
        this.found = found;
    }

    void run() {
        if (!promotionCase.asOf().known()) {
            found.add(
                    ModelPath.of("as-of"),
                    "the case does not say for which day it is",
                    "write `as-of:` and a date such as 2026-11-20");
        }
        cycle();
        var current = promotionCase.candidate().level();
        boolean known = known(current, ModelPath.of("candidate", "track"), ModelPath.of("candidate", "level"));
        var path = ModelPath.of("target");
        if (known(promotionCase.target(), path, path) && known) {
            move(current, promotionCase.target(), path);
        }
        found.notLater(promotionCase.candidate().inLevelSince(), "candidate", "in-level-since");
    }

    private void cycle() {
        var cycle = promotionCase.cycle();
        if (!cycle.equals(CycleId.NONE) && !check.cycles.isEmpty() && !check.cycles.contains(cycle)) {
            var words = check.cycles.stream().map(CycleId::value).toList();
            found.add(
                    ModelPath.of("cycle"),
                    "the pack has no cycle `" + cycle + "`",
                    NearestWord.advice(cycle.value(), words));
        }
    }

    private boolean known(LevelRef ref, ModelPath trackPath, ModelPath levelPath) {
        if (check.knows(ref)) {
            return true;
        }
        var track = check.ladder.track(ref.track());
        if (track.isEmpty()) {
            var tracks = check.ladder.tracks().stream()
                    .map(each -> each.id().value())
                    .toList();
            found.add(
                    trackPath,
                    "no track `" + ref.track() + "` in the ladder",
                    NearestWord.advice(ref.track().value(), tracks));
        } else {
            found.add(
                    levelPath,
                    "no level `" + ref.level() + "` on track `" + ref.track() + "`",
                    advice(ref, track.get()));
        }
        return false;
    }

    private static String advice(LevelRef ref, Track track) {
        var levels = track.levels().stream().map(each -> each.id().value()).toList();
        return NearestWord.advice(ref.level().value(), levels);
    }

    private void move(LevelRef current, LevelRef target, ModelPath path) {
        if (current.track().equals(target.track())) {
            if (target.equals(current) || (isOrdered(target) && height(target) <= height(current))) {
                found.add(path, "`" + target + "` is not above `" + current + "`", "ask for a level above the own one");
            }
            return;
        }
        for (LevelRef equivalent : check.equivalents.of(current)) {
            if (equivalent.track().equals(target.track()) && isOrdered(target) && height(target) < height(equivalent)) {
                found.add(
                        path,
                        "`" + target + "` lies below `" + equivalent + "`, the equivalent of `" + current + "`",
                        "ask for the equivalent, or for a level above it");
            }
        }
    }

    private boolean isOrdered(LevelRef ref) {
        return check.ladder.track(ref.track()).orElseThrow().isOrdered();
    }

    private int height(LevelRef ref) {
        return check.ladder.track(ref.track()).orElseThrow().height(ref.level());
    }
}
