package org.careerladder.rules.internal.fold;

import java.util.List;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.time.Day;
import org.careerladder.rules.internal.gate.GateReading;
import org.careerladder.rules.internal.gate.Grades;
import org.careerladder.rules.internal.gate.LevelGround;

/** Folds the standings of one gate and the reading of its bar into one fact. */
final class BarFold {

    private final RatingScale scale;

    BarFold(RatingScale scale) {
        this.scale = scale;
    }

    LevelBar bar(
            CaseIndex index,
            Gate gate,
            LevelGround ground,
            List<Consolidated> said,
            List<Standing> standings,
            GateReading reading) {
        var tally = new Tally();
        for (int place = 0; place < standings.size(); place++) {
            tally.add(
                    standings.get(place),
                    ground.entries().get(place).grades(),
                    said.get(place).selfGrade());
        }
        return new LevelBar(
                gate,
                ground.level().id().value(),
                ground.level().name(),
                reading.state(),
                reading.worst(),
                reading.best(),
                tally.applicable,
                tally.unmet,
                tally.partly,
                tally.unknown,
                tally.unconfirmed,
                tally.selfRated,
                tally.selfExceeds,
                tally.selfExceeds == standings.size() && !standings.isEmpty(),
                tally.applicable == 0 ? 0 : 10_000 * tally.exceeds / tally.applicable,
                tally.applicable > 0 && tally.canExceed,
                monthsHeld(index, gate, ground, standings));
    }

    /** The least of the months for which each required criterion that the level itself asks has been shown. */
    private int monthsHeld(CaseIndex index, Gate gate, LevelGround ground, List<Standing> standings) {
        int least = Integer.MAX_VALUE;
        for (int place = 0; place < standings.size(); place++) {
            var entry = ground.entries().get(place);
            boolean applies = standings.get(place).outcome() != Outcome.NOT_APPLICABLE;
            if (entry.own() && applies && entry.expectation().importance() == Importance.REQUIRED) {
                int earliest = earliest(index, entry, gate, standings.get(place).shared());
                int held = earliest == Integer.MAX_VALUE ? 0 : new Day(earliest).monthsTo(index.asOf());
                least = Math.min(least, held);
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private int earliest(CaseIndex index, LevelGround.Entry entry, Gate gate, boolean shared) {
        int earliest = Integer.MAX_VALUE;
        for (Evidence item : index.showing(entry.criterion().id())) {
            var begun = item.from().known() ? item.from() : item.to();
            if (begun.known() && entry.expectation().canBeShownBy(item.kind())) {
                earliest = Math.min(earliest, begun.epochDay());
            }
        }
        for (var appraisal : index.appraisals(entry.criterion().id())) {
            if (serves(appraisal.scope(), gate, shared) && meetsInOthersEyes(appraisal, entry)) {
                earliest = Math.min(earliest, appraisal.date().epochDay());
            }
        }
        return earliest;
    }

    private static boolean serves(Scope scope, Gate gate, boolean shared) {
        return scope.covers(gate) || (shared && scope == Scope.CURRENT);
    }

    private boolean meetsInOthersEyes(Appraisal appraisal, LevelGround.Entry entry) {
        return appraisal.opinion() instanceof Opinion.Rated rated
                && !appraisal.by().equals(PersonId.SELF)
                && !appraisal.asTold()
                && entry.grades().outcome(entry.grade(scale, rated.word())).meets();
    }

    /** What a gate's standings come to in numbers. */
    private static final class Tally {
        private int applicable;
        private int unmet;
        private int partly;
        private int unknown;
        private int unconfirmed;
        private int exceeds;
        private int selfRated;
        private int selfExceeds;
        private boolean canExceed;

        void add(Standing standing, Grades grades, int selfGrade) {
            var outcome = standing.outcome();
            selfRated += selfGrade >= 0 ? 1 : 0;
            selfExceeds += standing.selfExceeds() ? 1 : 0;
            if (outcome == Outcome.NOT_APPLICABLE) {
                return;
            }
            boolean counts = standing.counts();
            applicable++;
            canExceed |= grades.exceeds() <= grades.best();
            unknown += counts ? 0 : 1;
            unconfirmed += outcome != Outcome.UNKNOWN && !counts ? 1 : 0;
            unmet += counts && outcome == Outcome.NOT_MET ? 1 : 0;
            partly += counts && outcome == Outcome.PARTLY ? 1 : 0;
            exceeds += counts && outcome == Outcome.EXCEEDS ? 1 : 0;
        }
    }
}
