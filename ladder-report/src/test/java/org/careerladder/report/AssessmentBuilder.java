package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AuditRecord;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.NextStep;
import org.careerladder.model.assessment.ProcessState;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Scorecard;
import org.careerladder.model.assessment.Verdict;
import org.careerladder.model.facts.Artefact;
import org.careerladder.model.facts.Asking;
import org.careerladder.model.facts.Attributes;
import org.careerladder.model.facts.CandidateFacts;
import org.careerladder.model.facts.CompanyTiming;
import org.careerladder.model.facts.Dossier;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.GateState;
import org.careerladder.model.facts.LevelBar;
import org.careerladder.model.facts.Move;
import org.careerladder.model.facts.Standing;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.pack.SwitchedOff;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.Candidate;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opening;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.time.Day;

/** Builds an assessment by hand: what a report needs, and nothing that rules would say. */
final class AssessmentBuilder {

    private final String caseId;
    private final Readiness readiness;
    private String name = "";
    private Readiness onOwnWord;
    private Readiness worst;
    private Readiness best;
    private GateState current = GateState.MET;
    private GateState target = GateState.MET;
    private Formality formality = Formality.INFORMAL;
    private ProcessState process = ProcessState.COMPLETE;
    private boolean agreed = true;
    private LevelRef to = LevelRef.of("engineering", "senior");
    private CompanyTiming timing = new CompanyTiming(Opening.UNKNOWN, Opening.UNKNOWN, false, 0, false, 0, false);
    private AuditRecord audit = new AuditRecord("standard@1", "1", "0".repeat(64), "Drools 10.2.0", 59, List.of());
    private final List<Standing> standings = new ArrayList<>();
    private final List<Artefact> artefacts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Language language = Language.ENGLISH;
    private final List<NextStep> steps = new ArrayList<>();
    private WhatIf whatIf = WhatIf.NONE;

    AssessmentBuilder(String caseId, Readiness readiness) {
        this.caseId = caseId;
        this.readiness = readiness;
        onOwnWord = readiness;
        worst = readiness == Readiness.UNDETERMINED ? Readiness.NOT_YET : readiness;
        best = readiness == Readiness.UNDETERMINED ? Readiness.READY : readiness;
    }

    AssessmentBuilder name(String said) {
        name = said;
        return this;
    }

    AssessmentBuilder onOwnWord(Readiness told) {
        onOwnWord = told;
        return this;
    }

    AssessmentBuilder gates(GateState currentState, GateState targetState) {
        current = currentState;
        target = targetState;
        return this;
    }

    AssessmentBuilder process(Formality how, ProcessState state) {
        formality = how;
        process = state;
        return this;
    }

    AssessmentBuilder nobodyAgreed() {
        agreed = false;
        return this;
    }

    AssessmentBuilder whatIf(String... changes) {
        whatIf = new WhatIf(List.of(changes));
        return this;
    }

    AssessmentBuilder to(LevelRef level) {
        to = level;
        return this;
    }

    AssessmentBuilder timing(Opening headcount, Opening budget, int daysToPapers, int daysToDecision) {
        timing = new CompanyTiming(headcount, budget, true, daysToPapers, true, daysToDecision, true);
        return this;
    }

    AssessmentBuilder pack(String label, int rules, RuleOverride... switchedOff) {
        var off =
                Stream.of(switchedOff).map(each -> new SwitchedOff(label, each)).toList();
        audit = new AuditRecord(label, "1", "ab".repeat(32), "Drools 10.2.0", rules, off);
        return this;
    }

    AssessmentBuilder with(StandingBuilder standing) {
        standings.add(standing.build());
        return this;
    }

    AssessmentBuilder asks(ArtefactKind kind, int required, int received, int requested) {
        int missing = Math.max(0, required - received);
        artefacts.add(new Artefact(
                kind, required, received, missing, 0, requested, 0, received, 0, Role.PEER, 0, false, List.of()));
        return this;
    }

    AssessmentBuilder with(Finding finding) {
        findings.add(finding);
        return this;
    }

    AssessmentBuilder in(Language other) {
        language = other;
        return this;
    }

    AssessmentBuilder with(NextStep step) {
        steps.add(step);
        return this;
    }

    Assessment build() {
        return new Assessment(
                promotionCase(),
                facts(),
                findings,
                new Scorecard(formality, current, target, 0, 0, 0, 0, 0, false, 0, 0, 0),
                new Verdict(
                        readiness,
                        worst,
                        best,
                        onOwnWord,
                        current,
                        target,
                        formality,
                        List.of("readiness/"
                                + readiness.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                process,
                steps,
                language,
                audit);
    }

    private PromotionCase promotionCase() {
        var candidate =
                new Candidate(PersonId.of("ada"), name, LevelRef.of("engineering", "engineer"), Day.UNKNOWN, "");
        return PromotionCase.about(caseId, candidate, to)
                .asOf(Day.of("2026-11-20"))
                .whatIf(whatIf)
                .build();
    }

    private Facts facts() {
        return new Facts(
                standings,
                List.of(),
                bar(Gate.CURRENT, current, "engineer", "Engineer"),
                bar(Gate.TARGET, target, "senior", "Senior engineer"),
                new Dossier(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, 0, false, 0, false, 0),
                List.of(),
                candidate(),
                artefacts,
                List.of(),
                new Asking(false, 0, false, 0, false, false, false, true, List.of()),
                List.of(),
                List.of(),
                List.of(),
                timing);
    }

    private static LevelBar bar(Gate gate, GateState state, String level, String levelName) {
        boolean open = state == GateState.UNKNOWN;
        return new LevelBar(
                gate,
                level,
                levelName,
                state,
                open ? GateState.NOT_MET : state,
                open ? GateState.MET : state,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                false,
                0,
                false,
                0);
    }

    private CandidateFacts candidate() {
        return new CandidateFacts(
                formality,
                true,
                false,
                true,
                agreed,
                "engineering",
                TrackKind.INDIVIDUAL,
                "engineer",
                "Engineer",
                "senior",
                "Senior engineer",
                Move.PROMOTION,
                0,
                "",
                0,
                false,
                0,
                false,
                false,
                "",
                Attributes.NONE);
    }
}
