package org.careerladder.report.internal.explanation;

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
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Scope;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.StoryPhrase;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** What is asked of one criterion, what was counted, who said what, what shows it, and what is planned for it. */
record CriterionParts(CriterionStory story, Ladder ladder, DerivationWords words, Phrases phrases) {

    /** Each of the two levels: what it asks, and what was counted. */
    List<Block> gates() {
        return Stream.concat(story.gates().stream().flatMap(at -> gate(at).stream()), notAsked().stream())
                .toList();
    }

    private List<Block> notAsked() {
        return switch (story.gates().size()) {
            case 0 ->
                List.of(
                        new Block.Heading(phrases.say(StoryPhrase.ASKED)),
                        new Block.Text(Tone.PLAIN, phrases.say(StoryPhrase.NEITHER_ASKS, asking())));
            case 1 -> List.of(new Block.Text(Tone.FAINT, phrases.say(StoryPhrase.OTHER_DOES_NOT)));
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
        return levels.isEmpty() ? phrases.say(StoryPhrase.NO_LEVEL_ASKS) : phrases.say(StoryPhrase.ASKED_BY, levels);
    }

    private List<Block> gate(AtGate at) {
        var gate = at.bar().gate() == Gate.CURRENT ? Phrase.CURRENT_LEVEL : Phrase.TARGET_LEVEL;
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(phrases.say(
                gate, at.bar().levelName(), phrases.word(at.standing().outcome()))));
        blocks.add(new Block.Text(Tone.PLAIN, asked(at.asked())));
        blocks.add(new Block.Text(Tone.PLAIN, counted(at.standing())));
        if (at.standing().holdsBack()) {
            blocks.add(new Block.Text(Tone.OPEN, phrases.say(StoryPhrase.HOLDS_BACK)));
        }
        blocks.add(new Block.Text(Tone.FAINT, words.restsOn(at.standing().cites())));
        return blocks;
    }

    private String asked(Expectation asked) {
        if (story.criterion().onRungs() && asked.leastRung() == 0) {
            return asked.text().isEmpty()
                    ? phrases.say(StoryPhrase.NO_RUNG)
                    : phrases.say(StoryPhrase.NO_RUNG_BUT, Words.fullSentence(asked.text()));
        }
        String importance = phrases.word(asked.importance());
        String asks = asked.leastRung() == 0
                ? phrases.say(StoryPhrase.ASKED_FOR, importance)
                : phrases.say(
                        StoryPhrase.ASKED_FROM, importance, story.criterion().rungWord(asked.leastRung()));
        return asked.text().isEmpty() ? asks : phrases.say(WhyPhrase.READ, asks, asked.text());
    }

    private String counted(Standing standing) {
        if (standing.outcome() == Outcome.UNKNOWN) {
            return phrases.say(why(standing));
        }
        if (standing.outcome() == Outcome.NOT_APPLICABLE) {
            return phrases.say(StoryPhrase.NOT_APPLICABLE);
        }
        String rated = phrases.say(standing.shared() ? StoryPhrase.RATED_BELOW : StoryPhrase.RATED, standing.rating());
        return phrases.say(standing.confirmed() ? StoryPhrase.CONFIRMED : StoryPhrase.OWN_WORD, rated);
    }

    private static StoryPhrase why(Standing standing) {
        if (standing.stale()) {
            return StoryPhrase.TOO_OLD;
        }
        if (standing.asToldOnly()) {
            return StoryPhrase.AS_TOLD_ONLY;
        }
        if (standing.notObserved()) {
            return StoryPhrase.NO_CHANCE;
        }
        return standing.waiverRefused() ? StoryPhrase.WAIVER_REFUSED : StoryPhrase.NOBODY_RATED;
    }

    /** What each rater said. */
    List<Block> appraisals() {
        return points(
                phrases.say(StoryPhrase.SAID),
                phrases.say(StoryPhrase.NOTHING_SAID),
                story.appraisals().stream().map(this::appraisal));
    }

    private Block.Point appraisal(Appraisal appraisal) {
        String who = phrases.say(level(appraisal.scope()), appraisal.by(), appraisal.date());
        String whose = appraisal.asTold() ? phrases.say(StoryPhrase.AS_TOLD, who) : who;
        return point(phrases.say(WhyPhrase.READ, whose, said(appraisal.opinion())), appraisal.note());
    }

    private static StoryPhrase level(Scope scope) {
        return switch (scope) {
            case CURRENT -> StoryPhrase.FOR_CURRENT;
            case TARGET -> StoryPhrase.FOR_TARGET;
            case EVERY_LEVEL -> StoryPhrase.FOR_EVERY;
        };
    }

    private String said(Opinion opinion) {
        if (opinion instanceof Opinion.Rated rated) {
            return rated.word();
        }
        return opinion instanceof Opinion.NotApplicable none
                ? phrases.say(StoryPhrase.SAID_NOT_APPLICABLE, none.because())
                : phrases.say(StoryPhrase.SAID_NOT_OBSERVED);
    }

    /** The evidence that shows it. */
    List<Block> evidence() {
        return points(
                phrases.say(StoryPhrase.SHOWN),
                phrases.say(StoryPhrase.NOTHING_SHOWN),
                story.evidence().stream().map(this::item));
    }

    private Block.Point item(Evidence item) {
        String kind = phrases.word(item.kind());
        return point(item.title() + " (evidence/" + item.id() + ", " + spanned(kind, item) + ")", item.impact());
    }

    private String spanned(String kind, Evidence item) {
        if (!item.from().known() && !item.to().known()) {
            return kind;
        }
        String to = item.to().known() ? item.to().toString() : phrases.say(StoryPhrase.UP_TO_NOW);
        return item.from().known()
                ? phrases.say(StoryPhrase.FROM_TO, kind, to, item.from())
                : phrases.say(StoryPhrase.TO, kind, to);
    }

    /** What somebody asked to see of it, and the weekly goals for that; nothing where there is neither. */
    List<Block> plans() {
        var plans = Stream.concat(
                        story.areas().stream()
                                .map(area -> point(phrases.say(StoryPhrase.AREA, area.area(), area.said()), "")),
                        story.goals().stream()
                                .map(goal -> point(
                                        phrases.say(
                                                StoryPhrase.GOAL,
                                                goal.id(),
                                                goal.aim(),
                                                phrases.word(goal.state()),
                                                goal.title()),
                                        "")))
                .toList();
        return plans.isEmpty() ? List.of() : points(phrases.say(StoryPhrase.PLANNED), "", plans.stream());
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
