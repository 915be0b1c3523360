package org.careerladder.rules.standard;

import static org.careerladder.model.process.ArtefactKind.PEER_REVIEW;
import static org.careerladder.model.promotion.Gate.CURRENT;
import static org.careerladder.model.promotion.Gate.TARGET;
import static org.careerladder.model.promotion.Opening.CLOSED;
import static org.careerladder.model.promotion.Opening.OPEN;
import static org.careerladder.rules.standard.RuleCase.rule;

import java.util.List;
import org.careerladder.model.process.Formality;
import org.careerladder.rules.given.Situation;

/** Verdicts that stand, and what is said of next steps. */
final class VerdictCases {

    /** No standard rule blocks; a company's can. */
    private static final String NO_BUDGET_BLOCKS = """
            package solid.assess

            rule "no budget blocks"
                @id("solid/no-budget-blocks")
                @says("There is no budget")
                @because("Nobody is promoted without")
                @do(actor = COMPANY, action = "Find a budget")
            when
                $timing : CompanyTiming( budget == Opening.CLOSED )
            then
                findings.blocker( $timing );
            end
            """;

    private VerdictCases() {}

    static List<RuleCase> verdicts() {
        return List.of(
                rule("readiness/ready").firesOnThat().staysSilentOn(c -> c.withoutReview(PEER_REVIEW, "lin")),
                rule("readiness/target-nearly-held")
                        .firesOn(c -> c.rates("grace", TARGET, "owns-projects", "partly"))
                        .staysSilentOn(c -> c.rates("grace", TARGET, "owns-projects", "not-yet")),
                rule("readiness/mandatory-gaps")
                        .given(each -> each.with(c -> c.withoutReview(PEER_REVIEW, "lin")))
                        .firesWhere(Situation::formal)
                        .staysSilentWhere(Situation::semiFormal),
                rule("readiness/current-not-held")
                        .firesOn(c -> c.rates("grace", CURRENT, "ships-features", "partly"))
                        .staysSilentOn(c -> c.rates("grace", CURRENT, "explains-designs", "meets")),
                rule("readiness/target-not-held")
                        .firesOn(c -> c.rates("grace", TARGET, "owns-projects", "not-yet"))
                        .staysSilentOn(c -> c.rates("grace", TARGET, "owns-projects", "partly")),
                rule("readiness/blocked")
                        .given(each -> each.companyRule(NO_BUDGET_BLOCKS))
                        .firesOn(c -> c.timing(OPEN, CLOSED))
                        .staysSilentOn(c -> c.timing(CLOSED, OPEN)),
                // Nothing is written down, and so nothing shows what is required: two gaps.
                rule("readiness/too-little-evidence")
                        .given(each -> each.with(c -> c.projects(0, 0)))
                        .firesWhere(each -> each.policy("nearly-gaps", 1))
                        .staysSilentWhere(each -> each.policy("nearly-gaps", 2)));
    }

    static List<RuleCase> advice() {
        return List.of(
                rule("advice/blocker-first")
                        .given(each -> each.companyRule(NO_BUDGET_BLOCKS))
                        .firesOn(c -> c.timing(OPEN, CLOSED))
                        .staysSilentOn(c -> c.timing(CLOSED, OPEN)),
                rule("advice/process-first")
                        .firesOn(c -> c.knowsProcessAs(Formality.UNKNOWN))
                        .staysSilentOn(c -> c.knowsProcessAs(Formality.INFORMAL)),
                rule("advice/ladder-first")
                        .firesWhere(Situation::withoutAgreement)
                        .staysSilentOnThat(),
                rule("advice/timing-last").firesOn(c -> c.timing(CLOSED, OPEN)).staysSilentOnThat(),
                rule("advice/ask-for-ratings")
                        .firesOn(c -> c.withoutRatingsOf("owns-projects"))
                        .staysSilentOnThat(),
                rule("advice/ask-for-chances")
                        .given(each -> each.with(c -> c.rates("grace", TARGET, "owns-projects", "partly")))
                        .firesOn(c -> c.withoutEvidence("billing-split"))
                        .staysSilentOnThat(),
                rule("advice/write-examples")
                        .firesOn(c -> c.withoutEvidence("billing-split"))
                        .staysSilentOnThat(),
                rule("advice/grade-yourself")
                        .firesOn(c -> c.withoutRatingsBy("self"))
                        .staysSilentOnThat(),
                rule("advice/bring-it-forward").firesOnThat().staysSilentOn(c -> c.withoutReview(PEER_REVIEW, "lin")));
    }
}
