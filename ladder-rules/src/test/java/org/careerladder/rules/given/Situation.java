package org.careerladder.rules.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Origin;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.internal.compile.StandardRules;

/**
 * A pack and a case, and small named changes of both; each change is a new situation. It starts from one in which nothing is
 * missing, so that what a change brings about is seen at once.
 */
public record Situation(Pack pack, PromotionCase promotionCase) {

    private static final Map<Pack, Assessor> ASSESSORS = new ConcurrentHashMap<>();

    /** Both levels are held, every paper is there, the conversation is fresh; see {@link Solid}. */
    public static Situation base() {
        return new Situation(Solid.pack(), Solid.promotionCase());
    }

    /** The assessment of it. */
    public Assessment assessment() {
        var result = ASSESSORS
                .computeIfAbsent(pack, each -> Assessor.of(each).orThrow())
                .assess(promotionCase);
        if (result instanceof Assessment assessment) {
            return assessment;
        }
        throw new AssertionError("Not assessed: " + result);
    }

    /** Another case. */
    public Situation with(UnaryOperator<Change> change) {
        return new Situation(pack, change.apply(new Change(promotionCase)).promotionCase());
    }

    /** Another pack. */
    public Situation under(UnaryOperator<Pack> change) {
        return new Situation(change.apply(pack), promotionCase);
    }

    public Situation informal() {
        return under(each -> each.withProcess(new PromotionProcess.Informal(List.of())));
    }

    public Situation semiFormal() {
        return under(each -> each.withProcess(new PromotionProcess.SemiFormal(List.of())));
    }

    public Situation formal() {
        return under(each -> each.withProcess(new PromotionProcess.Formal(List.of(), Committee.UNKNOWN)));
    }

    /** So many days are left until the papers of the cycle are due. */
    public Situation papersDueIn(int days) {
        var due = new Day(promotionCase.asOf().epochDay() + days);
        return under(each -> new Packs(each).cycles(new Cycle(CycleId.of("2026-h2"), due, Day.UNKNOWN)));
    }

    /** Nobody at the company has agreed to the ladder. */
    public Situation withoutAgreement() {
        return under(each -> new Packs(each).agreement(Pack.Agreement.NOBODY_AGREED));
    }

    public Situation policy(String parameter, int count) {
        return policy(parameter, new ParameterValue.Count(count));
    }

    public Situation policyShare(String parameter, int basisPoints) {
        return policy(parameter, new ParameterValue.Share(basisPoints));
    }

    public Situation policyMonths(String parameter, int months) {
        return policy(parameter, new ParameterValue.Duration(Span.months(months)));
    }

    private Situation policy(String parameter, ParameterValue value) {
        return under(each -> {
            var settings = new ArrayList<>(each.settings());
            settings.add(new PolicySetting(parameter, value, "", "", Day.UNKNOWN));
            return each.withSettings(settings);
        });
    }

    /** The pack has one more rule of the assess stage. */
    public Situation companyRule(String drl) {
        return under(each -> {
            var rules = new ArrayList<>(each.rules());
            String path = "assess/own-" + rules.size() + ".drl";
            rules.add(new RuleSource.DrlText("rules/" + path, path, drl));
            return each.withRules(rules);
        });
    }

    /** The pack disables these standard rules, by id. */
    public Situation disabling(Predicate<String> which) {
        var overrides = StandardRules.rules().stream()
                .filter(rule -> which.test(rule.id().value()))
                .<RuleOverride>map(rule ->
                        new RuleOverride.Disable(rule.id(), "not how we work", "people-operations", Origin.CODE))
                .toList();
        return under(each -> each.withOverrides(overrides));
    }

    /** The pack lets a rule of its own stand in the place of a standard one. */
    public Situation replacing(String standard, String own) {
        return under(each -> each.withOverrides(List.of(new RuleOverride.Replace(
                RuleId.of(standard), RuleId.of(own), "ours is stricter", "people-operations", Origin.CODE))));
    }
}
