package org.careerladder.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.CaseBuilder;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.Metric;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.ProcessKnowledge;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.time.Day;

/**
 * A case as it would be after some changes. Work starts on the day of the case; ratings, reviews, conversations and judgements are of the
 * day on which all is done, which is the same but where time is to pass. Everything else stays as it is.
 */
public final class ChangedCase {

    private static final String PART = "The part that the candidate played";
    private static final String IMPACT = "What followed";
    private static final String HEARD = "What they said";

    private final PromotionCase before;
    private final Day done;
    private final CaseBuilder after;

    private ChangedCase(PromotionCase before, Day done) {
        this.before = before;
        this.done = done;
        this.after = before.toBuilder().asOf(done);
    }

    /**
     * The case after the changes.
     *
     * @param before a case whose as-of day is known
     * @param changes in any order; of several about the same thing the later one stands
     */
    public static PromotionCase of(PromotionCase before, List<Change> changes) {
        int days = changes.stream()
                .mapToInt(change -> change instanceof Change.Wait wait ? wait.days() : 0)
                .sum();
        var done = new Day(before.asOf().epochDay() + days);
        var changed = before.toBuilder().asOf(done).build();
        for (Change change : changes) {
            changed = new ChangedCase(changed, done).after(change, before.asOf());
        }
        return changed;
    }

    private PromotionCase after(Change change, Day start) {
        if (change instanceof Change.Rate rate) {
            rate(rate);
        } else if (change instanceof Change.Judge judge) {
            judge(judge);
        } else if (change instanceof Change.WriteDown item) {
            writeDown(item, start);
        } else if (change instanceof Change.Quantify item) {
            after.evidence(changed(item.item(), ChangedCase::quantified));
        } else if (change instanceof Change.Vouch vouch) {
            know(List.of(vouch.by()));
            after.evidence(
                    changed(vouch.item(), item -> vouchedBy(item, vouch.by().id())));
        } else if (change instanceof Change.Obtain review) {
            obtain(review);
        } else if (change instanceof Change.Talk talk) {
            talk(talk);
        } else if (change instanceof Change.NameManager named) {
            know(List.of(named.manager()));
        } else if (change instanceof Change.CloseGoal goal) {
            close(goal);
        } else if (change instanceof Change.SetGoal goal) {
            set(goal, start);
        }
        return after.build();
    }

    /** The people of the case, and those who were not in it yet. */
    private void know(List<Person> people) {
        var unknown = people.stream()
                .filter(person -> person.role() != Role.CANDIDATE)
                .filter(person ->
                        before.people().stream().noneMatch(known -> known.id().equals(person.id())));
        after.people(Stream.concat(before.people().stream(), unknown).toList());
    }

    private static PersonId id(Person person) {
        return person.role() == Role.CANDIDATE ? PersonId.SELF : person.id();
    }

    /** The members that something does not stand in the way of, and a new one behind. */
    private static <T> List<T> with(List<T> members, Predicate<T> replaced, T added) {
        return Stream.concat(members.stream().filter(replaced.negate()), Stream.of(added))
                .toList();
    }

    private void rate(Change.Rate rate) {
        know(rate.by());
        var appraisals = before.appraisals();
        for (Person by : rate.by()) {
            var added = new Appraisal(
                    by.id(), rate.scope(), rate.criterion(), new Opinion.Rated(rate.to()), done, false, "");
            appraisals = with(appraisals, each -> isSameWord(each, added), added);
        }
        after.appraisals(appraisals);
    }

    private static boolean isSameWord(Appraisal one, Appraisal other) {
        return one.by().equals(other.by())
                && one.scope() == other.scope()
                && one.criterion().equals(other.criterion())
                && one.date().equals(other.date());
    }

    private void judge(Change.Judge judge) {
        know(judge.by());
        var answers = before.judgements();
        for (Person by : judge.by()) {
            var added = new JudgementAnswer(judge.judgement(), true, by.id(), done, "");
            answers = with(
                    answers,
                    each -> each.by().equals(by.id())
                            && each.judgement().equals(judge.judgement())
                            && each.date().equals(done),
                    added);
        }
        after.judgements(answers);
    }

    private void writeDown(Change.WriteDown item, Day start) {
        var added = new Evidence(
                item.id(),
                item.kind(),
                item.name(),
                PART,
                IMPACT,
                List.of(numbers()),
                start,
                Day.UNKNOWN,
                List.of(item.criterion()),
                List.of(),
                List.of());
        after.evidence(with(before.evidence(), each -> each.id().equals(item.id()), added));
    }

    /** Changes one item of evidence. */
    @FunctionalInterface
    private interface ItemChange {
        Evidence of(Evidence item);
    }

    private List<Evidence> changed(EvidenceId id, ItemChange change) {
        return before.evidence().stream()
                .map(item -> item.id().equals(id) ? change.of(item) : item)
                .toList();
    }

    private static Evidence quantified(Evidence item) {
        var metrics = item.quantified() ? item.metrics() : with(item.metrics(), each -> false, numbers());
        return with(item, said(item.role(), PART), said(item.impact(), IMPACT), metrics, item.vouchedBy());
    }

    private static Metric numbers() {
        return new Metric("A number from before and after", Amount.of(0), Amount.of(1), "", Metric.Direction.HIGHER);
    }

    private static String said(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    private static Evidence vouchedBy(Evidence item, PersonId by) {
        return with(item, item.role(), item.impact(), item.metrics(), with(item.vouchedBy(), by::equals, by));
    }

    private static Evidence with(
            Evidence item, String role, String impact, List<Metric> metrics, List<PersonId> vouchedBy) {
        return new Evidence(
                item.id(),
                item.kind(),
                item.title(),
                role,
                impact,
                metrics,
                item.from(),
                item.to(),
                item.shows(),
                vouchedBy,
                item.links());
    }

    private void obtain(Change.Obtain obtained) {
        know(List.of(obtained.by()));
        var by = id(obtained.by());
        var added = new Review(obtained.kind(), by, Review.State.RECEIVED, done, Recommendation.YES);
        after.reviews(with(
                before.reviews(),
                each -> each.kind() == obtained.kind() && each.by().equals(by),
                added));
    }

    private void talk(Change.Talk talk) {
        know(List.of(talk.with()));
        var sameDay = before.conversations().stream()
                .filter(each -> isThat(each, talk))
                .findFirst();
        var topics = new ArrayList<>(sameDay.map(Conversation::about).orElse(List.of()));
        talk.about().stream().filter(topic -> !topics.contains(topic)).forEach(topics::add);
        var added = new Conversation(
                talk.with().id(),
                done,
                topics,
                sameDay.map(Conversation::heard)
                        .filter(heard -> !heard.isBlank())
                        .orElse(HEARD),
                sameDay.map(Conversation::areas).orElse(List.of()));
        after.conversations(with(
                before.conversations(), each -> sameDay.filter(each::equals).isPresent(), added));
        if (talk.learned() != Formality.UNKNOWN) {
            after.process(
                    new ProcessKnowledge(talk.learned(), done, before.process().decidedBy()));
        }
    }

    private boolean isThat(Conversation each, Change.Talk talk) {
        return each.with().equals(talk.with().id()) && each.date().equals(done);
    }

    private void close(Change.CloseGoal closed) {
        after.goals(before.goals().stream()
                .map(goal -> goal.id().equals(closed.goal()) ? closed(goal) : goal)
                .toList());
    }

    private Goal closed(Goal goal) {
        return new Goal(
                goal.id(),
                goal.aim(),
                goal.title(),
                goal.week(),
                goal.started().known() ? goal.started() : done,
                done,
                GoalState.DONE);
    }

    private void set(Change.SetGoal set, Day start) {
        var added = new Goal(set.goal(), set.aim(), set.said(), "", start, done, GoalState.DONE);
        after.goals(with(before.goals(), each -> each.id().equals(set.goal()), added));
    }
}
