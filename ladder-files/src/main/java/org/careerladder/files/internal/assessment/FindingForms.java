package org.careerladder.files.internal.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.process.Actor;
import org.careerladder.model.recorded.RecordedFinding;

/** Findings, and the next steps that close them. */
final class FindingForms {

    private static final Names<Severity> SEVERITIES = Names.constants(Severity.class);
    private static final Names<Axis> AXES = Names.constants(Axis.class);
    private static final Names<Actor> ACTORS = Names.constants(Actor.class);
    private static final Names<SubjectKind> KINDS = Names.of(SubjectKind.class);

    private static final Set<SubjectKind> AT_A_GATE =
            EnumSet.of(SubjectKind.STANDING, SubjectKind.JUDGEMENT, SubjectKind.LEVEL_BAR);
    private static final Subject STAND_IN = new Subject.Of(SubjectKind.FINDING, Value.UNREADABLE);

    private FindingForms() {}

    static RecordedFinding finding(Value value) {
        var entries = value.entries(AssessmentKeys.FINDING);
        return new RecordedFinding(
                rule(entries),
                entries.choice("severity", SEVERITIES, Severity.NOTE),
                entries.choice("axis", AXES, Axis.GROWTH),
                subject(entries),
                entries.text("message"),
                entries.list("cites", Value::text),
                entries.text("because"),
                entries.part("do").map(FindingForms::remedy).orElse(Remedy.NONE));
    }

    private static String rule(Entries entries) {
        return entries.value("rule").map(AssessmentForm::rule).orElse("");
    }

    private static Remedy remedy(Value value) {
        var entries = value.entries(AssessmentKeys.REMEDY);
        return new Remedy(actor(entries), entries.text("action"), entries.text("effort"));
    }

    private static Actor actor(Entries entries) {
        return entries.choice("actor", ACTORS, Actor.CANDIDATE);
    }

    static NextStep step(Value value) {
        var entries = value.entries(AssessmentKeys.STEP);
        return new NextStep(
                entries.text("id"),
                actor(entries),
                entries.text("action"),
                entries.text("effort"),
                entries.day("due"),
                entries.list("closes", FindingForms::closes));
    }

    private static NextStep.Closes closes(Value value) {
        var entries = value.entries(AssessmentKeys.CLOSES);
        return new NextStep.Closes(rule(entries), subject(entries));
    }

    private static Subject subject(Entries entries) {
        return entries.part("subject").map(FindingForms::subject).orElse(STAND_IN);
    }

    private static Subject subject(Value value) {
        var entries = value.entries(AssessmentKeys.SUBJECT);
        var kind = entries.choice("kind", KINDS, SubjectKind.FINDING);
        if (entries.has("gate")) {
            return new Subject.AtGate(kind, entries.text("id"), StandingForms.gate(entries));
        }
        if (AT_A_GATE.contains(kind)) {
            value.wrong("what this is about lacks its `gate`", "add `\"gate\": \"CURRENT\"` or `\"gate\": \"TARGET\"`");
        }
        return new Subject.Of(kind, entries.text("id"));
    }
}
