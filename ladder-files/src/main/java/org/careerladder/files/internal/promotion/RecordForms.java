package org.careerladder.files.internal.promotion;

import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Numbers;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.promotion.Area;
import org.careerladder.model.promotion.AreaId;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.DecisionOutcome;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.GoalState;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;
import org.careerladder.model.promotion.Topic;

/** What was written, talked about, planned and decided. */
final class RecordForms {

    private static final Names<ArtefactKind> ARTEFACTS = Names.of(ArtefactKind.class);
    private static final Names<Review.State> STATES = Names.of(Review.State.class);
    private static final Names<Recommendation> RECOMMENDATIONS = Names.but(Recommendation.UNSAID);
    private static final Names<Topic> TOPICS = Names.of(Topic.class);
    private static final Names<GoalState> GOAL_STATES = Names.of(GoalState.class);
    private static final Names<DecisionOutcome> OUTCOMES = Names.of(DecisionOutcome.class);
    private static final Names<Decision.Reason.Kind> REASONS = Names.of(Decision.Reason.Kind.class);

    private static final List<String> ANSWERS = List.of("yes", "no");

    private RecordForms() {}

    static JudgementAnswer judgement(Value value) {
        var entries = value.entries(CaseKeys.JUDGEMENT);
        return new JudgementAnswer(
                JudgementId.of(entries.id("bar")),
                entries.value("holds").map(RecordForms::holds).orElse(false),
                CaseForm.person(entries.id("by")),
                entries.day("date"),
                entries.text("note"));
    }

    private static boolean holds(Value value) {
        String word = value.word();
        if (!ANSWERS.contains(word) && !value.reading().isFaulty(value.path())) {
            value.wrong(
                    "`" + Words.shown(word) + "` is no answer",
                    "write `\"yes\"` or `\"no\"`; leave it out until somebody answers");
        }
        return word.equals("yes");
    }

    static Review review(Value value) {
        var entries = value.entries(CaseKeys.REVIEW);
        return new Review(
                entries.choice("kind", ARTEFACTS, ArtefactKind.SELF_REVIEW),
                CaseForm.person(entries.id("by")),
                entries.choice("state", STATES, Review.State.WANTED),
                entries.day("date"),
                entries.choice("recommends", RECOMMENDATIONS, Recommendation.UNSAID));
    }

    static Conversation conversation(Value value) {
        var entries = value.entries(CaseKeys.CONVERSATION);
        var about = entries.list("about", each -> each.choice(TOPICS, Topic.PROCESS));
        entries.value("about")
                .filter(each -> twice(about) && !each.reading().hasFaultBelow(each.path()))
                .ifPresent(each -> each.wrong("a topic stands here twice", "name each topic once"));
        return new Conversation(
                CaseForm.person(entries.id("with")),
                entries.day("date"),
                about,
                entries.text("heard"),
                entries.list("areas", RecordForms::area));
    }

    private static boolean twice(List<Topic> about) {
        return about.stream().distinct().count() < about.size();
    }

    private static Area area(Value value) {
        var entries = value.entries(CaseKeys.AREA);
        return new Area(
                AreaId.of(entries.id("id")),
                entries.text("said"),
                entries.value("criterion")
                        .map(each -> CriterionId.of(each.id()))
                        .orElse(CriterionId.NONE));
    }

    static Goal goal(Value value) {
        var entries = value.entries(CaseKeys.GOAL);
        return new Goal(
                GoalId.of(entries.id("id")),
                entries.value("for").map(Value::id).orElse(""),
                entries.text("title"),
                week(entries),
                entries.day("started"),
                entries.day("ended"),
                entries.choice("state", GOAL_STATES, GoalState.PLANNED));
    }

    private static String week(Entries entries) {
        String week = entries.word("week");
        entries.value("week")
                .filter(value -> !Numbers.isWeek(week) && !value.reading().isFaulty(value.path()))
                .ifPresent(value ->
                        value.wrong("`" + Words.shown(week) + "` is no week", "write year and ISO week: 2026-W47"));
        return week;
    }

    static Decision decision(Value value) {
        var entries = value.entries(CaseKeys.DECISION);
        return new Decision(
                entries.day("date"),
                CaseForm.persons(entries, "by"),
                entries.choice("outcome", OUTCOMES, DecisionOutcome.NO_ANSWER),
                entries.list("reasons", RecordForms::reason),
                entries.day("ask-again"));
    }

    private static Decision.Reason reason(Value value) {
        var entries = value.entries(CaseKeys.REASON);
        return new Decision.Reason(
                entries.choice("kind", REASONS, Decision.Reason.Kind.UNCLEAR),
                entries.value("area").map(Value::id).orElse(""),
                entries.text("said"));
    }
}
