package org.careerladder.rules.standard;

import static org.careerladder.model.process.ArtefactKind.MANAGER_REVIEW;
import static org.careerladder.model.process.ArtefactKind.PEER_REVIEW;
import static org.careerladder.model.process.ArtefactKind.SELF_REVIEW;
import static org.careerladder.model.process.ArtefactKind.SENIOR_RECOMMENDATION;
import static org.careerladder.model.promotion.Opening.CLOSED;
import static org.careerladder.model.promotion.Opening.OPEN;
import static org.careerladder.model.promotion.Opening.UNKNOWN;
import static org.careerladder.rules.given.Northwind.ENGINEER;
import static org.careerladder.rules.given.Northwind.SENIOR;
import static org.careerladder.rules.standard.RuleCase.rule;

import java.util.List;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.process.Formality;
import org.careerladder.rules.given.Situation;

/** The process: is it known, are its papers there, what lies outside merit, and where does it lead? */
final class ProcessCases {

    private static final LevelRef STAFF = LevelRef.of("engineering", "staff");
    private static final LevelRef LEAD = LevelRef.of("management", "lead");

    private ProcessCases() {}

    static List<RuleCase> knowing() {
        return List.of(
                rule("process/unknown")
                        .firesOn(c -> c.knowsProcessAs(Formality.UNKNOWN))
                        .staysSilentOn(c -> c.knowsProcessAs(Formality.INFORMAL)),
                rule("process/mistaken")
                        .firesOn(c -> c.knowsProcessAs(Formality.INFORMAL))
                        .staysSilentOn(c -> c.knowsProcessAs(Formality.UNKNOWN)),
                rule("process/deciders-unknown")
                        .firesOn(c -> c.withoutKnownDeciders())
                        .staysSilentOnThat(),
                rule("process/known").firesOnThat().staysSilentOn(c -> c.withoutKnownDeciders()),
                rule("process/takes-time").firesOn(c -> c.withoutCycle()).staysSilentOnThat());
    }

    static List<RuleCase> papers() {
        return List.of(
                rule("process/self-review-missing")
                        .firesOn(c -> c.withoutReviews(SELF_REVIEW))
                        .staysSilentOnThat(),
                rule("process/peer-reviews-missing")
                        .firesOn(c -> c.withoutReview(PEER_REVIEW, "lin"))
                        .staysSilentOnThat(),
                rule("process/recommendation-missing")
                        .firesOn(c -> c.withoutReviews(SENIOR_RECOMMENDATION))
                        .staysSilentOnThat(),
                rule("process/manager-review-missing")
                        .firesOn(c -> c.withoutReviews(MANAGER_REVIEW))
                        .staysSilentOnThat(),
                rule("process/papers-due-soon")
                        .given(each -> each.with(c -> c.withoutReviews(PEER_REVIEW)))
                        .firesWhere(each -> each.papersDueIn(20))
                        .staysSilentWhere(each -> each.papersDueIn(21)),
                rule("process/papers-overdue")
                        .given(each -> each.with(c -> c.withoutReviews(PEER_REVIEW)))
                        .firesWhere(each -> each.papersDueIn(-1))
                        .staysSilentWhere(each -> each.papersDueIn(0)),
                rule("process/reviewer-declined")
                        .firesOn(c -> c.declinesToReview(PEER_REVIEW, "lin"))
                        .staysSilentOn(c -> c.declinesToReview(PEER_REVIEW, "sara")),
                rule("process/papers-complete").firesWhere(Situation::formal).staysSilentWhere(Situation::informal),
                rule("process/write-it-down-anyway")
                        .given(Situation::informal)
                        .firesOn(c -> c.withoutReviews(SELF_REVIEW))
                        .staysSilentOnThat());
    }

    static List<RuleCase> outsideMerit() {
        return List.of(
                rule("timing/no-headcount")
                        .firesOn(c -> c.timing(CLOSED, OPEN))
                        .staysSilentOn(c -> c.timing(UNKNOWN, CLOSED)),
                rule("timing/no-budget")
                        .firesOn(c -> c.timing(OPEN, CLOSED))
                        .staysSilentOn(c -> c.timing(CLOSED, UNKNOWN)),
                rule("timing/unknown")
                        .firesOn(c -> c.timing(UNKNOWN, UNKNOWN))
                        .staysSilentOn(c -> c.timing(UNKNOWN, OPEN)));
    }

    static List<RuleCase> wayUp() {
        return List.of(
                // The ladder names twelve months before the target level.
                rule("tenure/too-short")
                        .given(each -> each.with(c -> c.projects(3, 3)))
                        .firesOn(c -> c.inLevelSince("2025-11-21"))
                        .staysSilentOn(c -> c.inLevelSince("2025-11-20")),
                rule("growth/levels-skipped")
                        .firesOn(c -> c.unratedFrom(ENGINEER, STAFF))
                        .staysSilentOn(c -> c.unratedFrom(SENIOR, STAFF)),
                rule("growth/lateral-move")
                        .firesOn(c -> c.unratedFrom(SENIOR, LEAD))
                        .staysSilentOn(c -> c.unratedFrom(ENGINEER, LEAD)),
                rule("growth/levels-not-compared")
                        .firesOn(c -> c.unratedFrom(ENGINEER, LEAD))
                        .staysSilentOn(c -> c.unratedFrom(SENIOR, LEAD)),
                rule("growth/other-tracks")
                        .firesOn(c -> c.unratedFrom(ENGINEER, SENIOR))
                        .staysSilentOn(c -> c.unratedFrom(ENGINEER, STAFF)));
    }
}
