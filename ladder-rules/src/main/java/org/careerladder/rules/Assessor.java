package org.careerladder.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.AuditRecord;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.CaseCheck;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackCheck;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.plan.Roadmap;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.internal.compile.Compilation;
import org.careerladder.rules.internal.compile.RuleFailure;
import org.careerladder.rules.internal.compile.Speech;
import org.careerladder.rules.internal.explain.Explainer;
import org.careerladder.rules.internal.fold.Fold;
import org.careerladder.rules.internal.fold.LevelsFold;
import org.careerladder.rules.internal.recourse.Planner;
import org.careerladder.rules.internal.recourse.Roadmaps;
import org.careerladder.rules.internal.stage.NothingApplies;
import org.careerladder.rules.internal.stage.Stages;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;

/** Assesses cases under one pack. Checked, compiled, immutable; for any number of threads. */
public final class Assessor {

    /** The longest roadmap, in weeks. */
    public static final int MOST_WEEKS = 104;

    private final Pack pack;
    private final Compilation compilation;
    private final Language language;
    private final CaseCheck caseCheck;
    private final Stages stages;
    private final Once<Interpreter> interpreter;
    private final Once<Explainer> explainer;
    private final Once<Planner> planner;

    Assessor(Pack pack, Compilation compilation) {
        this(pack, compilation, Language.ENGLISH);
    }

    private Assessor(Pack pack, Compilation compilation, Language language) {
        this.pack = pack;
        this.compilation = compilation;
        this.language = language;
        this.caseCheck = CaseCheck.of(pack);
        this.stages = new Stages(
                new Fold(pack),
                compilation.assess(),
                compilation.conclude(),
                compilation.advise(),
                pack.policy(),
                language,
                compilation.audit());
        this.interpreter = new Once<>(
                () -> Interpreter.of(compilation.rules(), Vocabulary.with(pack.allAttributes()), pack.policy()));
        this.explainer = new Once<>(
                () -> new Explainer(compilation.rules(), interpreter.get(), pack, compilation.effective(), language));
        this.planner = new Once<>(
                () -> new Planner(pack, stages.fold(), compilation.rules(), interpreter.get(), this::assess));
    }

    /**
     * The assessor of a pack, or everything that is wrong with it and with all that it extends.
     *
     * @param pack the ladder, process, policy and rules of a company
     */
    public static Checked<Assessor> of(Pack pack) {
        return of(pack, Compilation::of);
    }

    /**
     * The same assessor without a rule engine: its rules are interpreted. It comes to the same assessments byte by byte, but for
     * the engine that their audit records name; it is made sooner, and is slower where a pack has many rules and a service many
     * cases. For tests of rules, and wherever the engine cannot be had.
     *
     * @param pack the ladder, process, policy and rules of a company
     */
    public static Checked<Assessor> interpreted(Pack pack) {
        return of(pack, Compilation::interpreted);
    }

    /**
     * The same pack with other rules in the place of those at work, interpreted: for tests that change one rule after the other and
     * ask whether anybody notices.
     *
     * @param others rules that were checked, or are as sound as those that were: their types, fields and values are not looked at
     * @throws IllegalArgumentException for a rule that no check would let pass
     */
    public Assessor withRules(List<Rule> others) {
        return new Assessor(pack, compilation.interpreting(others, pack));
    }

    /**
     * The same assessor in another language: the same rules and verdicts, other words. A rule speaks as the nearest layer of the
     * pack has it, else as this library has it, else in its own words. Nothing is compiled anew.
     *
     * @param language its tag, such as {@code de}, or {@code de-at} where what it has no text in is said in {@code de}
     * @return the assessor; or that neither this library nor the pack has a text in the language
     */
    public Checked<Assessor> in(String language) {
        return Speech.of(pack, language).map(speech -> new Assessor(pack, compilation.in(speech), speech.language()));
    }

    private static Checked<Assessor> of(Pack pack, Function<Pack, Checked<Compilation>> compiler) {
        var problems = PackCheck.problems(pack);
        return problems.isEmpty()
                ? compiler.apply(pack).map(compilation -> new Assessor(pack, compilation))
                : Checked.faulty(withThoseOfRules(problems, pack));
    }

    private static List<Problem> withThoseOfRules(List<Problem> problems, Pack pack) {
        return Stream.concat(problems.stream(), ruleProblems(pack).stream()).toList();
    }

    /**
     * Everything that is wrong with the rules of a pack and of all that it extends, and with what it does to inherited ones; for
     * whoever holds a pack in which something else is wrong, and wants to tell everything at once.
     */
    public static List<Problem> ruleProblems(Pack pack) {
        return Compilation.problems(pack);
    }

    /**
     * Loads the standard rules, so that the first assessor of a process comes sooner. Changes nothing else; may be called from
     * any thread, any number of times.
     */
    public static void prepare() {
        Compilation.prepare();
    }

    /**
     * Assesses a case. The same case under the same pack gives the same assessment, whatever the clock, the locale and the
     * time zone.
     *
     * @param promotionCase the question; its as-of day is required
     * @return the assessment, or the reason why there is none: never a part of one
     */
    public AssessmentResult assess(PromotionCase promotionCase) {
        var problems = caseCheck.problems(promotionCase);
        if (!problems.isEmpty()) {
            return wrongWith(promotionCase, problems);
        }
        try {
            return stages.assess(promotionCase);
        } catch (NothingApplies nothing) {
            return wrongWith(promotionCase, List.of(nothing.problem()));
        } catch (RuleFailure failure) {
            return notAssessed(promotionCase, failure.rule(), String.valueOf(failure.getMessage()), List.of());
        } catch (RuntimeException e) {
            // Whatever fails while folding or reporting: this case has no conclusion, and others go on.
            return notAssessed(
                    promotionCase, "", "an internal error: " + e.getClass().getSimpleName(), List.of());
        }
    }

    /**
     * Where the ratings of a case stand on the whole ladder, whichever level it asks for.
     *
     * @param promotionCase the case; its as-of day is required
     * @return every level with what holds it back, or everything that is wrong with the case
     */
    public Checked<LevelsReached> levels(PromotionCase promotionCase) {
        var problems = caseCheck.problems(promotionCase);
        return problems.isEmpty() ? Checked.sound(LevelsFold.of(pack, promotionCase)) : Checked.faulty(problems);
    }

    /**
     * Why an assessment says what it says: every verdict, finding and next step with the rule behind it, what was read and what was
     * asked. Worked out anew when asked for, without the rule engine.
     *
     * @param assessment one that this assessor made, or an assessor of the same pack in another language
     * @throws IllegalArgumentException for an assessment under another pack
     */
    public Explanation explain(Assessment assessment) {
        requireOwn(assessment);
        return explainer.get().of(assessment);
    }

    /**
     * What one rule made of everything in a case that it could speak of: where it speaks, and where it does not, why not.
     *
     * @param assessment one that this assessor made
     * @param rule a rule of any layer of the pack, at work or switched off
     * @return what it made of it, or that the pack has no such rule, with the nearest one
     * @throws IllegalArgumentException for an assessment under another pack
     */
    public Checked<WhyNot> whyNot(Assessment assessment, RuleId rule) {
        requireOwn(assessment);
        return explainer
                .get()
                .whyNot(assessment, rule)
                .map(Checked::sound)
                .orElseGet(() -> Checked.faulty(noRule(rule)));
    }

    /**
     * The smallest sets of real changes after which a case is at least as ready as asked: what people can do, and what only time
     * does. Each was tried on the rules of this assessor. A case that is not assessed has no plan.
     *
     * @param assessment one that this assessor made
     * @param goal READY or NEARLY_READY
     * @throws IllegalArgumentException for another goal, or an assessment under another pack
     */
    public Plan plan(Assessment assessment, Readiness goal) {
        requireOwn(assessment);
        if (goal != Readiness.READY && goal != Readiness.NEARLY_READY) {
            throw new IllegalArgumentException("Nobody plans to be " + goal);
        }
        return planner.get().of(assessment, goal);
    }

    /**
     * A way of a plan, week by week, backward from the dates of the cycle.
     *
     * @param assessment the one that was planned for
     * @param way one of the plan's ways
     * @param weeks over how many weeks, 1 to 104
     */
    public Roadmap roadmap(Assessment assessment, Plan plan, Plan.Way way, int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS || !plan.ways().contains(way)) {
            throw new IllegalArgumentException(
                    "A roadmap of a plan's own way takes 1 to " + MOST_WEEKS + " weeks, not " + weeks);
        }
        return Roadmaps.of(assessment, pack.policy(), plan, way, weeks);
    }

    private void requireOwn(Assessment assessment) {
        if (!assessment.audit().packHash().equals(audit().packHash())) {
            throw new IllegalArgumentException(
                    "The assessment of " + assessment.caseId() + " is one under another pack");
        }
    }

    private List<Problem> noRule(RuleId rule) {
        var ids = effective().rules().stream().map(each -> each.id().value()).toList();
        return List.of(Problem.at(
                ModelPath.ROOT, "the pack has no rule `" + rule + "`", NearestWord.advice(rule.value(), ids)));
    }

    private NotAssessed wrongWith(PromotionCase promotionCase, List<Problem> problems) {
        var told = problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
        return notAssessed(promotionCase, "", told, problems);
    }

    private NotAssessed notAssessed(PromotionCase promotionCase, String rule, String cause, List<Problem> problems) {
        return new NotAssessed(promotionCase.id(), rule, cause, problems, language, promotionCase.whatIf());
    }

    /** The pack. */
    public Pack pack() {
        return pack;
    }

    /** The language of its assessments. */
    public Language language() {
        return language;
    }

    /** Every rule that is at work, by id. */
    public List<Rule> rules() {
        return compilation.rules();
    }

    /** What the pack comes to after all its layers: each rule and parameter, where it comes from, and what is switched off. */
    public EffectivePack effective() {
        return compilation.effective();
    }

    /** What every assessment records of the pack and the engine. */
    public AuditRecord audit() {
        return stages.audit();
    }
}
