package org.careerladder.rules.internal.stage;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AuditRecord;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Verdict;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.JudgementStatus;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Policy;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.internal.compile.RuleFailure;
import org.careerladder.rules.internal.compile.StageRules;
import org.careerladder.rules.internal.fold.Fold;

/** Fold and three closed stages, in the one direction in which an assessment comes about. Immutable; for many threads. */
public record Stages(
        Fold fold,
        StageRules assess,
        StageRules conclude,
        StageRules advise,
        Policy policy,
        Language language,
        AuditRecord audit) {

    /**
     * Assesses a case that fits the pack.
     *
     * @throws RuleFailure where a rule or the engine fails
     * @throws NothingApplies where nothing is left to measure at a level
     */
    public Assessment assess(PromotionCase promotionCase) {
        var facts = fold.of(promotionCase, Fold.Word.OTHERS);
        requireSomethingToMeasure(facts);
        var findings = findings(facts);
        var scorecards = Scorecards.of(facts, findings);
        var concluded = new Verdicts(conclude).of(scorecards);
        var verdict = concluded.verdict(facts, onOwnWord(promotionCase, facts, concluded.readiness()));
        var nextSteps = nextSteps(promotionCase, facts, findings, scorecards, verdict);
        return new Assessment(
                promotionCase,
                facts,
                findings,
                scorecards.worst(),
                verdict,
                process(facts),
                nextSteps,
                language,
                audit);
    }

    private static void requireSomethingToMeasure(Facts facts) {
        requireApplicable(facts, facts.current());
        requireApplicable(facts, facts.target());
    }

    private static void requireApplicable(Facts facts, LevelBar bar) {
        if (bar.applicable() == 0 && facts.judgementsAt(bar.gate()).isEmpty()) {
            throw new NothingApplies(bar.gate());
        }
    }

    private List<Finding> findings(Facts facts) {
        var all = facts.all();
        return Findings.of(assess.run(all), all);
    }

    /** The same once more, with the candidate's own rating counted wherever only the candidate rated. */
    private Readiness onOwnWord(PromotionCase promotionCase, Facts facts, Readiness readiness) {
        boolean isAsked = facts.standings().stream().anyMatch(Stages::restsOnOwnWord)
                || facts.judgements().stream().anyMatch(JudgementStatus::ownWordOnly);
        if (!isAsked) {
            return readiness;
        }
        var own = fold.of(promotionCase, Fold.Word.OWN);
        return new Verdicts(conclude).of(Scorecards.of(own, findings(own))).readiness();
    }

    private static boolean restsOnOwnWord(Standing standing) {
        return standing.ratingKnown() && !standing.confirmed();
    }

    private List<NextStep> nextSteps(
            PromotionCase promotionCase, Facts facts, List<Finding> findings, Scorecards scorecards, Verdict verdict) {
        var read = new ArrayList<Fact>(findings);
        read.add(scorecards.worst());
        read.add(verdict);
        var due = DueDates.of(promotionCase.asOf(), policy.span(StandardPolicy.NEXT_STEP_WITHIN), facts);
        return Steps.of(findings, advise.run(read), facts, due);
    }

    private static ProcessState process(Facts facts) {
        if (facts.candidate().formality() == Formality.UNKNOWN) {
            return ProcessState.UNKNOWN;
        }
        return facts.artefacts().stream().mapToInt(Artefact::missing).sum() == 0
                ? ProcessState.COMPLETE
                : ProcessState.INCOMPLETE;
    }
}
