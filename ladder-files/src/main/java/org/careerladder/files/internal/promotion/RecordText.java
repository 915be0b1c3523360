package org.careerladder.files.internal.promotion;

import java.util.List;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.writing.Yaml;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.promotion.Area;
import org.careerladder.model.promotion.Conversation;
import org.careerladder.model.promotion.Decision;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.JudgementAnswer;
import org.careerladder.model.promotion.Metric;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.Recommendation;
import org.careerladder.model.promotion.Review;

/** What was done, written, talked about, planned and decided, as a case file has it. */
final class RecordText {

    private RecordText() {}

    static Yaml.Block add(Yaml.Block block, PromotionCase promotionCase) {
        block.lines(
                        "judgements",
                        promotionCase.judgements().stream()
                                .map(RecordText::judgement)
                                .toList())
                .lines(
                        "evidence",
                        promotionCase.evidence().stream()
                                .map(RecordText::evidence)
                                .toList())
                .lines(
                        "reviews",
                        promotionCase.reviews().stream().map(RecordText::review).toList())
                .lines(
                        "conversations",
                        promotionCase.conversations().stream()
                                .map(RecordText::conversation)
                                .toList());
        return goals(block, promotionCase.goals())
                .lines(
                        "decisions",
                        promotionCase.decisions().stream()
                                .map(RecordText::decision)
                                .toList());
    }

    static Yaml.Block goals(Yaml.Block block, List<Goal> goals) {
        return block.lines("goals", goals.stream().map(RecordText::goal).toList());
    }

    private static Yaml.Block judgement(JudgementAnswer answer) {
        return Yaml.block()
                .text("bar", answer.judgement().value())
                .text("holds", answer.holds() ? "yes" : "no")
                .text("by", answer.by().value())
                .day("date", answer.date())
                .text("note", answer.note());
    }

    private static Yaml.Block evidence(Evidence item) {
        return Yaml.block()
                .text("id", item.id().value())
                .word("kind", item.kind())
                .text("title", item.title())
                .text("role", item.role())
                .text("impact", item.impact())
                .lines(
                        "metrics",
                        item.metrics().stream().map(RecordText::metric).toList())
                .day("from", item.from())
                .day("to", item.to())
                .words("shows", item.shows())
                .words("vouched-by", item.vouchedBy())
                .words("links", item.links());
    }

    private static Yaml.Block metric(Metric metric) {
        var block = Yaml.block().text("name", metric.name());
        amount(block, "before", metric.before());
        amount(block, "after", metric.after());
        block.text("unit", metric.unit());
        return metric.better() == Metric.Direction.UNKNOWN ? block : block.word("better", metric.better());
    }

    private static void amount(Yaml.Block block, String key, Amount amount) {
        if (amount.known()) {
            block.plain(key, amount);
        }
    }

    private static Yaml.Block review(Review review) {
        var block = Yaml.block()
                .word("kind", review.kind())
                .text("by", review.by().value())
                .word("state", review.state())
                .day("date", review.date());
        return review.recommends() == Recommendation.UNSAID ? block : block.word("recommends", review.recommends());
    }

    private static Yaml.Block conversation(Conversation conversation) {
        return Yaml.block()
                .text("with", conversation.with().value())
                .day("date", conversation.date())
                .words("about", conversation.about().stream().map(Names::word).toList())
                .text("heard", conversation.heard())
                .lines(
                        "areas",
                        conversation.areas().stream().map(RecordText::area).toList());
    }

    private static Yaml.Block area(Area area) {
        return Yaml.block()
                .text("id", area.id().value())
                .text("said", area.said())
                .text("criterion", area.criterion().value());
    }

    private static Yaml.Block goal(Goal goal) {
        return Yaml.block()
                .text("id", goal.id().value())
                .text("for", goal.aim())
                .text("title", goal.title())
                .text("week", goal.week())
                .day("started", goal.started())
                .day("ended", goal.ended())
                .word("state", goal.state());
    }

    private static Yaml.Block decision(Decision decision) {
        return Yaml.block()
                .day("date", decision.date())
                .words("by", decision.by())
                .word("outcome", decision.outcome())
                .lines(
                        "reasons",
                        decision.reasons().stream().map(RecordText::reason).toList())
                .day("ask-again", decision.askAgain());
    }

    private static Yaml.Block reason(Decision.Reason reason) {
        return Yaml.block()
                .word("kind", reason.kind())
                .text("area", reason.area())
                .text("said", reason.said());
    }
}
