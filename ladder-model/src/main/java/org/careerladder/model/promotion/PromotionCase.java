package org.careerladder.model.promotion;

import java.util.List;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.time.Day;

/**
 * The question: is this candidate ready for this level, as of this day? What nobody said is unknown, never assumed. Whether the
 * case fits a pack is {@code CaseCheck}'s question.
 *
 * @param id its id
 * @param cycle the round of promotions; may be none
 * @param asOf the day for which the question is asked; unknown until somebody says it
 * @param candidate who
 * @param target the level asked for
 * @param people everybody else who appears in it
 * @param process what the candidate knows of the process
 * @param appraisals what raters say
 * @param judgements what people say to the judgements of a bar
 * @param evidence what was done
 * @param reviews what was or will be written
 * @param conversations what was talked about
 * @param goals the weekly goals
 * @param decisions what was decided before
 * @param timing headcount and budget
 * @param attributes what the company's own rules read besides
 * @param whatIf what was changed of it for the sake of the question
 */
public record PromotionCase(
        CaseId id,
        CycleId cycle,
        Day asOf,
        Candidate candidate,
        LevelRef target,
        List<Person> people,
        ProcessKnowledge process,
        List<Appraisal> appraisals,
        List<JudgementAnswer> judgements,
        List<Evidence> evidence,
        List<Review> reviews,
        List<Conversation> conversations,
        List<Goal> goals,
        List<Decision> decisions,
        Timing timing,
        List<Attribute> attributes,
        WhatIf whatIf) {

    public PromotionCase {
        people = List.copyOf(people);
        appraisals = List.copyOf(appraisals);
        judgements = List.copyOf(judgements);
        evidence = List.copyOf(evidence);
        reviews = List.copyOf(reviews);
        conversations = List.copyOf(conversations);
        goals = List.copyOf(goals);
        decisions = List.copyOf(decisions);
        attributes = List.copyOf(attributes);
    }

    /** A builder of a case about which nothing more is known. */
    public static CaseBuilder about(String caseId, Candidate candidate, LevelRef target) {
        return new CaseBuilder(CaseId.of(caseId), candidate, target);
    }

    /** A builder that starts from this case. */
    public CaseBuilder toBuilder() {
        return new CaseBuilder(this);
    }
}
