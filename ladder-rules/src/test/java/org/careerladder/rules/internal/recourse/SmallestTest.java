package org.careerladder.rules.internal.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.rules.properties.Generated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search finds what trying every set of changes finds: the same cheapest sets, and none where there is none. */
@Tag("slow")
class SmallestTest {

    private static final int CASES = 6_000;
    private static final int CASES_OF_COMPANIES = 2_400;
    private static final int PACKS = 30;
    private static final int WAYS = 3;

    /** What companies tolerate some of: the search counts how many have to go. */
    private static final String TOLERANT = """
            package own.conclude

            rule "own: too many risks"
                @id("own/too-many-risks")
                @says("{risks} risks stand")
                @because("Many small doubts are one large one")
            when
                $scorecard : Scorecard( target == GateState.MET, risks > %d )
            then
                verdict.nearlyReady( $scorecard );
            end

            rule "own: not backed"
                @id("own/not-backed")
                @says("{support-gaps} people are silent")
                @because("Nobody is promoted against silence")
            when
                $scorecard : Scorecard( supportGaps >= 2 )
            then
                verdict.notYet( $scorecard );
            end
            """;

    @Test
    void under_the_standard_rules() {
        var tally = over("the standard rules", CASES, Generated::pack);

        assertThat(tally.cases).isGreaterThan(1_000);
    }

    @Test
    void under_rules_that_tolerate_some() {
        var tally = over("rules that tolerate some", CASES_OF_COMPANIES, SmallestTest::tolerant);

        assertThat(tally.cases).isGreaterThan(300);
    }

    /** What companies count: a gap until there is enough of it, from none to four. */
    private static final List<String> COUNTED = List.of(
            "Dossier( metricItems < %d )",
            "Dossier( items <= %d )",
            "Dossier( vouchedItems < %d )",
            "Standing( gate == Gate.TARGET, vouchers < %d )",
            "EvidenceItem( vouchers < %d )",
            "Asking( conversations < %d )",
            "Support( role == Role.PEER, asked < %d )");

    private static final String COUNTING = """
            package own.assess

            rule "own: too little of it"
                @id("own/too-little-of-it")
                @says("There is too little of it")
                @because("We ask for it")
                @do(actor = CANDIDATE, action = "Have more of it", effort = "1h")
            when
                $fact : %s
            then
                findings.blocker( $fact );
            end
            """;

    @Test
    void under_rules_that_count() {
        var tally = over("rules that count", CASES_OF_COMPANIES, SmallestTest::counting);

        assertThat(tally.cases).isGreaterThan(200);
    }

    private static Pack counting(int number) {
        String path = "assess/own.drl";
        String pattern = COUNTED.get(number % COUNTED.size()).formatted(1 + number % 4);
        return Generated.pack(number)
                .withRules(List.of(new RuleSource.DrlText("rules/" + path, path, COUNTING.formatted(pattern))));
    }

    private static Pack tolerant(int number) {
        String path = "conclude/own.drl";
        return Generated.pack(number)
                .withRules(List.of(new RuleSource.DrlText("rules/" + path, path, TOLERANT.formatted(number % 5))));
    }

    private static Tally over(String name, int cases, IntFunction<Pack> packs) {
        var tally = new Tally();
        for (int i = 0; i < PACKS; i++) {
            var asked = Asked.under(packs.apply(i));
            for (int number = i; number < cases; number += PACKS) {
                var promotionCase = Generated.caseUnder(asked.assessor.pack(), number);
                if (asked.assessor.assess(promotionCase) instanceof Assessment now) {
                    compare(asked, now, new Random(number), tally);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "plans under %s: %,d cases, %,d sets tried by brute force, %,d by the search, %,d cases with a way, %,d bounded early, 0 differences%n",
                name,
                tally.cases,
                tally.brute,
                tally.searched,
                tally.withWay,
                tally.bounded);
        assertThat(tally.withWay).isGreaterThan(tally.cases / 3);
        assertThat(tally.bounded).isGreaterThan(tally.cases / 10);
        return tally;
    }

    /** What was compared so far. */
    private static final class Tally {
        private int cases;
        private int brute;
        private int searched;
        private int withWay;
        private int bounded;
    }

    private static void compare(Asked asked, Assessment now, Random dice, Tally tally) {
        var goal = dice.nextInt(3) == 0 ? Readiness.NEARLY_READY : Readiness.READY;
        if (Trials.isThere(now, goal)) {
            return;
        }
        var everything = asked.slots(now, false);
        var most = new Levels(everything.stream().map(Slot::most).toList(), 0);
        boolean reachable = asked.assessor.assess(Planner.changed(now, most, everything)) instanceof Assessment all
                && Trials.isThere(all, goal);
        if (!reachable && dice.nextInt(5) > 0) {
            return;
        }
        var start = almost(most, dice);
        if (!(asked.assessor.assess(Planner.changed(now, start, everything)) instanceof Assessment from)
                || Trials.isThere(from, goal)) {
            return;
        }
        var missing = everything.stream()
                .filter(slot -> start.of(everything.indexOf(slot)) < slot.most())
                .map(Slot::id)
                .collect(Collectors.toSet());
        var slots = small(asked.slots(from, false), missing, dice);
        var search = asked.planner.searchOf(from, goal, slots, 0, 100_000);
        var found = search.cheapest(WAYS);
        var all = minimal(asked, from, slots, goal, tally);
        tally.cases++;
        tally.searched += search.tried();
        tally.withWay += all.isEmpty() ? 0 : 1;
        assertThat(found.stream().map(levels -> levels.hours(slots)).toList())
                .as(
                        "%s to %s of %s",
                        from.caseId(), goal, slots.stream().map(Slot::id).toList())
                .isEqualTo(all.stream()
                        .limit(WAYS)
                        .map(levels -> levels.hours(slots))
                        .toList());
        assertThat(all).containsAll(found);
        assertThatNoneIsBelowTheBound(asked.planner.searchOf(from, goal, slots, 0, 2), all, slots, tally);
    }

    /** Whatever a search has not come to costs at least what it says. */
    private static void assertThatNoneIsBelowTheBound(Search bounded, List<Levels> all, List<Slot> slots, Tally tally) {
        var found = bounded.cheapest(WAYS);
        if (!bounded.isComplete()) {
            tally.bounded++;
            assertThat(all.stream().filter(levels -> !found.contains(levels)))
                    .allMatch(levels -> levels.hours(slots) >= bounded.least().hours());
        }
    }

    /** Nearly everything done, but for a few things that may be what is missing. */
    private static Levels almost(Levels most, Random dice) {
        var levels = new ArrayList<>(most.levels());
        int missing = 1 + dice.nextInt(6);
        for (int i = 0; i < missing && !levels.isEmpty(); i++) {
            int slot = dice.nextInt(levels.size());
            levels.set(slot, dice.nextInt(Math.max(1, levels.get(slot))));
        }
        return new Levels(levels, 0);
    }

    /** Slots with ten changes in all at most, what is missing before the rest. */
    private static List<Slot> small(List<Slot> slots, Set<String> missing, Random dice) {
        var ordered = new ArrayList<>(
                slots.stream().filter(slot -> missing.contains(slot.id())).toList());
        ordered.addAll(Asked.chosen(
                slots.stream().filter(slot -> !missing.contains(slot.id())).toList(), 10, dice));
        var small = new ArrayList<Slot>();
        int changes = 0;
        for (Slot slot : ordered) {
            if (changes + slot.most() <= 10) {
                changes += slot.most();
                small.add(slot);
            }
        }
        return small;
    }

    private static List<Levels> minimal(Asked asked, Assessment now, List<Slot> slots, Readiness goal, Tally tally) {
        var there = new ArrayList<Levels>();
        var none = slots.stream().map(slot -> 0).toList();
        var every = new ArrayList<>(List.of(none));
        every.addAll(Combinations.above(none, slots.stream().map(Slot::most).toList(), Integer.MAX_VALUE - 1));
        var alike = Alike.of(slots);
        for (List<Integer> levels : every) {
            var tried = new Levels(levels, 0);
            boolean larger = there.stream().anyMatch(each -> each.isWithin(tried));
            if (!larger && alike.inOrder(tried).equals(tried)) {
                tally.brute++;
                if (asked.assessor.assess(Planner.changed(now, tried, slots)) instanceof Assessment result
                        && Trials.isThere(result, goal)) {
                    there.add(tried);
                }
            }
        }
        there.sort(Comparator.comparingInt(levels -> levels.hours(slots)));
        return there;
    }
}
