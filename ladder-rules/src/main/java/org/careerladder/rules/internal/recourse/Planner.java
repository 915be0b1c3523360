package org.careerladder.rules.internal.recourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.plan.ChangedCase;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.plan.Plan.Answer;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;
import org.careerladder.rules.internal.fold.Fold;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;

/** Plans for the cases of one pack. Immutable; for many threads. */
public final class Planner {

    /** So many ways are offered at most. */
    private static final int WAYS = 3;

    /** So many sets of changes are tried at most, for each of the two questions: now, and later. */
    static final int BOUND = 600;

    /** So many days ahead are looked at most. */
    static final int HORIZON = 730;

    private final Pack pack;
    private final Fold fold;
    private final List<Rule> rules;
    private final Interpreter interpreter;
    private final Function<PromotionCase, AssessmentResult> engine;

    /**
     * The planner of a pack.
     *
     * @param rules the rules that are at work
     * @param interpreter of these rules
     * @param engine what a case comes to
     */
    public Planner(
            Pack pack,
            Fold fold,
            List<Rule> rules,
            Interpreter interpreter,
            Function<PromotionCase, AssessmentResult> engine) {
        this.pack = pack;
        this.fold = fold;
        this.rules = List.copyOf(rules);
        this.interpreter = interpreter;
        this.engine = engine;
    }

    /**
     * What would get an assessed case to a readiness.
     *
     * @param now what it comes to
     * @param goal NEARLY_READY or READY
     */
    public Plan of(Assessment now, Readiness goal) {
        if (Trials.isThere(now, goal)) {
            return plan(now, goal, Answer.THERE, List.of(), new Plan.Searched(0, 0, Plan.AtLeast.NONE_LEFT, true));
        }
        var atOnce = new Question(now, goal, menu(now, false), 0);
        var ways = atOnce.ways();
        if (!ways.isEmpty() || !atOnce.search.isComplete()) {
            return ways.isEmpty()
                    ? unproved(now, goal, atOnce)
                    : plan(now, goal, Answer.WAYS, ways, atOnce.searched(0, Optional.empty()));
        }
        return later(now, goal, atOnce);
    }

    private Plan later(Assessment now, Readiness goal, Question atOnce) {
        var later = new Question(now, goal, menu(now, true), HORIZON);
        var ways = later.ways();
        int before = atOnce.search.tried();
        if (!ways.isEmpty()) {
            var first = new Price(
                    ways.get(0).on().epochDay() - now.promotionCase().asOf().epochDay(), 0);
            return plan(now, goal, Answer.LATER, ways, later.searched(before, Optional.of(first)));
        }
        return later.search.isComplete()
                ? nothing(now, goal, atOnce, later.searched(before, Optional.of(Price.NEVER)))
                : unproved(now, goal, later);
    }

    private static Plan nothing(Assessment now, Readiness goal, Question atOnce, Plan.Searched searched) {
        return new Plan(
                now.promotionCase(),
                goal,
                now.readiness(),
                Answer.NOTHING,
                List.of(),
                Day.UNKNOWN,
                atOnce.afterEverything(),
                searched,
                now.language());
    }

    /** The bound came first: some way is better than none, and is not called the cheapest. */
    private static Plan unproved(Assessment now, Readiness goal, Question question) {
        var some = question.some();
        return plan(
                now,
                goal,
                some.isEmpty() ? Answer.UNPROVED : Answer.SOME,
                some,
                question.searched(0, Optional.empty()));
    }

    private static Plan plan(
            Assessment now, Readiness goal, Answer answer, List<Plan.Way> ways, Plan.Searched searched) {
        var notBefore = answer == Answer.LATER ? ways.get(0).on() : Day.UNKNOWN;
        return new Plan(
                now.promotionCase(),
                goal,
                now.readiness(),
                answer,
                ways,
                notBefore,
                List.of(),
                searched,
                now.language());
    }

    private List<Slot> menu(Assessment now, boolean waiting) {
        return Menu.of(CaseAtHand.of(pack, now), rules, waiting);
    }

    /** The question for one case, with or without time passing. */
    private final class Question {

        private final Assessment now;
        private final Readiness goal;
        private final List<Slot> slots;
        private final int horizon;
        private final Search search;

        Question(Assessment now, Readiness goal, List<Slot> slots, int horizon) {
            this.now = now;
            this.goal = goal;
            this.slots = slots;
            this.horizon = horizon;
            this.search = searchOf(now, goal, slots, horizon, BOUND);
        }

        List<Plan.Way> ways() {
            return search.cheapest(WAYS).stream().map(this::way).toList();
        }

        List<Plan.Way> some() {
            return search.some().stream().map(this::way).toList();
        }

        private Plan.Way way(Levels levels) {
            var steps = levels.steps(slots);
            var after = changed(now, levels, slots);
            return new Plan.Way(
                    steps, levels.hours(slots), after.asOf(), ((Assessment) engine.apply(after)).readiness());
        }

        /**
         * How far was looked.
         *
         * @param before how many sets were tried before
         * @param claimed below which price no way is said to be; empty where only the bound says so
         */
        Plan.Searched searched(int before, Optional<Price> claimed) {
            var bounded = search.isComplete() ? Optional.<Price>empty() : Optional.of(search.least());
            return new Plan.Searched(
                    (int) slots.stream().map(Slot::alike).distinct().count(),
                    before + search.tried(),
                    bounded.map(this::atLeast).orElse(Plan.AtLeast.NONE_LEFT),
                    Stream.concat(claimed.stream(), bounded.stream())
                            .max(Comparator.naturalOrder())
                            .map(this::isProved)
                            .orElse(true));
        }

        /** Whether no way is below a price, whatever people do: nothing is taken for granted that they could change otherwise. */
        private boolean isProved(Price price) {
            if (pack.process().formality() == Formality.UNKNOWN) {
                return false;
            }
            var least = searchOf(now, goal, slots, horizon, BOUND, covered());
            var found = least.cheapest(1).stream().map(levels -> Price.of(levels, slots));
            var open = least.isComplete() ? Stream.<Price>empty() : Stream.of(least.least());
            return Stream.concat(found, open).allMatch(each -> each.compareTo(price) >= 0);
        }

        private Trust covered() {
            var most = changed(now, everything(), slots);
            return new Covered(CaseAtHand.of(pack, now), fold.of(most, Fold.Word.OTHERS), interpreter, vocabulary());
        }

        private Levels everything() {
            return new Levels(slots.stream().map(Slot::most).toList(), 0);
        }

        private Plan.AtLeast atLeast(Price price) {
            return new Plan.AtLeast(
                    now.promotionCase().asOf().plus(new Span(price.days(), Span.Unit.DAYS)), price.hours());
        }

        /** What still weighs when people have done everything that they can do. */
        List<Finding> afterEverything() {
            return engine.apply(changed(now, everything(), slots)) instanceof Assessment assessment
                    ? weighing(assessment)
                    : List.of();
        }
    }

    private static List<Finding> weighing(Assessment assessment) {
        var weighing = new ArrayList<>(assessment.findings(Severity.BLOCKER));
        weighing.addAll(assessment.findings(Severity.GAP));
        return weighing;
    }

    /** The search over some slots. */
    Search searchOf(Assessment now, Readiness goal, List<Slot> slots, int horizon, int bound) {
        return searchOf(now, goal, slots, horizon, bound, Trust.WHOLE);
    }

    private Vocabulary vocabulary() {
        return Vocabulary.with(pack.allAttributes());
    }

    private Search searchOf(Assessment now, Readiness goal, List<Slot> slots, int horizon, int bound, Trust trust) {
        var later = new Later(vocabulary(), horizon);
        var ground =
                new Ground(slots, levels -> fold.of(changed(now, levels, slots), Fold.Word.OTHERS), interpreter, later);
        var obstacles = new Obstacles(rules, interpreter, ground, goal, trust);
        return new Search(
                slots, new Trials(slots, levels -> engine.apply(changed(now, levels, slots)), goal), obstacles, bound);
    }

    static PromotionCase changed(Assessment now, Levels levels, List<Slot> slots) {
        return ChangedCase.of(
                now.promotionCase(),
                levels.steps(slots).stream().map(Plan.Step::change).toList());
    }
}
