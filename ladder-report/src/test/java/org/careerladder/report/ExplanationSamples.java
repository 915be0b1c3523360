package org.careerladder.report;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.explanation.Asked;
import org.careerladder.model.explanation.Asked.Wanted;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.explanation.Explanation.Counted;
import org.careerladder.model.explanation.Explanation.Due;
import org.careerladder.model.explanation.Explanation.OfFinding;
import org.careerladder.model.explanation.Explanation.OfNextStep;
import org.careerladder.model.explanation.Explanation.OfVerdict;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.model.explanation.Relation;
import org.careerladder.model.explanation.RuleHead;
import org.careerladder.model.explanation.Tried;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;
import org.careerladder.report.internal.explanation.Background;
import org.careerladder.report.render.Format;
import org.careerladder.report.text.Words;

/** Derivations made by hand: what a report of them needs, and nothing that a rule would say. */
final class ExplanationSamples {

    static final Background NORTH = new Background(SampleLadder.northwind(), EffectiveReportTest.PACK);

    static Report report(Explanation explanation, boolean all) {
        return Report.of(explanation, NORTH.ladder(), NORTH.pack(), all);
    }

    static Report report(WhyNot whyNot, Assessment assessment, boolean all) {
        return Report.of(whyNot, assessment, NORTH.ladder(), NORTH.pack(), all);
    }

    static Report report(CriterionStory story, boolean all) {
        return Report.of(story, NORTH.ladder(), NORTH.pack(), all);
    }

    static String json(Explanation explanation) {
        return report(explanation, true).in(Format.JSON);
    }

    static String json(CriterionStory story) {
        return report(story, true).in(Format.JSON);
    }

    static final FactRef REVIEWS = new FactRef("artefact", Samples.PEER_REVIEW, "");
    static final FactRef LIFTS =
            new FactRef("standing", new Subject.AtGate(SubjectKind.STANDING, "lifts-others", Gate.TARGET), "");
    static final FactRef CARD = new FactRef("scorecard", new Subject.Of(SubjectKind.SCORECARD, "scorecard"), "");
    static final PolicyRead HELD_FOR =
            new PolicyRead("held-for", "6 months", "north@3", at("packs/north/pack.yaml", 22));

    private ExplanationSamples() {}

    static Origin at(String file, int line) {
        return new Origin(new Position(file, line, 3));
    }

    static RuleHead rule(String id, String conclusion, String says) {
        return new RuleHead(
                id, conclusion, says, "So it is agreed", "north@3", at("packs/north/rules/assess/r.drl", 7));
    }

    static Ground.Test test(String field, String asked, String actual, String required, Truth truth) {
        return counted(field, asked, actual, required, 0, "", truth);
    }

    static Ground.Test counted(
            String field, String asked, String actual, String required, int shortBy, String unit, Truth truth) {
        return new Ground.Test(
                field,
                asked,
                relation(asked),
                actual,
                required,
                shortBy,
                unit,
                PolicyRead.NONE,
                new Position("r.drl", 9, 5),
                truth);
    }

    private static Relation relation(String asked) {
        if (!asked.contains(" is ")) {
            return Relation.CLAIM;
        }
        return Stream.of(Relation.LESS, Relation.AT_MOST, Relation.MORE, Relation.AT_LEAST)
                .filter(relation -> asked.contains(" is " + Words.of(relation)))
                .findFirst()
                .orElse(asked.contains(" is not ") ? Relation.IS_NOT : Relation.IS);
    }

    static Ground.Test byPolicy(String actual, int shortBy, PolicyRead policy, Truth truth) {
        return new Ground.Test(
                "months-held",
                "months held is at least the policy's held for",
                Relation.AT_LEAST,
                actual,
                policy.value().equals("none") ? "" : "6",
                shortBy,
                "months",
                policy,
                new Position("r.drl", 9, 5),
                truth);
    }

    static Tried tried(FactRef fact, Truth truth, Ground... grounds) {
        return new Tried(
                fact,
                List.of(fact.subject().kind().word() + "/" + fact.subject().id()),
                List.of(grounds),
                truth);
    }

    static Derivation derivation(RuleHead rule, FactRef about, boolean spoke, Asked... asked) {
        return new Derivation(rule, about, spoke, List.of(asked));
    }

    /** What a rule makes of one fact whose grounds these are: it speaks where all of them hold. */
    static Derivation of(RuleHead rule, FactRef about, Ground... grounds) {
        var truth = new Ground.AllOf(List.of(grounds)).truth();
        return derivation(
                rule,
                about,
                truth == Truth.TRUE,
                new Asked(Wanted.EACH, "each " + about.type(), List.of(tried(about, truth, grounds)), true));
    }

    static Derivation reviewsMissing() {
        return of(
                rule("process/peer-reviews-missing", "gap", "Reviews missing: 3"),
                REVIEWS,
                test("kind", "kind is peer review", "peer review", "peer review", Truth.TRUE),
                counted("missing", "missing is more than 0", "3", "0", 0, "reviews", Truth.TRUE));
    }

    /** A nearly ready case with one gap that counts, a step that closes it, and a verdict that counts it. */
    static Explanation nearlyReady() {
        var assessment = Samples.nearlyReady();
        var gap = finding(assessment, "process/peer-reviews-missing");
        var verdict = new OfVerdict(
                Readiness.NEARLY_READY,
                List.of(of(
                        rule("readiness/some-gaps", "nearly-ready", "Gaps left: 1, after 6 months"),
                        CARD,
                        counted("mandatory-gaps", "mandatory gaps is more than 0", "1", "0", 0, "findings", Truth.TRUE),
                        byPolicy("7", 0, HELD_FOR, Truth.TRUE))),
                List.of(new Counted("mandatory-gaps", "mandatory gaps", List.of(gap))));
        return new Explanation(
                assessment,
                verdict,
                verdict,
                List.of(new OfFinding(gap, reviewsMissing()), strength(assessment)),
                assessment.nextSteps().stream().map(step -> step(step, gap)).toList());
    }

    /** The same, where something unknown decides. */
    static Explanation undetermined() {
        var assessment = Samples.undetermined();
        return new Explanation(
                assessment,
                verdict(Readiness.NOT_YET, "current is not met"),
                verdict(Readiness.READY, "current is met"),
                List.of(),
                List.of());
    }

    private static OfVerdict verdict(Readiness readiness, String asked) {
        var rule = rule("readiness/gate", "any", "The gates say so");
        return new OfVerdict(
                readiness, List.of(of(rule, CARD, test("current", asked, "met", "met", Truth.TRUE))), List.of());
    }

    private static OfFinding strength(Assessment assessment) {
        var finding = finding(assessment, "merit/current-exceeds");
        return new OfFinding(
                finding,
                of(
                        rule("merit/current-exceeds", "strength", "More than asked"),
                        LIFTS,
                        new Ground.AnyOf(List.of(
                                test("confirmed", "confirmed (by others)", "yes", "yes", Truth.TRUE),
                                new Ground.AllOf(List.of(
                                        test("outcome", "outcome is exceeds", "", "exceeds", Truth.UNKNOWN),
                                        test("stale", "not stale (too old)", "yes", "no", Truth.FALSE)))))));
    }

    static Finding finding(Assessment assessment, String rule) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static OfNextStep step(NextStep step, Finding gap) {
        boolean closes = !step.closes().isEmpty();
        var advice = derivation(
                rule("advice/letters-first", "first", "Letters come first"),
                new FactRef("finding", gap.about(), gap.rule()),
                true,
                new Asked(Wanted.EACH, "each finding", List.of(), true));
        return new OfNextStep(
                step,
                closes ? List.of(gap) : List.of(),
                closes ? List.of(advice, advice) : List.of(),
                step.due().known() ? closes ? Due.PAPERS : Due.POLICY : Due.OPEN);
    }
}
