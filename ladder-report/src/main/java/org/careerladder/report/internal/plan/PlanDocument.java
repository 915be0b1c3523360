package org.careerladder.report.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.model.process.Actor;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.assessment.WhatIfPart;
import org.careerladder.report.internal.phrase.ChangeWords;
import org.careerladder.report.internal.phrase.Counted;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.PlanPhrase;
import org.careerladder.report.text.Tone;
import org.careerladder.report.text.Words;

/** What would get a case there: the ways, the cheapest first, and one of them week by week. */
public final class PlanDocument {

    private static final int BEYOND_SHOWN = 7;

    private final Plan plan;
    private final Optional<Roadmap> roadmap;
    private final String goals;
    private final Phrases phrases;
    private final ChangeWords words;

    private PlanDocument(Plan plan, Optional<Roadmap> roadmap, String goals) {
        this.plan = plan;
        this.roadmap = roadmap;
        this.goals = goals;
        this.phrases = Phrases.of(plan.language());
        this.words = new ChangeWords(plan.promotionCase(), phrases);
    }

    /** The document of a plan. */
    public static Document of(Plan plan) {
        return new PlanDocument(plan, Optional.empty(), "").document();
    }

    /**
     * The document of a plan, with one of its ways week by week.
     *
     * @param goals the weeks as goals of a case, in YAML
     */
    public static Document of(Roadmap roadmap, String goals) {
        return new PlanDocument(roadmap.plan(), Optional.of(roadmap), goals).document();
    }

    private Document document() {
        return new Document(plan.language(), blocks(), json -> new JsonPlan(json, words).write(plan, roadmap));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        String title = say(PlanPhrase.WHAT_GETS, plan.caseId(), phrases.word(plan.goal()));
        blocks.addAll(WhatIfPart.headed(plan.promotionCase().whatIf(), title, phrases));
        String now = say(
                PlanPhrase.NOW, phrases.word(plan.now()), plan.promotionCase().asOf());
        blocks.add(new Block.Text(Tone.PLAIN, now + " " + answer()));
        IntStream.range(0, plan.ways().size()).forEach(at -> blocks.addAll(way(at)));
        blocks.addAll(beyond());
        roadmap.ifPresent(each -> blocks.addAll(weeks(each)));
        if (plan.answer() != Plan.Answer.THERE) {
            blocks.add(new Block.Heading(say(PlanPhrase.HOW_FAR)));
            blocks.add(new Block.Text(Tone.FAINT, searched()));
        }
        roadmap.ifPresent(each -> blocks.add(new Block.Verbatim(say(PlanPhrase.AS_GOALS), "yaml", goals)));
        return blocks;
    }

    private String say(PlanPhrase phrase, Object... values) {
        return phrases.say(phrase, values);
    }

    private String answer() {
        return switch (plan.answer()) {
            case THERE -> say(PlanPhrase.IS_THERE);
            case WAYS -> say(PlanPhrase.AT_ONCE, found());
            case LATER -> later();
            case NOTHING ->
                isProved() ? say(PlanPhrase.NOTHING) : say(PlanPhrase.NOTHING_AMONG, say(PlanPhrase.LOOKED_AT));
            case SOME -> say(PlanPhrase.SOME, found());
            case UNPROVED -> say(PlanPhrase.UNPROVED);
        };
    }

    private String later() {
        return isProved()
                ? say(PlanPhrase.LATER, plan.notBefore(), found())
                : say(PlanPhrase.LATER_AMONG, plan.notBefore(), found(), say(PlanPhrase.LOOKED_AT));
    }

    private boolean isProved() {
        return plan.searched().proved();
    }

    private String found() {
        int ways = plan.ways().size();
        return ways == 1 ? say(PlanPhrase.ONE_WAY) : say(PlanPhrase.WAYS, phrases.count(Counted.WAYS, ways));
    }

    private List<Block> way(int at) {
        var way = plan.ways().get(at);
        String when = way.on().equals(plan.promotionCase().asOf())
                ? say(PlanPhrase.POSSIBLE_NOW)
                : say(PlanPhrase.EARLIEST, way.on());
        var steps = Together.of(way.steps()).stream().map(this::step).toList();
        return List.of(
                new Block.Heading(say(PlanPhrase.WAY, at + 1, phrases.count(Counted.HOURS, way.hours()), when)),
                new Block.Steps(steps));
    }

    private Block.Step step(Together together) {
        return new Block.Step(Words.fullSentence(words.of(together.changes())), List.of(who(together)), List.of());
    }

    private String who(Together together) {
        String who = Words.sentence(phrases.word(together.actor()));
        return together.actor() == Actor.TIME
                ? who
                : say(PlanPhrase.ABOUT_HOURS, who, phrases.count(Counted.HOURS, together.hours()));
    }

    private List<Block> beyond() {
        if (plan.beyond().isEmpty()) {
            return List.of();
        }
        var shown = plan.beyond().stream().limit(BEYOND_SHOWN).map(this::point);
        int more = plan.beyond().size() - BEYOND_SHOWN;
        var rest = more > 0
                ? Stream.of(new Block.Point("-", Tone.FAINT, say(PlanPhrase.AND_MORE, more), List.of()))
                : Stream.<Block.Point>empty();
        return List.of(
                new Block.Heading(say(isProved() ? PlanPhrase.STANDS_AFTER : PlanPhrase.STANDS_AFTER_THESE)),
                new Block.Points(Stream.concat(shown, rest).toList()));
    }

    private Block.Point point(Finding finding) {
        return new Block.Point(
                phrases.word(finding.severity()),
                Tone.OPEN,
                finding.message(),
                List.of(say(PlanPhrase.RULE, finding.rule())));
    }

    private List<Block> weeks(Roadmap laid) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(say(PlanPhrase.WEEK_BY_WEEK, plan.ways().indexOf(laid.way()) + 1)));
        for (Roadmap.Week week : laid.weeks()) {
            var points = week.tasks().stream()
                    .map(task -> new Block.Point("-", Tone.PLAIN, Words.fullSentence(task(task)), List.of()))
                    .toList();
            if (!points.isEmpty()) {
                blocks.add(new Block.Subheading(week.week()));
                blocks.add(new Block.Points(points));
            }
        }
        return blocks;
    }

    private String task(Roadmap.Task task) {
        return task instanceof Roadmap.Overdue overdue
                ? say(PlanPhrase.OVERDUE, overdue.title())
                : words.of((Roadmap.Part) task);
    }

    private String searched() {
        var searched = plan.searched();
        var atLeast = searched.atLeast();
        var bounded = isProved() ? PlanPhrase.BOUNDED : PlanPhrase.BOUNDED_AMONG;
        String left = searched.all()
                ? say(PlanPhrase.RULED_OUT)
                : say(bounded, atLeast.on(), phrases.count(Counted.HOURS, atLeast.hours()));
        return say(
                        PlanPhrase.SEARCHED,
                        phrases.count(Counted.KINDS_OF_CHANGE, searched.changes()),
                        phrases.count(Counted.SETS_TRIED, searched.tried()),
                        left)
                + " " + say(PlanPhrase.NO_PROMISE);
    }
}
