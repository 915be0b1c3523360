package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.model.process.Actor;

/** What would get a case there: the ways, the cheapest first, and one of them week by week. */
public final class PlanReport {

    private static final int BEYOND_SHOWN = 7;

    private final Plan plan;
    private final Optional<Roadmap> roadmap;
    private final Phrases phrases;
    private final ChangeWords words;

    private PlanReport(Plan plan, Optional<Roadmap> roadmap) {
        this.plan = plan;
        this.roadmap = roadmap;
        this.phrases = Phrases.of(plan.language());
        this.words = new ChangeWords(plan.promotionCase(), phrases);
    }

    /** The report of a plan. */
    public static PlanReport of(Plan plan) {
        return new PlanReport(plan, Optional.empty());
    }

    /** The report of a plan, with one of its ways week by week. */
    public static PlanReport of(Roadmap roadmap) {
        return new PlanReport(roadmap.plan(), Optional.of(roadmap));
    }

    /** The report as text, each line ended by {@code \n}. */
    public String text(TextReport.Options options) {
        return TextPage.of(blocks(), options.width(), options.colour());
    }

    /** The same as Markdown. */
    public String markdown() {
        return MarkdownPage.of(blocks());
    }

    /** The same as an HTML page that stands alone. */
    public String html() {
        return HtmlPage.of(blocks());
    }

    /** The same as one indented JSON document, by the contract {@code plan/1}. */
    public String json() {
        return JsonText.indented(json -> new JsonPlan(json, words).write(plan, roadmap));
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
        var together = Together.of(way.steps());
        var points = IntStream.range(0, together.size())
                .mapToObj(step -> point(step, together.get(step)))
                .toList();
        return List.of(
                new Block.Heading(say(PlanPhrase.WAY, at + 1, phrases.count(Counted.HOURS, way.hours()), when)),
                new Block.Points(points));
    }

    private Block.Point point(int at, Together together) {
        return new Block.Point(
                (at + 1) + ".", Tone.STRONG, Words.fullSentence(words.of(together.changes())), List.of(who(together)));
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
