package org.careerladder.rules.standard;

import static org.careerladder.model.ladder.EvidenceKind.DECISION;
import static org.careerladder.model.ladder.EvidenceKind.LEADERSHIP;
import static org.careerladder.model.ladder.EvidenceKind.METRIC;
import static org.careerladder.rules.given.Item.project;
import static org.careerladder.rules.standard.RuleCase.rule;

import java.util.List;
import org.careerladder.rules.given.Item;

/** Evidence: is it there, fresh, with numbers, a part played, somebody who saw it, and not too much of it? */
final class EvidenceCases {

    private static final String[] ALL = {"ships-features", "explains-designs", "owns-projects", "lifts-others"};
    private static final String[] ALL_BUT_ONE = {"ships-features", "explains-designs", "owns-projects"};

    private EvidenceCases() {}

    static List<RuleCase> amount() {
        return List.of(
                rule("evidence/none").firesOn(c -> c.projects(0, 0)).staysSilentOn(c -> c.projects(1, 1)),
                rule("evidence/required-not-shown")
                        .firesOn(c -> c.withoutEvidence("billing-split"))
                        .staysSilentOnThat(),
                rule("evidence/nothing-fresh")
                        .firesOn(c -> c.evidence(project("old", "owns-projects").endedOn("2026-05-19")))
                        .staysSilentOn(
                                c -> c.evidence(project("new", "owns-projects").endedOn("2026-05-20"))),
                rule("evidence/outdated")
                        .firesOn(c -> c.alsoEvidence(project("old").endedOn("2025-11-19")))
                        .staysSilentOn(c -> c.alsoEvidence(project("new").endedOn("2025-11-20"))),
                rule("evidence/too-many-items").firesOn(c -> c.projects(9, 9)).staysSilentOn(c -> c.projects(8, 8)),
                rule("evidence/too-few-items").firesOn(c -> c.projects(2, 2)).staysSilentOn(c -> c.projects(3, 3)),
                rule("evidence/well-chosen").firesOn(c -> c.projects(3, 3)).staysSilentOn(c -> c.projects(2, 2)),
                rule("evidence/one-carries-all")
                        .firesOn(c -> c.evidence(project("everything", ALL), project("another", "lifts-others")))
                        .staysSilentOn(
                                c -> c.evidence(project("much", ALL_BUT_ONE), project("another", "lifts-others"))),
                rule("evidence/not-linked")
                        .firesOn(c -> c.alsoEvidence(project("loose")))
                        .staysSilentOn(c -> c.alsoEvidence(project("tied", "lifts-others"))));
    }

    static List<RuleCase> numbersAndWords() {
        return List.of(
                rule("evidence/few-numbers").firesOn(c -> c.projects(4, 1)).staysSilentOn(c -> c.projects(3, 1)),
                rule("evidence/numbers").firesOn(c -> c.projects(3, 1)).staysSilentOn(c -> c.projects(4, 1)),
                rule("evidence/metric-without-numbers")
                        .firesOn(c -> c.alsoEvidence(Item.of(METRIC, "mood").withoutNumbers()))
                        .staysSilentOn(c -> c.alsoEvidence(Item.of(METRIC, "speed"))),
                rule("evidence/part-not-said")
                        .firesOn(c -> c.alsoEvidence(project("teamwork").withoutRole()))
                        .staysSilentOn(c -> c.alsoEvidence(project("teamwork"))),
                rule("evidence/impact-not-said")
                        .firesOn(c -> c.alsoEvidence(project("teamwork").withoutImpact()))
                        .staysSilentOn(c -> c.alsoEvidence(project("teamwork"))),
                rule("evidence/nobody-vouches")
                        .firesOn(c -> c.evidence(project("alone").vouchedBy("self")))
                        .staysSilentOn(c -> c.evidence(project("seen").vouchedBy("lin"))));
    }

    static List<RuleCase> kinds() {
        return List.of(
                rule("evidence/no-project")
                        .firesOn(c -> c.withoutEvidence("billing-split"))
                        .staysSilentOnThat(),
                rule("evidence/no-leadership")
                        .firesOn(c -> c.withoutEvidence("mentoring"))
                        .staysSilentOnThat(),
                rule("evidence/leadership")
                        .firesOn(c -> c.evidence(Item.of(LEADERSHIP, "mentoring")))
                        .staysSilentOn(c -> c.evidence(Item.of(DECISION, "queue-choice"))),
                rule("evidence/no-decision")
                        .firesOn(c -> c.withoutEvidence("queue-choice"))
                        .staysSilentOnThat(),
                rule("evidence/decisions")
                        .firesOn(c -> c.evidence(Item.of(DECISION, "queue-choice")))
                        .staysSilentOn(c -> c.evidence(Item.of(LEADERSHIP, "mentoring"))));
    }
}
