package org.careerladder.files.internal.assessment;

import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Format;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.RuleIds;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.recorded.Conclusion;
import org.careerladder.model.recorded.Question;
import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedProcess;
import org.careerladder.model.recorded.RecordedProcess.Paper;
import org.careerladder.model.recorded.RecordedResult;
import org.careerladder.model.recorded.RecordedTiming;
import org.careerladder.model.source.Slug;
import org.careerladder.model.time.Day;

/** The document of an assessment, top to bottom. */
public final class AssessmentForm {

    private static final Names<Readiness> READINESS = Names.constants(Readiness.class);
    private static final Names<GateState> STATES = Names.constants(GateState.class);
    private static final Names<Formality> FORMALITIES = Names.constants(Formality.class);
    private static final Names<ProcessState> PROCESS_STATES = Names.constants(ProcessState.class);
    private static final Names<Opening> OPENINGS = Names.constants(Opening.class);
    private static final Names<ArtefactKind> KINDS = Names.of(ArtefactKind.class);

    private AssessmentForm() {}

    /** The record of a document. */
    public static RecordedResult read(Value root) {
        return NotAssessedForm.isOne(root) ? NotAssessedForm.read(root) : assessed(root);
    }

    private static RecordedAssessment assessed(Value root) {
        var entries = root.entries(AssessmentKeys.ASSESSED);
        Format.ASSESSMENT.require(entries);
        return new RecordedAssessment(
                question(entries),
                conclusion(entries),
                process(entries),
                timing(entries),
                entries.list("standings", StandingForms::standing),
                entries.list("judgements", StandingForms::judgement),
                entries.list("findings", FindingForms::finding),
                entries.list("nextSteps", FindingForms::step),
                AuditForm.read(entries));
    }

    private static Question question(Entries entries) {
        return new Question(
                CaseId.of(entries.id("case")),
                PersonId.of(entries.id("candidate")),
                entries.value("track").map(Value::id).orElse(""),
                LevelId.of(entries.id("from")),
                entries.value("to").map(AssessmentForm::level).orElse(""),
                entries.day("asOf"),
                HeadForms.language(entries),
                HeadForms.whatIf(entries));
    }

    /** A level of the same track, or {@code track/level}. */
    private static String level(Value value) {
        String word = value.word();
        if (!List.of(word.split("/", 2)).stream().allMatch(Slug::holds)
                && !value.reading().isFaulty(value.path())) {
            value.wrong("`" + Words.shown(word) + "` is no level", "write `level`, or `track/level`");
        }
        return word;
    }

    private static Conclusion conclusion(Entries entries) {
        var ifUnknown = entries.part("ifUnknown").map(value -> value.entries(AssessmentKeys.IF_UNKNOWN));
        var merit = entries.part("merit").map(value -> value.entries(AssessmentKeys.MERIT));
        return new Conclusion(
                readiness(entries, "readiness"),
                readiness(entries, "onOwnWord"),
                ifUnknown.map(each -> readiness(each, "worst")).orElse(Readiness.UNDETERMINED),
                ifUnknown.map(each -> readiness(each, "best")).orElse(Readiness.UNDETERMINED),
                merit.map(each -> state(each, "current")).orElse(GateState.UNKNOWN),
                merit.map(each -> state(each, "target")).orElse(GateState.UNKNOWN),
                entries.list("concludedBy", AssessmentForm::rule),
                !entries.has("ladderAgreed") || entries.flag("ladderAgreed"));
    }

    private static Readiness readiness(Entries entries, String key) {
        return entries.choice(key, READINESS, Readiness.UNDETERMINED);
    }

    private static GateState state(Entries entries, String key) {
        return entries.choice(key, STATES, GateState.UNKNOWN);
    }

    /** The id of a rule. */
    static String rule(Value value) {
        return RuleIds.read(value).value();
    }

    private static RecordedProcess process(Entries entries) {
        return entries.part("process")
                .map(value -> value.entries(AssessmentKeys.PROCESS))
                .map(each -> new RecordedProcess(
                        each.choice("formality", FORMALITIES, Formality.UNKNOWN),
                        each.choice("state", PROCESS_STATES, ProcessState.UNKNOWN),
                        each.list("papers", AssessmentForm::paper)))
                .orElseGet(() -> new RecordedProcess(Formality.UNKNOWN, ProcessState.UNKNOWN, List.of()));
    }

    private static Paper paper(Value value) {
        var entries = value.entries(AssessmentKeys.PAPER);
        return new Paper(
                entries.choice("kind", KINDS, ArtefactKind.SELF_REVIEW),
                count(entries, "required"),
                count(entries, "received"),
                count(entries, "missing"));
    }

    static int count(Entries entries, String key) {
        return entries.value(key)
                .map(value -> value.whole(0, Integer.MAX_VALUE))
                .orElse(0);
    }

    private static RecordedTiming timing(Entries entries) {
        return entries.part("timing")
                .map(value -> value.entries(AssessmentKeys.TIMING))
                .map(each -> new RecordedTiming(
                        each.choice("headcount", OPENINGS, Opening.UNKNOWN),
                        each.choice("budget", OPENINGS, Opening.UNKNOWN),
                        each.day("papersDue"),
                        each.day("decision")))
                .orElseGet(() -> new RecordedTiming(Opening.UNKNOWN, Opening.UNKNOWN, Day.UNKNOWN, Day.UNKNOWN));
    }
}
