package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.explanation.CriterionStory.AtGate;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Scope;

/** What is asked of one criterion, what was counted, who said what, what shows it, and what is planned for it. */
record CriterionParts(CriterionStory story, Ladder ladder, DerivationWords words) {

    /** Each of the two levels: what it asks, and what was counted. */
    List<Block> gates() {
        return Stream.concat(story.gates().stream().flatMap(at -> gate(at).stream()), notAsked().stream())
                .toList();
    }

    private List<Block> notAsked() {
        return switch (story.gates().size()) {
            case 0 ->
                List.of(
                        new Block.Heading("What is asked"),
                        new Block.Text(
                                Tone.PLAIN,
                                "Neither the current level nor the target level asks for it: nothing hangs on it here. "
                                        + asking()));
            case 1 -> List.of(new Block.Text(Tone.FAINT, "The other level does not ask for it."));
            default -> List.of();
        };
    }

    /** The levels of the ladder that ask for it. */
    private String asking() {
        String levels = ladder.levels().stream()
                .filter(level -> ladder.expectationsAt(level).stream()
                        .anyMatch(asked ->
                                asked.criterion().equals(story.criterion().id())))
                .map(LevelRef::toString)
                .collect(Collectors.joining(", "));
        return levels.isEmpty() ? "No level of the ladder does." : "It is asked for by " + levels + ".";
    }

    private List<Block> gate(AtGate at) {
        String heading = Words.sentence(Words.of(at.bar().gate())) + " level, "
                + at.bar().levelName();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading + ": " + Words.of(at.standing().outcome())));
        blocks.add(new Block.Text(Tone.PLAIN, asked(at.asked())));
        blocks.add(new Block.Text(Tone.PLAIN, counted(at.standing())));
        if (at.standing().holdsBack()) {
            blocks.add(new Block.Text(
                    Tone.OPEN, "It holds the level back: raising it is part of a shortest way to meet the level."));
        }
        blocks.add(new Block.Text(Tone.FAINT, words.restsOn(at.standing().cites())));
        return blocks;
    }

    private String asked(Expectation asked) {
        if (story.criterion().onRungs() && asked.leastRung() == 0) {
            return "No least rung is asked here: what it is rated may count for the bar"
                    + (asked.text().isEmpty() ? "" : ". " + Words.fullSentence(asked.text()));
        }
        String rung =
                asked.leastRung() == 0 ? "" : ", from " + story.criterion().rungWord(asked.leastRung()) + " up";
        return "Asked for as " + Words.of(asked.importance()) + rung
                + (asked.text().isEmpty() ? "" : ": " + asked.text());
    }

    private static String counted(Standing standing) {
        if (standing.outcome() == Outcome.UNKNOWN) {
            return "No rating counts" + why(standing);
        }
        if (standing.outcome() == Outcome.NOT_APPLICABLE) {
            return "It does not apply here, and leaves every count";
        }
        String confirmed = standing.confirmed()
                ? ", on the word of somebody other than the candidate"
                : ", on the candidate's own word alone: shown, and not counted";
        return "Rated " + standing.rating() + (standing.shared() ? ", taken over from the current level" : "")
                + confirmed;
    }

    private static String why(Standing standing) {
        if (standing.stale()) {
            return ": all are too old";
        }
        if (standing.asToldOnly()) {
            return ": one is known only as the candidate wrote it down";
        }
        if (standing.notObserved()) {
            return ": somebody had no chance to see it";
        }
        return standing.waiverRefused()
                ? ": somebody who may not waive it called it not applicable"
                : ": nobody has rated it";
    }

    /** What each rater said. */
    List<Block> appraisals() {
        return points(
                "What was said",
                "Nobody has said anything of it yet.",
                story.appraisals().stream().map(CriterionParts::appraisal));
    }

    private static Block.Point appraisal(Appraisal appraisal) {
        String level = appraisal.scope() == Scope.EVERY_LEVEL ? "every level" : Words.of(appraisal.scope()) + " level";
        String told = appraisal.asTold() ? ", as the candidate wrote it down" : "";
        return point(
                appraisal.by() + ", for " + (appraisal.scope() == Scope.EVERY_LEVEL ? "" : "the ") + level + ", "
                        + appraisal.date() + told + ": " + said(appraisal.opinion()),
                appraisal.note());
    }

    private static String said(Opinion opinion) {
        if (opinion instanceof Opinion.Rated rated) {
            return rated.word();
        }
        return opinion instanceof Opinion.NotApplicable none
                ? "not applicable because " + none.because()
                : "not observed: no chance to see it";
    }

    /** The evidence that shows it. */
    List<Block> evidence() {
        return points(
                "What shows it",
                "No evidence of the case shows it yet.",
                story.evidence().stream().map(CriterionParts::item));
    }

    private static Block.Point item(Evidence item) {
        String span = item.from().known() || item.to().known()
                ? ", " + (item.from().known() ? item.from() + " " : "") + "to "
                        + (item.to().known() ? item.to() : "now")
                : "";
        return point(
                item.title() + " (evidence/" + item.id() + ", " + Words.of(item.kind()) + span + ")", item.impact());
    }

    /** What somebody asked to see of it, and the weekly goals for that; nothing where there is neither. */
    List<Block> plans() {
        var plans = Stream.concat(
                        story.areas().stream().map(area -> point("Area " + area.area() + ": " + area.said(), "")),
                        story.goals().stream()
                                .map(goal -> point(
                                        "Goal " + goal.id() + " for " + goal.aim() + ", " + Words.of(goal.state())
                                                + ": " + goal.title(),
                                        "")))
                .toList();
        return plans.isEmpty() ? List.of() : points("What is planned for it", "", plans.stream());
    }

    private static Block.Point point(String text, String detail) {
        return new Block.Point("-", Tone.PLAIN, text, detail.isBlank() ? List.of() : List.of(detail));
    }

    private static List<Block> points(String heading, String none, Stream<Block.Point> points) {
        var all = points.toList();
        return List.of(
                new Block.Heading(heading), all.isEmpty() ? new Block.Text(Tone.PLAIN, none) : new Block.Points(all));
    }
}
