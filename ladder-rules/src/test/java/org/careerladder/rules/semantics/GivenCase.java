package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.promotion.Topic;
import org.careerladder.model.time.Day;

/** The case of one situation, as of 2026-11-20. */
final class GivenCase {

    static final Day AS_OF = Day.of("2026-11-20");

    private static final List<Person> PEOPLE = Stream.of(
                    "manager",
                    "manager-two",
                    "senior",
                    "senior-two",
                    "peer",
                    "peer-two",
                    "peer-three",
                    "peer-four",
                    "decider")
            .map(id -> new Person(PersonId.of(id), role(id), "team"))
            .toList();

    LevelRef from = GivenLadder.ENGINEER;
    LevelRef to = GivenLadder.SENIOR;
    Formality knows = Formality.INFORMAL;
    boolean currentIsRated = true;
    final List<Conversation> conversations = new ArrayList<>();
    private final List<Appraisal> appraisals = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<JudgementAnswer> judgements = new ArrayList<>();

    GivenCase() {
        talk("manager", "2026-11-10", Topic.values());
    }

    private static Role role(String id) {
        return id.startsWith("manager")
                ? Role.MANAGER
                : id.startsWith("senior")
                        ? Role.SENIOR_ENGINEER
                        : id.startsWith("peer") ? Role.PEER : Role.DECISION_MAKER;
    }

    void say(String by, String gate, String words, String date, boolean asTold) {
        for (String each : words.split(", ", -1)) {
            var parts = each.split(" ", -1);
            appraisals.add(new Appraisal(
                    PersonId.of(by),
                    scope(gate),
                    CriterionId.of(parts[0]),
                    opinion(parts[1]),
                    Day.of(date),
                    asTold,
                    ""));
        }
    }

    private static Scope scope(String gate) {
        return gate.equals("rungs") ? Scope.EVERY_LEVEL : Scope.valueOf(gate.toUpperCase(Locale.ROOT));
    }

    private static Opinion opinion(String word) {
        return word.equals("n/a")
                ? new Opinion.NotApplicable("not in this team")
                : word.equals("not-observed") ? new Opinion.NotObserved() : new Opinion.Rated(word);
    }

    void talk(String with, String date, Topic... about) {
        conversations.add(new Conversation(PersonId.of(with), Day.of(date), List.of(about), "Something", List.of()));
    }

    void did(String id, String start, String end, String... shows) {
        evidence.add(new Evidence(
                EvidenceId.of(id),
                EvidenceKind.PROJECT,
                id,
                "Did it",
                "It helped",
                List.of(),
                Day.of(start),
                end.equals("now") ? Day.UNKNOWN : Day.of(end),
                Stream.of(shows).map(CriterionId::of).toList(),
                List.of(PersonId.of("manager")),
                List.of()));
    }

    void review(String kind, String by, String state, String recommends) {
        reviews.add(new Review(
                ArtefactKind.valueOf(constant(kind)),
                PersonId.of(by),
                Review.State.valueOf(constant(state)),
                Day.of("2026-11-01"),
                Recommendation.valueOf(constant(recommends))));
    }

    /** What somebody answers to judgements, such as {@code track-record yes}. */
    void judge(String by, String words, String date) {
        for (String each : words.split(", ", -1)) {
            var parts = each.split(" ", -1);
            judgements.add(new JudgementAnswer(
                    JudgementId.of(parts[0]), parts[1].equals("yes"), PersonId.of(by), Day.of(date), ""));
        }
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    PromotionCase build(RatingScale scale) {
        if (currentIsRated) {
            say("manager", "current", "ships " + scale.words().get(scale.words().size() - 1), Situation.RATED, false);
            currentIsRated = false;
        }
        var candidate = new Candidate(PersonId.of("ada"), "Ada", from, Day.of("2024-01-15"), "team");
        return PromotionCase.about("situation", candidate, to)
                .asOf(AS_OF)
                .people(PEOPLE)
                .process(
                        knows == Formality.UNKNOWN
                                ? ProcessKnowledge.NONE
                                : new ProcessKnowledge(knows, Day.of("2026-09-01"), List.of(PersonId.of("decider"))))
                .appraisals(appraisals)
                .evidence(evidence)
                .reviews(reviews)
                .judgements(judgements)
                .conversations(conversations)
                .build();
    }
}
