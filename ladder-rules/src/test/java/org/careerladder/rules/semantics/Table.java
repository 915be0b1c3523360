package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The whole table, group by group, its rows counted from 1. */
final class Table {

    /** Rows about one topic. */
    record Group(String title, List<Situation> rows) {}

    /** A row and its number. */
    record Row(int number, Situation situation) {
        String name() {
            return number + " " + situation.title;
        }

        String line() {
            String expected = situation.checks.stream().map(Check::words).collect(Collectors.joining("; "));
            String open = situation.open.isEmpty() ? "" : " **Open:** " + situation.open + ".";
            return "| " + number + " | " + situation.title + " | " + expected + " | " + situation.why + open + " |";
        }
    }

    private static final List<Group> GROUPS = List.of(
            new Group("Whose rating counts", WhoseRatingCounts.rows()),
            new Group("As told", AsTold.rows()),
            new Group("What does not apply", Waivers.rows()),
            new Group("Outcomes on labels and rungs", Outcomes.rows()),
            new Group("Included levels and shared expectations", Included.rows()),
            new Group("Bars", BarsThatHold.rows()),
            new Group("Points", PointsThatCount.rows()),
            new Group("Means, and what must be included", MeansAndMusts.rows()),
            new Group("Judgements", WhoJudges.rows()),
            new Group("The state of a gate", GateStates.rows()),
            new Group("What holds back", WhatHoldsBack.rows()),
            new Group("Readiness", ReadyOrNot.rows()),
            new Group("On the candidate's own word", OwnWord.rows()),
            new Group("The process", Processes.rows()),
            new Group("Windows and policy", WindowsAndPolicy.rows()),
            new Group("Who goes where", Moves.rows()));

    private Table() {}

    static List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Situation each :
                GROUPS.stream().flatMap(group -> group.rows().stream()).toList()) {
            rows.add(new Row(rows.size() + 1, each));
        }
        return rows;
    }

    /** The table as the page shows it. */
    static String page() {
        var rows = rows().iterator();
        var page = new StringBuilder();
        for (Group group : GROUPS) {
            page.append("## ")
                    .append(group.title())
                    .append("\n\n| # | situation | expected | why |\n|---|---|---|---|\n");
            group.rows().forEach(row -> page.append(rows.next().line()).append('\n'));
            page.append('\n');
        }
        return page.toString();
    }
}
