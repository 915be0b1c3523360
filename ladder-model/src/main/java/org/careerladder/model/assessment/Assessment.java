package org.careerladder.model.assessment;

import java.util.List;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.language.Language;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.WhatIf;

/**
 * The conclusion of one case. It supports a human decision and never makes one.
 *
 * @param promotionCase the question
 * @param facts what the rules knew
 * @param findings what they found, in the order of a report
 * @param scorecard the findings counted, with both gates at worst
 * @param verdict the readiness
 * @param process whether everything that the process asks for in writing is there
 * @param nextSteps what to do, the most useful first
 * @param language the language of its findings and next steps
 * @param audit what it was made with
 */
public record Assessment(
        PromotionCase promotionCase,
        Facts facts,
        List<Finding> findings,
        Scorecard scorecard,
        Verdict verdict,
        ProcessState process,
        List<NextStep> nextSteps,
        Language language,
        AuditRecord audit)
        implements AssessmentResult {

    public Assessment {
        findings = List.copyOf(findings);
        nextSteps = List.copyOf(nextSteps);
    }

    @Override
    public CaseId caseId() {
        return promotionCase.id();
    }

    @Override
    public WhatIf whatIf() {
        return promotionCase.whatIf();
    }

    public Readiness readiness() {
        return verdict.readiness();
    }

    public Formality formality() {
        return facts.candidate().formality();
    }

    /** The scorecard with both gates at worst, and that with both at best where the two differ. */
    public List<Scorecard> scorecards() {
        var best = scorecard.at(facts.current().best(), facts.target().best());
        return best.equals(scorecard) ? List.of(scorecard) : List.of(scorecard, best);
    }

    /** The hash of the case's canonical model; made when asked for. */
    public String caseHash() {
        return Fingerprint.ofCase(promotionCase);
    }

    /** The findings of one severity, in the order of a report. */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
