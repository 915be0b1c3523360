package org.careerladder.rules.internal.fold;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.facts.Move;
import org.careerladder.model.ladder.Equivalents;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;

/** Folds who asks for which level and what they know of the process. */
record CandidateFold(Pack pack, Equivalents equivalents, CaseIndex index) {

    CandidateFacts facts() {
        var promotionCase = index.promotionCase();
        var candidate = promotionCase.candidate();
        var track = track(promotionCase.target());
        var skipped = skipped(promotionCase);
        var others = equivalentsInOrder(promotionCase.target());
        var known = promotionCase.process().formality();
        return new CandidateFacts(
                index.formality(),
                known != Formality.UNKNOWN,
                known != Formality.UNKNOWN && known != index.formality(),
                !promotionCase.process().decidedBy().isEmpty(),
                pack.agreement() == Pack.Agreement.AGREED,
                promotionCase.target().track().value(),
                track.kind(),
                candidate.level().level().value(),
                level(candidate.level()).name(),
                promotionCase.target().level().value(),
                level(promotionCase.target()).name(),
                move(promotionCase),
                skipped.size(),
                skipped.stream().map(Level::name).collect(Collectors.joining(", ")),
                candidate.inLevelSince().known() ? candidate.inLevelSince().monthsTo(index.asOf()) : 0,
                candidate.inLevelSince().known(),
                monthsShort(candidate, level(promotionCase.target()).after()),
                monthsShortKnown(candidate, level(promotionCase.target()).after()),
                !others.isEmpty(),
                others.stream().map(other -> level(other).name()).collect(Collectors.joining(", ")));
    }

    private List<LevelRef> equivalentsInOrder(LevelRef ref) {
        var others = equivalents.of(ref);
        return others.isEmpty()
                ? List.of()
                : pack.ladder().levels().stream().filter(others::contains).toList();
    }

    private Track track(LevelRef ref) {
        return pack.ladder().track(ref.track()).orElseThrow(() -> new IllegalStateException("No track of " + ref));
    }

    private Level level(LevelRef ref) {
        return pack.ladder().level(ref).orElseThrow(() -> new IllegalStateException("No level " + ref));
    }

    /** The current level on the target's track: itself, or its equivalent there; -1 where none is known. */
    private int heightOfCurrent(PromotionCase promotionCase) {
        var current = promotionCase.candidate().level();
        var track = track(promotionCase.target());
        if (current.track().equals(track.id())) {
            return track.height(current.level());
        }
        return equivalents.of(current).stream()
                .filter(other -> other.track().equals(track.id()))
                .mapToInt(other -> track.height(other.level()))
                .max()
                .orElse(-1);
    }

    private Move move(PromotionCase promotionCase) {
        int from = heightOfCurrent(promotionCase);
        int to = track(promotionCase.target()).height(promotionCase.target().level());
        return from < 0 ? Move.UNCOMPARED : from == to ? Move.LATERAL : Move.PROMOTION;
    }

    private List<Level> skipped(PromotionCase promotionCase) {
        int from = heightOfCurrent(promotionCase);
        var track = track(promotionCase.target());
        int to = track.height(promotionCase.target().level());
        return from < 0 || to <= from + 1 ? List.of() : track.levels().subList(from + 1, to);
    }

    private static boolean monthsShortKnown(Candidate candidate, Span after) {
        return candidate.inLevelSince().known() && after.count() > 0;
    }

    private int monthsShort(Candidate candidate, Span after) {
        if (!monthsShortKnown(candidate, after)) {
            return 0;
        }
        var complete = candidate.inLevelSince().plus(after);
        return index.asOf().isBefore(complete) ? monthsRoundedUp(index.asOf(), complete) : 0;
    }

    private static int monthsRoundedUp(Day from, Day to) {
        int months = from.monthsTo(to);
        return from.plus(Span.months(months)).isBefore(to) ? months + 1 : months;
    }
}
