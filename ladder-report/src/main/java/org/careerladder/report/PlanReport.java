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
    private final ChangeWords words;

    private PlanReport(Plan plan, Optional<Roadmap> roadmap) {
        this.plan = plan;
        this.roadmap = roadmap;
        this.words = new ChangeWords(plan.promotionCase());
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
        blocks.addAll(WhatIfPart.headed(
                plan.promotionCase().whatIf(), "What gets " + plan.caseId() + " to " + Words.of(plan.goal())));
        blocks.add(new Block.Text(
                Tone.PLAIN,
                "Now " + Words.of(plan.now()) + ", as of "
                        + plan.promotionCase().asOf() + ". " + answer()));
        IntStream.range(0, plan.ways().size()).forEach(at -> blocks.addAll(way(at)));
        blocks.addAll(beyond());
        roadmap.ifPresent(each -> blocks.addAll(weeks(each)));
        if (plan.answer() != Plan.Answer.THERE) {
            blocks.add(new Block.Heading("How far this was looked into"));
            blocks.add(new Block.Text(Tone.FAINT, searched()));
        }
        return blocks;
    }

    private String answer() {
        return switch (plan.answer()) {
            case THERE -> "It is there already; there is nothing to plan.";
            case WAYS -> found() + " Nothing has to wait.";
            case LATER ->
                "Nothing that people do gets it there at once, and that is proved. The first day on which what they do"
                        + " and time get it there is " + plan.notBefore() + ". " + found();
            case NOTHING -> "Nothing that people do or time brings gets it there, and that is proved.";
            case SOME ->
                found() + " There are too many sets of changes to try them all: a cheaper or earlier way may exist.";
            case UNPROVED -> "No way was found among the sets that were tried; that proves nothing.";
        };
    }

    private String found() {
        int ways = plan.ways().size();
        return (ways == 1
                        ? "One way gets it there. It"
                        : Words.count(ways, "way", "ways") + " get it there, the least work first. Each")
                + " was tried on the rules: with all of its steps it gets there, without any one of them it does not.";
    }

    private List<Block> way(int at) {
        var way = plan.ways().get(at);
        String when =
                way.on().equals(plan.promotionCase().asOf()) ? "possible now" : "on " + way.on() + " at the earliest";
        var together = Together.of(way.steps());
        var points = IntStream.range(0, together.size())
                .mapToObj(step -> point(step, together.get(step)))
                .toList();
        return List.of(
                new Block.Heading("Way " + (at + 1) + ": about " + Words.count(way.hours(), "hour", "hours")
                        + " of work in all, " + when),
                new Block.Points(points));
    }

    private Block.Point point(int at, Together together) {
        return new Block.Point(
                (at + 1) + ".", Tone.STRONG, Words.fullSentence(words.of(together.changes())), List.of(who(together)));
    }

    private static String who(Together together) {
        String who = Words.sentence(Words.of(together.actor()));
        return together.actor() == Actor.TIME ? who : who + ", about " + Words.count(together.hours(), "hour", "hours");
    }

    private List<Block> beyond() {
        if (plan.beyond().isEmpty()) {
            return List.of();
        }
        var shown = plan.beyond().stream().limit(BEYOND_SHOWN).map(PlanReport::point);
        int more = plan.beyond().size() - BEYOND_SHOWN;
        var rest = more > 0
                ? Stream.of(new Block.Point("-", Tone.FAINT, "and " + more + " more", List.of()))
                : Stream.<Block.Point>empty();
        return List.of(
                new Block.Heading("What stands when everybody has done everything"),
                new Block.Points(Stream.concat(shown, rest).toList()));
    }

    private static Block.Point point(Finding finding) {
        return new Block.Point(
                Words.of(finding.severity()), Tone.OPEN, finding.message(), List.of("Rule " + finding.rule()));
    }

    private List<Block> weeks(Roadmap laid) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("Week by week, by way " + (plan.ways().indexOf(laid.way()) + 1)));
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
                ? "Review what is overdue, and finish it or drop it: " + overdue.title()
                : words.of((Roadmap.Part) task);
    }

    private String searched() {
        var searched = plan.searched();
        return "Of " + Words.count(searched.changes(), "kind of change", "kinds of change") + " that people can make, "
                + Words.count(searched.tried(), "set was", "sets were") + " tried on the rules; "
                + (searched.all()
                        ? "every other that is as cheap or cheaper is ruled out."
                        : "the search ended at its bound. Other ways may exist; it is proved that none gets there before "
                                + searched.atLeast().on() + ", and none on that day for fewer than "
                                + Words.count(searched.atLeast().hours(), "hour", "hours") + ".")
                + " The hours are the policy's, to compare ways with each other. What the rules say is no promise of what people decide.";
    }
}
