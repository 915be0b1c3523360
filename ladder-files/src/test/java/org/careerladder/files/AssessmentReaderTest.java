package org.careerladder.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.facts.SubjectKind;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.language.Language;
import org.careerladder.model.process.Actor;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.recorded.RecordedAssessment;
import org.careerladder.model.recorded.RecordedFinding;
import org.careerladder.model.recorded.RecordedNotAssessed;
import org.careerladder.model.recorded.RecordedNotAssessed.RecordedProblem;
import org.careerladder.model.recorded.RecordedStanding;
import org.careerladder.model.time.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document of an assessment is read as what it says, and what is wrong with it is told at its place. */
class AssessmentReaderTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    /** What the contract asks for, and no more. */
    private static final String DOCUMENT = """
            { "format": "assessment/1", "case": "ada-2026-h2", "candidate": "ada", "from": "engineer", "to": "senior",
              "asOf": "2026-11-20",
              "readiness": "NEARLY_READY", "onOwnWord": "READY",
              "merit": { "current": "MET", "target": "NEARLY" },
              "process": { "formality": "FORMAL", "state": "INCOMPLETE" },
              "timing": { "headcount": "OPEN", "budget": "UNKNOWN" },
              "standings": [ { "gate": "CURRENT", "criterion": "ships-features", "outcome": "MEETS", "confirmed": true } ],
              "findings": [ { "rule": "process/peer-reviews-missing", "severity": "GAP", "axis": "PROCESS",
                              "subject": { "kind": "artefact", "id": "peer-review" }, "message": "None: yet", "cites": ["reviews/0"] } ],
              "nextSteps": [ { "id": "process/ask", "actor": "CANDIDATE", "action": "Ask", "due": "2026-12-01",
                               "closes": [ { "rule": "process/peer-reviews-missing",
                                             "subject": { "kind": "artefact", "id": "peer-review" } } ] } ],
              "audit": { "pack": "northwind@2026.1", "standard": "1", "packHash": "%1$s", "caseHash": "%1$s",
                         "engine": "drools 10.2.0", "rules": 61, "disabled": ["tenure/too-short"] } }
            """.formatted(HASH);

    private static RecordedAssessment read(String text) {
        return (RecordedAssessment) AssessmentReader.read("a.json", text).orThrow();
    }

    private static List<String> said(String old, String other) {
        assertThat(DOCUMENT).contains(old);
        return Small.said(AssessmentReader.read("a.json", DOCUMENT.replace(old, other)));
    }

    @Test
    void what_the_contract_asks_for_is_read_and_what_is_left_out_has_a_name() {
        var read = read(DOCUMENT);
        var peerReview = new Subject.Of(SubjectKind.ARTEFACT, "peer-review");

        assertThat(read.caseId()).isEqualTo(CaseId.of("ada-2026-h2"));
        assertThat(read.question().track()).isEmpty();
        assertThat(read.question().to()).isEqualTo("senior");
        assertThat(read.question().asOf()).isEqualTo(Day.of("2026-11-20"));
        assertThat(read.language()).isEqualTo(Language.ENGLISH);
        assertThat(read.whatIf()).isEqualTo(WhatIf.NONE);
        assertThat(read.conclusion().readiness()).isEqualTo(Readiness.NEARLY_READY);
        assertThat(read.conclusion().onOwnWord()).isEqualTo(Readiness.READY);
        assertThat(read.conclusion().atWorst()).isEqualTo(Readiness.UNDETERMINED);
        assertThat(read.conclusion().target()).isEqualTo(GateState.NEARLY);
        assertThat(read.conclusion().concludedBy()).isEmpty();
        assertThat(read.conclusion().ladderAgreed()).isTrue();
        assertThat(read.process().papers()).isEmpty();
        assertThat(read.timing().headcount()).isEqualTo(Opening.OPEN);
        assertThat(read.timing().papersDue().known()).isFalse();
        assertThat(read.standings())
                .containsExactly(new RecordedStanding(
                        Gate.CURRENT, CriterionId.of("ships-features"), Outcome.MEETS, true, List.of(), "", false));
        assertThat(read.findings())
                .containsExactly(new RecordedFinding(
                        "process/peer-reviews-missing",
                        Severity.GAP,
                        Axis.PROCESS,
                        peerReview,
                        "None: yet",
                        List.of("reviews/0"),
                        "",
                        Remedy.NONE));
        assertThat(read.nextSteps())
                .containsExactly(new NextStep(
                        "process/ask",
                        Actor.CANDIDATE,
                        "Ask",
                        "",
                        Day.of("2026-12-01"),
                        List.of(new NextStep.Closes("process/peer-reviews-missing", peerReview))));
        assertThat(read.audit().caseHash()).isEqualTo(HASH);
        assertThat(read.audit().rules()).isEqualTo(61);
        assertThat(read.audit().disabled()).containsExactly("tenure/too-short");
        assertThat(read.audit().switchedOff()).isEmpty();
    }

    @Test
    void what_stands_beside_the_contract_is_read_too() {
        var read = read(DOCUMENT.replace(
                        "\"asOf\": \"2026-11-20\",",
                        "\"asOf\": \"2026-11-20\", \"track\": \"engineering\", \"language\": \"de\","
                                + " \"with\": [\"/company/headcount=open\"], \"ladderAgreed\": false,"
                                + " \"ifUnknown\": { \"worst\": \"NOT_YET\", \"best\": \"READY\" },")
                .replace(
                        "\"confirmed\": true",
                        "\"confirmed\": true, \"importance\": \"EXPECTED\", \"rating\": \"meets\""));

        assertThat(read.question().track()).isEqualTo("engineering");
        assertThat(read.language()).isEqualTo(Language.GERMAN);
        assertThat(read.whatIf()).isEqualTo(new WhatIf(List.of("/company/headcount=open")));
        assertThat(read.conclusion().ladderAgreed()).isFalse();
        assertThat(read.conclusion().atBest()).isEqualTo(Readiness.READY);
        assertThat(read.standings().get(0).importance()).containsExactly(Importance.EXPECTED);
        assertThat(read.standings().get(0).rating()).isEqualTo("meets");
    }

    @Test
    void a_case_that_could_not_be_assessed_is_read_with_its_cause() {
        var read = AssessmentReader.read(
                        "a.json",
                        "{\"format\":\"assessment/1\",\"case\":\"eve\",\"notAssessed\":{\"rule\":\"own/one\",\"cause\":\"it threw\","
                                + "\"problems\":[{\"place\":\"/evidence/0\",\"what\":\"no\",\"advice\":\"yes\"}]}}")
                .orThrow();

        assertThat(read)
                .isEqualTo(new RecordedNotAssessed(
                        CaseId.of("eve"),
                        Language.ENGLISH,
                        WhatIf.NONE,
                        "own/one",
                        "it threw",
                        List.of(new RecordedProblem("/evidence/0", "no", "yes"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"readiness\" | \"readyness\" | 3:3: unknown key `readyness` in assessed; did you mean `readiness`?",
                "\"NEARLY_READY\" | \"NEARLY\" | 3:16: `NEARLY` is not known here",
                "\"NEARLY_READY\" | \"nearly-ready\" | 3:16: `nearly-ready` is not known here",
                "\"outcome\" | \"outcom\" | 7:70: unknown key `outcom` in standing; did you mean `outcome`?",
                "\"confirmed\": true | \"confirmed\": \"yes\" | 7:103: `yes` is neither `true` nor `false`",
                "\"kind\": \"artefact\", \"id\": \"peer-review\" }, \"message\" | \"kind\": \"standing\", \"id\": \"x\" }, \"message\" | 9:30: what this is about lacks its `gate`",
                "\"severity\": \"GAP\" | \"severity\": \"BIG\" | 8:71: `BIG` is not known here",
                "\"rules\": 61 | \"rules\": -1 | 14:50: `-1` is out of scale; between 0 and 2147483647",
                "2026-11-20 | 2026-02-30 | 2:11: `2026-02-30` is no date; that month has 28 days",
                "\"to\": \"senior\" | \"to\": \"Senior\" | 1:98: `Senior` is no level; write `level`, or `track/level`",
                "tenure/too-short | tenure | 14:67: `tenure` is no rule id; a rule id has the shape `topic/finding`",
                "assessment/1 | assessment/2 | 1:13: `assessment/2` is not what is read here; write `format: assessment/1`",
                "\"format\": \"assessment/1\", | ~~ | 1:1: assessed lacks `format`; add `format: ...`"
            })
    void what_is_wrong_is_told_at_its_place(String old, String other, String problem) {
        assertThat(said(old, other)).anyMatch(each -> each.startsWith("a.json:" + problem));
    }

    @Test
    void a_hash_has_its_shape() {
        assertThat(said("\"caseHash\": \"" + HASH, "\"caseHash\": \"" + HASH.substring(1)))
                .singleElement()
                .asString()
                .contains("is no hash; a hash has 64 digits of 0-9 and a-f");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var broken = DOCUMENT.replace("\"MET\"", "\"MEET\"")
                .replace("\"axis\"", "\"axes\"")
                .replace("\"rules\": 61", "\"rules\": \"many\"");

        assertThat(Small.said(AssessmentReader.read("a.json", broken)))
                .satisfiesExactly(
                        one -> assertThat(one).contains("`MEET` is not known here"),
                        two -> assertThat(two).contains("finding lacks `axis`"),
                        three -> assertThat(three).contains("unknown key `axes` in finding; did you mean `axis`?"),
                        four -> assertThat(four).contains("`many` is no whole number"));
    }

    @Test
    void several_documents_in_one_file_are_one_too_many() {
        assertThat(Small.said(AssessmentReader.read("a.json", DOCUMENT.replace("\n", " ") + "\n" + DOCUMENT)))
                .isNotEmpty();
        assertThat(Small.said(AssessmentReader.read("a.json", "[]"))).isNotEmpty();
        assertThat(Small.said(AssessmentReader.read("a.json", ""))).isNotEmpty();
    }
}
