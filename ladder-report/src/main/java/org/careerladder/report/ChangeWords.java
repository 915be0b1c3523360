package org.careerladder.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.careerladder.model.plan.Change;
import org.careerladder.model.plan.Roadmap.Part;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Topic;

/** Changes of a case as sentences for whoever makes them. */
final class ChangeWords {

    private final PromotionCase promotionCase;

    ChangeWords(PromotionCase promotionCase) {
        this.promotionCase = promotionCase;
    }

    /** The whole change, as something to do. */
    String of(Change change) {
        if (change instanceof Change.Rate rate) {
            return of(rate);
        }
        if (change instanceof Change.Judge judge) {
            return "Ask " + people(judge.by()) + " to judge: " + judge.asks();
        }
        if (change instanceof Change.Obtain review) {
            return of(review);
        }
        if (change instanceof Change.Talk talk) {
            return of(talk);
        }
        if (change instanceof Change.Vouch vouch) {
            return "Ask " + person(vouch.by()) + " to vouch for “" + vouch.title() + "”";
        }
        return ofOwn(change);
    }

    /** Several changes that are told together, or one. */
    String of(List<Change> changes) {
        var first = changes.get(0);
        if (changes.size() == 1 || !(first instanceof Change.Rate rate)) {
            return of(first);
        }
        String names = changes.stream()
                .map(change -> "“" + ((Change.Rate) change).name() + "”")
                .collect(Collectors.joining(", "));
        return "Have " + people(rate.by()) + " rate these, `" + rate.to() + "` is enough for each: " + names;
    }

    private static String ofOwn(Change change) {
        if (change instanceof Change.WriteDown item) {
            return "Write down " + example(item) + " that shows “" + item.name()
                    + "”: your part in it, numbers, and what followed";
        }
        if (change instanceof Change.Quantify item) {
            return "Complete “" + item.title() + "”: numbers from before and after, your part in it, and what followed";
        }
        if (change instanceof Change.NameManager) {
            return "Name your manager in the case";
        }
        if (change instanceof Change.CloseGoal goal) {
            return "Bring the goal to its end and review it: " + goal.title();
        }
        return change instanceof Change.SetGoal goal
                ? "Set a weekly goal for what was asked for, do it and review it: " + goal.said()
                : "Let " + Words.count(((Change.Wait) change).days(), "day", "days") + " pass";
    }

    private static String example(Change.WriteDown item) {
        return switch (item.kind()) {
            case PROJECT -> "a project";
            case METRIC -> "a metric";
            case LEADERSHIP -> "an example of leadership";
            case DECISION -> "a decision";
            case RECOGNITION -> "something that you were recognised for,";
        };
    }

    private String of(Change.Rate rate) {
        String whom = people(rate.by());
        if (rate.steps() > 0) {
            return "Get from `" + (rate.from().isEmpty() ? "your own rating" : rate.from()) + "` to `" + rate.to()
                    + "` in “" + rate.name() + "”, and have " + whom + " rate it";
        }
        String again = rate.from().equals(rate.to()) ? " again" : "";
        return "Have " + whom + " rate “" + rate.name() + "”" + again + ": `" + rate.to() + "` is enough";
    }

    private String of(Change.Obtain review) {
        if (review.kind() == ArtefactKind.SELF_REVIEW) {
            return review.again() ? "Write your self-review anew, in favour" : "Write your self-review";
        }
        String kind = review.kind().word().replace('-', ' ');
        return review.again()
                ? "Ask " + person(review.by()) + " what they would need to see, and for a new " + kind
                : "Ask " + person(review.by()) + " for a " + kind + " that supports it";
    }

    private String of(Change.Talk talk) {
        String whom = person(talk.with());
        return switch (talk.about().get(0)) {
            case PROCESS ->
                "Ask " + whom + " how promotions are decided, what they look for, and what they expect of you";
            case PROMOTION_ASKED -> "Tell " + whom + " that you would like to grow into the next level, and ask for it";
            case PLAN_AGREED -> "Agree on a plan with " + whom;
            case DECLINE_REASONS -> "Ask " + whom + " for the reasons of the last decision";
            case FEEDBACK -> "Ask " + whom + " for feedback, and whether they find you ready";
            default ->
                "Talk with " + whom + " about "
                        + talk.about().stream().map(ChangeWords::topic).collect(Collectors.joining(", "));
        };
    }

    private static String topic(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String people(List<Person> people) {
        return people.stream().map(this::person).collect(Collectors.joining(" and "));
    }

    /** Somebody by id; by role who is not in the case yet. */
    String person(Person person) {
        boolean known =
                promotionCase.people().stream().anyMatch(each -> each.id().equals(person.id()));
        if (known || person.role() == Role.CANDIDATE) {
            return person.id().value();
        }
        return switch (person.role()) {
            case MANAGER -> "your manager";
            case SENIOR_ENGINEER -> "a senior engineer";
            case PEER -> "a colleague";
            case DECISION_MAKER -> "one of those who decide";
            case COMMITTEE -> "the committee";
            case COMPANY, CANDIDATE -> "the company";
        };
    }

    /** What a part of a change is in the week that it falls into. */
    String of(Part part) {
        return switch (part.part()) {
            case WHOLE, ASK -> of(part.change());
            case WORK -> "Work on it, and note what shows it: " + name(part.change());
            case HAVE ->
                part.change() instanceof Change.Rate rate && rate.steps() > 0
                        ? of(part.change())
                        : "See that it is there: " + name(part.change());
        };
    }

    private String name(Change change) {
        if (change instanceof Change.Rate rate) {
            return "“" + rate.name() + "”, rated `" + rate.to() + "`";
        }
        if (change instanceof Change.Obtain review) {
            return review.kind().word().replace('-', ' ') + " by " + person(review.by());
        }
        if (change instanceof Change.Vouch vouch) {
            return person(vouch.by()) + " vouches for “" + vouch.title() + "”";
        }
        return change instanceof Change.Judge judge ? judge.asks() : of(change);
    }
}
