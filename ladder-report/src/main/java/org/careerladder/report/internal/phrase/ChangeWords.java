package org.careerladder.report.internal.phrase;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Roadmap.Part;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Topic;

/** Changes of a case as sentences for whoever makes them. */
public final class ChangeWords {

    private final PromotionCase promotionCase;
    private final Phrases phrases;

    public ChangeWords(PromotionCase promotionCase, Phrases phrases) {
        this.promotionCase = promotionCase;
        this.phrases = phrases;
    }

    private String say(ChangePhrase phrase, Object... values) {
        return phrases.say(phrase, values);
    }

    /** The whole change, as something to do. */
    public String of(Change change) {
        if (change instanceof Change.Rate rate) {
            return of(rate);
        }
        if (change instanceof Change.Judge judge) {
            return say(ChangePhrase.JUDGE, people(judge.by()), judge.asks());
        }
        if (change instanceof Change.Obtain review) {
            return of(review);
        }
        if (change instanceof Change.Talk talk) {
            return say(about(talk.about().get(0)), person(talk.with()));
        }
        if (change instanceof Change.Vouch vouch) {
            return say(ChangePhrase.VOUCH, person(vouch.by()), vouch.title());
        }
        return ofOwn(change);
    }

    /** Several changes that are told together, or one. */
    public String of(List<Change> changes) {
        var first = changes.get(0);
        if (changes.size() == 1 || !(first instanceof Change.Rate rate)) {
            return of(first);
        }
        String names = changes.stream()
                .map(change -> "“" + ((Change.Rate) change).name() + "”")
                .collect(Collectors.joining(", "));
        return say(ChangePhrase.RATE_ALL, people(rate.by()), rate.to(), names);
    }

    private String ofOwn(Change change) {
        if (change instanceof Change.WriteDown item) {
            return say(example(item), item.name());
        }
        if (change instanceof Change.Quantify item) {
            return say(ChangePhrase.QUANTIFY, item.title());
        }
        if (change instanceof Change.NameManager) {
            return say(ChangePhrase.NAME_MANAGER);
        }
        if (change instanceof Change.CloseGoal goal) {
            return say(ChangePhrase.CLOSE_GOAL, goal.title());
        }
        return change instanceof Change.SetGoal goal
                ? say(ChangePhrase.SET_GOAL, goal.said())
                : phrases.count(Counted.DAYS_PASS, ((Change.Wait) change).days());
    }

    private static ChangePhrase example(Change.WriteDown item) {
        return switch (item.kind()) {
            case PROJECT -> ChangePhrase.WRITE_PROJECT;
            case METRIC -> ChangePhrase.WRITE_METRIC;
            case LEADERSHIP -> ChangePhrase.WRITE_LEADERSHIP;
            case DECISION -> ChangePhrase.WRITE_DECISION;
            case RECOGNITION -> ChangePhrase.WRITE_RECOGNITION;
        };
    }

    private String of(Change.Rate rate) {
        String whom = people(rate.by());
        if (rate.steps() > 0) {
            return rate.from().isEmpty()
                    ? say(ChangePhrase.RAISE_OWN, rate.to(), rate.name(), whom)
                    : say(ChangePhrase.RAISE, rate.to(), rate.name(), whom, rate.from());
        }
        var phrase = rate.from().equals(rate.to()) ? ChangePhrase.RATE_AGAIN : ChangePhrase.RATE;
        return say(phrase, whom, rate.name(), rate.to());
    }

    private String of(Change.Obtain review) {
        if (review.kind() == ArtefactKind.SELF_REVIEW) {
            return say(review.again() ? ChangePhrase.WRITE_SELF_REVIEW_ANEW : ChangePhrase.WRITE_SELF_REVIEW);
        }
        return say(
                review.again() ? ChangePhrase.REVIEW_ANEW : ChangePhrase.REVIEW,
                person(review.by()),
                phrases.word(review.kind()));
    }

    private static ChangePhrase about(Topic topic) {
        return switch (topic) {
            case PROMOTION_ASKED -> ChangePhrase.TALK_PROMOTION;
            case PLAN_AGREED -> ChangePhrase.TALK_PLAN;
            case DECLINE_REASONS -> ChangePhrase.TALK_REASONS;
            case FEEDBACK -> ChangePhrase.TALK_FEEDBACK;
            default -> ChangePhrase.TALK_PROCESS;
        };
    }

    private String people(List<Person> people) {
        return people.stream()
                .map(this::person)
                .reduce((one, other) -> say(ChangePhrase.BY_TWO, one, other))
                .orElse("");
    }

    /** Somebody by id; by role who is not in the case yet. */
    public String person(Person person) {
        boolean known =
                promotionCase.people().stream().anyMatch(each -> each.id().equals(person.id()));
        if (known || person.role() == Role.CANDIDATE) {
            return person.id().value();
        }
        return say(
                switch (person.role()) {
                    case MANAGER -> ChangePhrase.YOUR_MANAGER;
                    case SENIOR_ENGINEER -> ChangePhrase.A_SENIOR;
                    case PEER -> ChangePhrase.A_COLLEAGUE;
                    case DECISION_MAKER -> ChangePhrase.A_DECIDER;
                    case COMMITTEE -> ChangePhrase.THE_COMMITTEE;
                    case COMPANY, CANDIDATE -> ChangePhrase.THE_COMPANY;
                });
    }

    /** What a part of a change is in the week that it falls into. */
    public String of(Part part) {
        return switch (part.part()) {
            case WHOLE, ASK -> of(part.change());
            case WORK -> say(ChangePhrase.WORK_ON, name(part.change()));
            case HAVE ->
                part.change() instanceof Change.Rate rate && rate.steps() > 0
                        ? of(part.change())
                        : say(ChangePhrase.SEE_TO, name(part.change()));
        };
    }

    private String name(Change change) {
        if (change instanceof Change.Rate rate) {
            return say(ChangePhrase.RATED, rate.name(), rate.to());
        }
        if (change instanceof Change.Obtain review) {
            return say(ChangePhrase.REVIEW_BY, phrases.word(review.kind()), person(review.by()));
        }
        if (change instanceof Change.Vouch vouch) {
            return say(ChangePhrase.VOUCHES, person(vouch.by()), vouch.title());
        }
        return change instanceof Change.Judge judge ? judge.asks() : of(change);
    }
}
