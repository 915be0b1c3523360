package org.careerladder.model.packtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.process.Actor;

/**
 * A next step as a pack test speaks of it: what it leaves open fits everything.
 *
 * @param actors who is to do it; empty for anybody
 * @param closes the rules of whose findings it closes one each; empty for any
 * @param about the id of what one of those findings is about; empty for anything
 * @param by the advise rule that made it of several findings, or of none; empty for any
 * @param turn where it stands among the next steps
 */
public record StepWanted(List<Actor> actors, List<RuleId> closes, String about, List<RuleId> by, Turn turn) {

    /** Where a step stands among all next steps. */
    public enum Turn {
        ANY,
        FIRST,
        LAST
    }

    public StepWanted {
        actors = List.copyOf(actors);
        closes = List.copyOf(closes);
        by = List.copyOf(by);
    }

    /** Whether an assessment has such a step. */
    public boolean isIn(Assessment assessment) {
        return among(assessment.nextSteps()).stream().anyMatch(this::fits);
    }

    private List<NextStep> among(List<NextStep> steps) {
        int last = steps.size() - 1;
        return turn == Turn.ANY || steps.isEmpty() ? steps : List.of(steps.get(turn == Turn.FIRST ? 0 : last));
    }

    private boolean fits(NextStep step) {
        return (actors.isEmpty() || actors.contains(step.actor()))
                && closes.stream().allMatch(rule -> closes(step, rule))
                && (about.isEmpty()
                        || step.closes().stream()
                                .anyMatch(each -> each.subject().id().equals(about)))
                && by.stream().allMatch(rule -> isMadeBy(step, rule));
    }

    private static boolean closes(NextStep step, RuleId rule) {
        return step.closes().stream().anyMatch(each -> each.rule().equals(rule.value()));
    }

    private static boolean isMadeBy(NextStep step, RuleId rule) {
        return step.id().equals(rule.value()) || step.id().startsWith(rule.value() + ":");
    }

    /** In the words of a file, such as {@code a step of the candidate that closes process/peer-reviews-missing}. */
    @Override
    public String toString() {
        var text = new ArrayList<String>();
        text.add(
                switch (turn) {
                    case ANY -> "a step";
                    case FIRST -> "a first step";
                    case LAST -> "a last step";
                });
        actors.forEach(actor ->
                text.add("of the " + actor.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        closes.forEach(rule -> text.add("that closes " + rule));
        by.forEach(rule -> text.add("that " + rule + " made"));
        if (!about.isEmpty()) {
            text.add("about " + about);
        }
        return String.join(" ", text);
    }
}
