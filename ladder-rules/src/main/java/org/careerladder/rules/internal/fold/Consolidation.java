package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.promotion.Topic;
import org.careerladder.model.time.Day;
import org.careerladder.rules.internal.gate.LevelGround;
import org.jspecify.annotations.Nullable;

/** Consolidates what several raters say of one criterion at one gate into the one rating that counts. */
final class Consolidation {

    /** A told rating counts beside a conversation within so many days before or after. */
    private static final int TOLD_WITHIN_DAYS = 30;

    private final RatingScale scale;
    private final List<Role> precedence;
    private final List<Role> mayWaive;
    private final Policy policy;

    Consolidation(RatingScale scale, Policy policy) {
        this.scale = scale;
        this.policy = policy;
        this.precedence = policy.roles(StandardPolicy.RATER_PRECEDENCE);
        this.mayWaive = policy.roles(StandardPolicy.MAY_WAIVE);
    }

    /**
     * The one rating that counts.
     *
     * @param shared whether the target level shares the expectation with the current one, so that what a rater said there serves
     *     here unless something that the rater said of the target level counts
     */
    Consolidated of(CaseIndex index, LevelGround.Entry entry, Gate gate, boolean shared) {
        var said = index.appraisals(entry.criterion().id());
        if (said.isEmpty()) {
            return Consolidated.NOTHING_SAID;
        }
        var latest = new Latest(index, entry, gate, validFrom(index.asOf()));
        for (Appraisal appraisal : said) {
            if (appraisal.scope().covers(gate)) {
                latest.consider(appraisal);
            }
        }
        if (shared && gate == Gate.TARGET) {
            latest.considerOfOthers(said, Scope.CURRENT);
        }
        return latest.consolidated();
    }

    private Day validFrom(Day asOf) {
        return asOf.minus(policy.span(StandardPolicy.RATING_VALID_FOR));
    }

    private static boolean toldBeside(CaseIndex index, Appraisal appraisal, Gate gate) {
        if (index.formality() == Formality.FORMAL) {
            return false;
        }
        var topic = gate == Gate.CURRENT ? Topic.RATING_CURRENT : Topic.RATING_TARGET;
        for (Conversation conversation : index.promotionCase().conversations()) {
            boolean near =
                    Math.abs(conversation.date().epochDay() - appraisal.date().epochDay()) <= TOLD_WITHIN_DAYS;
            if (near
                    && conversation.with().equals(appraisal.by())
                    && conversation.about().contains(topic)) {
                return true;
            }
        }
        return false;
    }

    /** Takes appraisals in any order and keeps the latest of each rater. */
    private final class Latest {

        private final CaseIndex index;
        private final LevelGround.Entry entry;
        private final Gate gate;
        private final Day validFrom;
        private final Map<PersonId, Appraisal> ratings = new HashMap<>(8);
        private final List<String> raters = new ArrayList<>(4);
        private final List<String> cites = new ArrayList<>(4);
        private boolean tooOld;
        private boolean notObserved;
        private boolean toldOnly;

        Latest(CaseIndex index, LevelGround.Entry entry, Gate gate, Day validFrom) {
            this.index = index;
            this.entry = entry;
            this.gate = gate;
            this.validFrom = validFrom;
        }

        /** Takes what was said in another scope by those of whom nothing counts so far. */
        void considerOfOthers(List<Appraisal> said, Scope scope) {
            var heard = Set.copyOf(ratings.keySet());
            for (Appraisal appraisal : said) {
                if (appraisal.scope() == scope && !heard.contains(appraisal.by())) {
                    consider(appraisal);
                }
            }
        }

        void consider(Appraisal appraisal) {
            cites.add("appraisal/" + appraisal.by() + "/"
                    + appraisal.scope().name().toLowerCase(Locale.ROOT) + "/"
                    + entry.criterion().id() + "/" + appraisal.date());
            if (appraisal.opinion() instanceof Opinion.NotObserved) {
                notObserved |= !appraisal.by().equals(PersonId.SELF);
                return;
            }
            raters.add(appraisal.by().value());
            if (appraisal.asTold() && !toldBeside(index, appraisal, appraisedGate(appraisal))) {
                toldOnly = true;
                return;
            }
            keepLatest(appraisal);
        }

        private Gate appraisedGate(Appraisal appraisal) {
            return appraisal.scope() == Scope.CURRENT ? Gate.CURRENT : gate;
        }

        private void keepLatest(Appraisal appraisal) {
            if (appraisal.date().epochDay() < validFrom.epochDay()) {
                tooOld |= precedence.contains(index.role(appraisal.by()));
                return;
            }
            ratings.merge(appraisal.by(), appraisal, (one, other) -> one.date().isBefore(other.date()) ? other : one);
        }

        Consolidated consolidated() {
            var counted = Counted.NONE;
            for (Role role : precedence) {
                if (counted.isNone()) {
                    counted = countedOf(role);
                }
            }
            if (counted.isNone()) {
                counted = waivedByOthers();
            }
            return new Consolidated(
                    counted,
                    gradeOf(ratings.get(PersonId.SELF)),
                    tooOld && counted.isNone(),
                    notObserved && !counted.isConfirmed(),
                    toldOnly && !counted.isConfirmed(),
                    waiverRefused(),
                    sorted(raters),
                    sorted(cites));
        }

        private static List<String> sorted(List<String> texts) {
            return texts.size() < 2 ? texts : texts.stream().distinct().sorted().toList();
        }

        private Counted countedOf(Role role) {
            var grades = new ArrayList<Integer>();
            boolean waived = false;
            for (Appraisal appraisal : ratings.values()) {
                if (index.role(appraisal.by()) == role) {
                    boolean rated = appraisal.opinion() instanceof Opinion.Rated;
                    waived |= !rated && mayWaive.contains(role);
                    if (rated) {
                        grades.add(gradeOf(appraisal));
                    }
                }
            }
            if (grades.isEmpty()) {
                return waived ? Counted.WAIVED : Counted.NONE;
            }
            grades.sort(Comparator.naturalOrder());
            return new Counted(grades.get((grades.size() - 1) / 2), role != Role.CANDIDATE);
        }

        private Counted waivedByOthers() {
            boolean waived = ratings.values().stream()
                    .anyMatch(appraisal -> appraisal.opinion() instanceof Opinion.NotApplicable
                            && mayWaive.contains(index.role(appraisal.by())));
            return waived ? Counted.WAIVED : Counted.NONE;
        }

        private boolean waiverRefused() {
            for (Appraisal appraisal : ratings.values()) {
                if (appraisal.opinion() instanceof Opinion.NotApplicable
                        && !mayWaive.contains(index.role(appraisal.by()))) {
                    return true;
                }
            }
            return false;
        }

        private int gradeOf(@Nullable Appraisal appraisal) {
            if (appraisal == null || !(appraisal.opinion() instanceof Opinion.Rated rated)) {
                return Counted.NO_GRADE;
            }
            return entry.grade(scale, rated.word());
        }
    }
}
