package org.careerladder.rules.internal.fold;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careerladder.model.facts.Support;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.promotion.Topic;

/** Folds what people of each role know and say. */
record SupportFold(CaseIndex index) {

    private static final List<Role> ROLES = List.of(Role.MANAGER, Role.SENIOR_ENGINEER, Role.PEER, Role.DECISION_MAKER);

    List<Support> facts() {
        var tallies = new EnumMap<Role, Tally>(Role.class);
        ROLES.forEach(role -> tallies.put(role, new Tally(role)));
        var promotionCase = index.promotionCase();
        for (Conversation talk : promotionCase.conversations()) {
            tally(tallies, talk.with()).add(talk);
        }
        for (Review review : promotionCase.reviews()) {
            tally(tallies, review.by()).add(review);
        }
        for (Appraisal said : promotionCase.appraisals()) {
            tally(tallies, said.by()).add(said);
        }
        return ROLES.stream().map(role -> tally(tallies, role).support()).toList();
    }

    private Tally tally(Map<Role, Tally> tallies, PersonId person) {
        return tally(tallies, index.role(person));
    }

    private Tally tally(Map<Role, Tally> tallies, Role role) {
        return tallies.computeIfAbsent(role, Tally::new);
    }

    /** What the people of one role said and were asked. */
    private final class Tally {
        private final Role role;
        private final Set<PersonId> asked = new HashSet<>();
        private final Set<PersonId> answered = new HashSet<>();
        private final Set<PersonId> recommends = new HashSet<>();
        private final Set<PersonId> advisesAgainst = new HashSet<>();
        private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
        private final TreeSet<String> cites = new TreeSet<>();
        private int latest = Integer.MIN_VALUE;
        private boolean heard;
        private int areas;

        Tally(Role role) {
            this.role = role;
        }

        private boolean has(PersonId person) {
            return index.role(person) == role;
        }

        private void add(Conversation talk) {
            asked.add(talk.with());
            topics.addAll(talk.about());
            latest = Math.max(latest, talk.date().epochDay());
            areas += talk.areas().size();
            cites.add("conversation/" + talk.with() + "/" + talk.date());
            if (!talk.heard().isEmpty() || !talk.areas().isEmpty()) {
                heard = true;
                answered.add(talk.with());
            }
        }

        private void add(Review review) {
            if (review.state() != Review.State.WANTED) {
                asked.add(review.by());
            }
            if (review.state() == Review.State.RECEIVED) {
                answered.add(review.by());
                addRecommendation(review);
            }
        }

        private void addRecommendation(Review review) {
            if (review.recommends() == Recommendation.YES) {
                recommends.add(review.by());
            } else if (review.recommends() == Recommendation.NOT_YET || review.recommends() == Recommendation.NO) {
                advisesAgainst.add(review.by());
            }
        }

        private void add(Appraisal said) {
            if (!said.asTold() && said.opinion() instanceof Opinion.Rated) {
                answered.add(said.by());
            }
        }

        Support support() {
            boolean talked = latest != Integer.MIN_VALUE;
            return new Support(
                    role,
                    people(),
                    asked.size(),
                    answered.size(),
                    recommends.size(),
                    advisesAgainst.size(),
                    (int) answered.stream().filter(index::outside).count(),
                    talked ? index.asOf().epochDay() - latest : 0,
                    talked,
                    heard,
                    topics.contains(Topic.PROCESS),
                    topics.contains(Topic.PHILOSOPHY),
                    topics.contains(Topic.EXPECTATIONS),
                    topics.contains(Topic.RATING_CURRENT),
                    topics.contains(Topic.RATING_TARGET),
                    topics.contains(Topic.FEEDBACK),
                    topics.contains(Topic.OPPORTUNITY),
                    areas,
                    vouched(),
                    List.copyOf(cites));
        }

        private int people() {
            int people = 0;
            for (Person person : index.promotionCase().people()) {
                people += person.role() == role ? 1 : 0;
            }
            return people;
        }

        private int vouched() {
            return (int) index.inWindow().stream()
                    .filter(item -> item.vouchedBy().stream().anyMatch(this::has))
                    .count();
        }
    }
}
