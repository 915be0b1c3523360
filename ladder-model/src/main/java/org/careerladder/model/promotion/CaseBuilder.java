package org.careerladder.model.promotion;

import java.util.List;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.time.Day;

/** Builds a {@link PromotionCase}; what is not said stays unknown. Not for several threads. */
public final class CaseBuilder {

    private final CaseId id;
    private Candidate candidate;
    private LevelRef target;
    private CycleId cycle = CycleId.NONE;
    private Day asOf = Day.UNKNOWN;
    private List<Person> people = List.of();
    private ProcessKnowledge process = ProcessKnowledge.NONE;
    private List<Appraisal> appraisals = List.of();
    private List<JudgementAnswer> judgements = List.of();
    private List<Evidence> evidence = List.of();
    private List<Review> reviews = List.of();
    private List<Conversation> conversations = List.of();
    private List<Goal> goals = List.of();
    private List<Decision> decisions = List.of();
    private Timing timing = Timing.UNKNOWN;
    private List<Attribute> attributes = List.of();
    private WhatIf whatIf = WhatIf.NONE;

    CaseBuilder(CaseId id, Candidate candidate, LevelRef target) {
        this.id = id;
        this.candidate = candidate;
        this.target = target;
    }

    CaseBuilder(PromotionCase from) {
        this(from.id(), from.candidate(), from.target());
        this.cycle = from.cycle();
        this.asOf = from.asOf();
        this.people = from.people();
        this.process = from.process();
        this.appraisals = from.appraisals();
        this.judgements = from.judgements();
        this.evidence = from.evidence();
        this.reviews = from.reviews();
        this.conversations = from.conversations();
        this.goals = from.goals();
        this.decisions = from.decisions();
        this.timing = from.timing();
        this.attributes = from.attributes();
        this.whatIf = from.whatIf();
    }

    public CaseBuilder candidate(Candidate candidate) {
        this.candidate = candidate;
        return this;
    }

    public CaseBuilder target(LevelRef target) {
        this.target = target;
        return this;
    }

    public CaseBuilder cycle(CycleId cycle) {
        this.cycle = cycle;
        return this;
    }

    public CaseBuilder asOf(Day asOf) {
        this.asOf = asOf;
        return this;
    }

    public CaseBuilder people(List<Person> people) {
        this.people = people;
        return this;
    }

    public CaseBuilder process(ProcessKnowledge process) {
        this.process = process;
        return this;
    }

    public CaseBuilder appraisals(List<Appraisal> appraisals) {
        this.appraisals = appraisals;
        return this;
    }

    public CaseBuilder judgements(List<JudgementAnswer> judgements) {
        this.judgements = judgements;
        return this;
    }

    public CaseBuilder evidence(List<Evidence> evidence) {
        this.evidence = evidence;
        return this;
    }

    public CaseBuilder reviews(List<Review> reviews) {
        this.reviews = reviews;
        return this;
    }

    public CaseBuilder conversations(List<Conversation> conversations) {
        this.conversations = conversations;
        return this;
    }

    public CaseBuilder goals(List<Goal> goals) {
        this.goals = goals;
        return this;
    }

    public CaseBuilder decisions(List<Decision> decisions) {
        this.decisions = decisions;
        return this;
    }

    public CaseBuilder timing(Timing timing) {
        this.timing = timing;
        return this;
    }

    public CaseBuilder attributes(List<Attribute> attributes) {
        this.attributes = attributes;
        return this;
    }

    public CaseBuilder whatIf(WhatIf whatIf) {
        this.whatIf = whatIf;
        return this;
    }

    public PromotionCase build() {
        return new PromotionCase(
                id,
                cycle,
                asOf,
                candidate,
                target,
                people,
                process,
                appraisals,
                judgements,
                evidence,
                reviews,
                conversations,
                goals,
                decisions,
                timing,
                attributes,
                whatIf);
    }
}
