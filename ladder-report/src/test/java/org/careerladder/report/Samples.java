package org.careerladder.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerladder.model.ladder.Outcome.EXCEEDS;
import static org.careerladder.model.ladder.Outcome.MEETS;
import static org.careerladder.model.ladder.Outcome.NOT_MET;
import static org.careerladder.model.ladder.Outcome.PARTLY;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.process.Actor;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;
import org.careerladder.report.render.Format;
import org.careerladder.report.render.Layout;

/** One assessment of every readiness, and cases that could not be assessed. */
final class Samples {

    static final Subject PEER_REVIEW = new Subject.Of(SubjectKind.ARTEFACT, "peer-review");

    private Samples() {}

    static List<AssessmentResult> all() {
        return List.of(nearlyReady(), ready(), notYet(), undetermined(), whatIf(), ruleFailed(), caseAtFault());
    }

    /** A formal case with one open point at the target level and papers missing. */
    static Assessment nearlyReady() {
        return new AssessmentBuilder("ada-2026-h2", Readiness.NEARLY_READY)
                .name("Ada Example")
                .onOwnWord(Readiness.READY)
                .gates(GateState.MET, GateState.NEARLY)
                .process(Formality.FORMAL, ProcessState.INCOMPLETE)
                .timing(Opening.OPEN, Opening.UNKNOWN, 11, 38)
                .pack(
                        "northwind@2026.1",
                        61,
                        new RuleOverride.Disable(
                                RuleId.of("evidence/too-many-items"),
                                "We ask for a complete log",
                                "people-team",
                                Origin.CODE),
                        new RuleOverride.Replace(
                                RuleId.of("tenure/too-short"),
                                RuleId.of("northwind/tenure-by-track"),
                                "Managers wait longer than engineers",
                                "people-team",
                                Origin.CODE))
                .with(StandingBuilder.at(Gate.CURRENT, "ships-features", "Ships features")
                        .rated(EXCEEDS, "exceeds", "grace, self"))
                .with(StandingBuilder.at(Gate.CURRENT, "explains-designs", "Explains designs")
                        .importance(Importance.EXPECTED)
                        .rated(MEETS, "meets", "grace, self"))
                .with(StandingBuilder.at(Gate.TARGET, "owns-projects", "Owns projects from idea to operation")
                        .rated(MEETS, "meets", "grace, sara, self"))
                .with(StandingBuilder.at(Gate.TARGET, "lifts-others", "Lifts others")
                        .importance(Importance.EXPECTED)
                        .rated(PARTLY, "partly", "lin")
                        .holdsBack())
                .with(StandingBuilder.at(Gate.TARGET, "decides-well", "Takes technical decisions and learns from them")
                        .importance(Importance.OPTIONAL)
                        .rated(MEETS, "meets", "self"))
                .asks(ArtefactKind.SELF_REVIEW, 1, 1, 0)
                .asks(ArtefactKind.PEER_REVIEW, 3, 0, 1)
                .asks(ArtefactKind.SENIOR_RECOMMENDATION, 1, 1, 0)
                .asks(ArtefactKind.MANAGER_REVIEW, 1, 0, 0)
                .with(finding(
                        "evidence/numbers-tell",
                        Severity.STRENGTH,
                        Axis.EVIDENCE,
                        "Checkout answers four times faster: 900 ms before, 220 ms after, and grace vouches for it."))
                .with(finding(
                        "merit/current-exceeds",
                        Severity.STRENGTH,
                        Axis.MERIT,
                        "Ships features is above what Engineer asks, and not on the candidate's own word alone."))
                .with(finding(
                        "merit/partly", Severity.GAP, Axis.MERIT, "Lifts others is partly met at Senior engineer."))
                .with(new Finding(
                        "process/peer-reviews-missing",
                        "process",
                        Severity.GAP,
                        Axis.PROCESS,
                        PEER_REVIEW,
                        "peer reviews",
                        "3 peer reviews are asked for, and none is there.",
                        "The committee knows the candidate from what others write.",
                        new Remedy(
                                Actor.CANDIDATE,
                                "Ask three peers for a review, and remind each of the work that they saw",
                                "2h"),
                        List.of("reviews/peer-review")))
                .with(
                        finding(
                                "evidence/one-carries-most",
                                Severity.RISK,
                                Axis.EVIDENCE,
                                "One project carries most of what is shown; a second one would make the case stand on its own feet."))
                .with(finding(
                        "tracks/both-open",
                        Severity.NOTE,
                        Axis.GROWTH,
                        "Team lead stands at the same height on the management track. There is no hurry to choose."))
                .with(new NextStep(
                        "process/ask-for-reviews",
                        Actor.CANDIDATE,
                        "Ask three peers for a review, and remind each of the work that they saw.",
                        "2h",
                        Day.of("2026-11-27"),
                        List.of(new NextStep.Closes("process/peer-reviews-missing", PEER_REVIEW))))
                .with(step(
                        "merit/lift-others",
                        Actor.MANAGER,
                        "Give the candidate somebody to mentor for a quarter: Lifts others needs the chance to be seen.",
                        "1h",
                        "2026-12-01"))
                .with(step(
                        "process/manager-review",
                        Actor.MANAGER,
                        "Write the manager review; the strengths above are a start.",
                        "3h",
                        "2026-12-01"))
                .with(step(
                        "support/follow-up",
                        Actor.CANDIDATE,
                        "Ask grace in the next one-to-one how the case looks by now.",
                        "",
                        ""))
                .build();
    }

    static Assessment ready() {
        return new AssessmentBuilder("bo", Readiness.READY)
                .process(Formality.INFORMAL, ProcessState.COMPLETE)
                .with(StandingBuilder.at(Gate.CURRENT, "ships-features", "Ships features")
                        .rated(MEETS, "meets", "grace"))
                .with(StandingBuilder.at(Gate.TARGET, "owns-projects", "Owns projects")
                        .rated(MEETS, "meets", "grace"))
                .with(StandingBuilder.at(Gate.TARGET, "grows-people", "Grows people")
                        .waived())
                .with(step("asking/ask", Actor.CANDIDATE, "Ask for the promotion in the next one-to-one.", "1h", ""))
                .build();
    }

    static Assessment notYet() {
        return new AssessmentBuilder("cy", Readiness.NOT_YET)
                .gates(GateState.NOT_MET, GateState.UNKNOWN)
                .process(Formality.SEMI_FORMAL, ProcessState.INCOMPLETE)
                .with(StandingBuilder.at(Gate.CURRENT, "ships-features", "Ships features")
                        .rated(NOT_MET, "not-yet", "grace")
                        .holdsBack())
                .with(StandingBuilder.at(Gate.TARGET, "owns-projects", "Owns projects")
                        .notObserved()
                        .holdsBack())
                .with(StandingBuilder.at(Gate.TARGET, "lifts-others", "Lifts others")
                        .stale()
                        .holdsBack())
                .asks(ArtefactKind.SELF_REVIEW, 1, 0, 0)
                .with(finding(
                        "asking/declined",
                        Severity.BLOCKER,
                        Axis.SUPPORT,
                        "The last request was declined, and nobody has said why."))
                .with(finding("merit/not-met", Severity.GAP, Axis.MERIT, "Ships features is not met at Engineer."))
                .with(finding(
                        "rating/have-it-rated",
                        Severity.GAP,
                        Axis.SUPPORT,
                        "Nobody has rated Owns projects at Senior engineer yet."))
                .with(step(
                        "asking/why",
                        Actor.CANDIDATE,
                        "Ask what would have made the difference, and write the answer down as areas.",
                        "1d",
                        "2026-12-04"))
                .build();
    }

    static Assessment undetermined() {
        return new AssessmentBuilder("dee", Readiness.UNDETERMINED)
                .onOwnWord(Readiness.READY)
                .gates(GateState.UNKNOWN, GateState.UNKNOWN)
                .process(Formality.UNKNOWN, ProcessState.UNKNOWN)
                .nobodyAgreed()
                .with(StandingBuilder.at(Gate.CURRENT, "ships-features", "Ships features")
                        .rated(MEETS, "meets", "self")
                        .holdsBack())
                .with(StandingBuilder.at(Gate.TARGET, "owns-projects", "Owns projects")
                        .holdsBack())
                .with(StandingBuilder.at(Gate.TARGET, "lifts-others", "Lifts others")
                        .holdsBack())
                .with(finding(
                        "rating/have-it-rated",
                        Severity.GAP,
                        Axis.SUPPORT,
                        "Nobody has rated Owns projects at Senior engineer yet."))
                .with(step(
                        "ladder/agree",
                        Actor.CANDIDATE,
                        "Ask the manager what a senior engineer is to them, and agree on a ladder.",
                        "1h",
                        ""))
                .build();
    }

    /** A case of which two things were changed to ask what would be. */
    static Assessment whatIf() {
        return new AssessmentBuilder("gil", Readiness.READY)
                .whatIf("/company/headcount=open", "/evidence/billing/vouched-by/lin-")
                .build();
    }

    static NotAssessed ruleFailed() {
        return new NotAssessed(
                CaseId.of("eve"), "northwind/tenure-by-track", "the rule threw ArithmeticException", List.of());
    }

    static NotAssessed caseAtFault() {
        return new NotAssessed(
                CaseId.of("flo"),
                "",
                "the case does not fit the pack",
                List.of(Problem.at(
                        ModelPath.of("evidence", 0, "shows", 1),
                        "`lifts-other` is no criterion",
                        "did you mean `lifts-others`?")));
    }

    static Finding finding(String rule, Severity severity, Axis axis, String message) {
        return new Finding(
                rule,
                rule.substring(0, rule.indexOf('/')),
                severity,
                axis,
                new Subject.AtGate(SubjectKind.STANDING, "lifts-others", Gate.TARGET),
                "Lifts others",
                message,
                "The company promotes who already does it.",
                Remedy.NONE,
                List.of("appraisals/lin"));
    }

    static NextStep step(String id, Actor actor, String action, String effort, String due) {
        return new NextStep(id, actor, action, effort, due.isEmpty() ? Day.UNKNOWN : Day.of(due), List.of());
    }

    /** A result as one line of JSON among others, without its end. */
    static String line(AssessmentResult result) {
        return line(result, Format.JSON, Layout.STANDARD);
    }

    /** A result as one line of text among others, without its end. */
    static String textLine(AssessmentResult result) {
        return line(result, Format.TEXT, Layout.STANDARD);
    }

    static String textLine(AssessmentResult result, int width) {
        return line(result, Format.TEXT, new Layout(width, false));
    }

    private static String line(AssessmentResult result, Format format, Layout layout) {
        String line = format.series(layout).next(Report.of(result, false).document());
        assertThat(line).endsWith("\n");
        return line.substring(0, line.length() - 1);
    }

    /** Several results as one page. */
    static String page(List<? extends AssessmentResult> results) {
        var series = Format.HTML.series(Layout.STANDARD);
        results.forEach(result ->
                assertThat(series.next(Report.of(result, false).document())).isEmpty());
        return series.end();
    }
}
