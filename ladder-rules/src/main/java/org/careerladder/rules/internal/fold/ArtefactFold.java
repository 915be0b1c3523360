package org.careerladder.rules.internal.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;

/** Folds the reviews into one fact for each kind, asked for or not. Of one person one review of a kind counts. */
record ArtefactFold(CaseIndex index, PromotionProcess process, Dates dates) {

    private static final ArtefactKind[] KINDS = ArtefactKind.values();

    List<Artefact> facts() {
        var facts = new ArrayList<Artefact>(KINDS.length);
        for (ArtefactKind kind : KINDS) {
            facts.add(artefact(kind));
        }
        return facts;
    }

    private Artefact artefact(ArtefactKind kind) {
        var tally = new Tally();
        for (Review review : index.promotionCase().reviews()) {
            if (review.kind() == kind) {
                tally.add(review);
            }
        }
        int required = process.required(kind, index.formality());
        return new Artefact(
                kind,
                required,
                tally.received.size(),
                Math.max(0, required - tally.received.size()),
                tally.wanted.size(),
                tally.requested.size(),
                tally.declined.size(),
                tally.favourable.size(),
                tally.unfavourable.size(),
                owner(kind),
                dates.daysTo(dates.papers()),
                dates.papers().known(),
                List.copyOf(tally.cites));
    }

    private static Role owner(ArtefactKind kind) {
        return switch (kind) {
            case SELF_REVIEW -> Role.CANDIDATE;
            case PEER_REVIEW -> Role.PEER;
            case SENIOR_RECOMMENDATION -> Role.SENIOR_ENGINEER;
            case MANAGER_REVIEW -> Role.MANAGER;
        };
    }

    /** The reviews of one kind by state, each person once. */
    private static final class Tally {
        private final Set<PersonId> received = new HashSet<>();
        private final Set<PersonId> wanted = new HashSet<>();
        private final Set<PersonId> requested = new HashSet<>();
        private final Set<PersonId> declined = new HashSet<>();
        private final Set<PersonId> favourable = new HashSet<>();
        private final Set<PersonId> unfavourable = new HashSet<>();
        private final TreeSet<String> cites = new TreeSet<>();

        void add(Review review) {
            cites.add("review/" + review.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + review.by());
            switch (review.state()) {
                case WANTED -> wanted.add(review.by());
                case REQUESTED -> requested.add(review.by());
                case DECLINED -> declined.add(review.by());
                case RECEIVED -> addReceived(review);
            }
        }

        private void addReceived(Review review) {
            received.add(review.by());
            if (review.recommends() == Recommendation.YES) {
                favourable.add(review.by());
            } else if (review.recommends() == Recommendation.NOT_YET || review.recommends() == Recommendation.NO) {
                unfavourable.add(review.by());
            }
        }
    }
}
