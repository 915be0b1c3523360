package org.careerladder.model.recorded;

import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.language.Language;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.model.time.Day;

/**
 * What was asked.
 *
 * @param caseId the case
 * @param candidate whom it is about
 * @param track the track of the current level; empty where the document does not say it
 * @param from the current level
 * @param to the level asked for: one of the same track, or {@code track/level}
 * @param asOf the day for which it was asked
 * @param language the language of the texts
 * @param whatIf what was changed of the case for the sake of the question
 */
public record Question(
        CaseId caseId,
        PersonId candidate,
        String track,
        LevelId from,
        String to,
        Day asOf,
        Language language,
        WhatIf whatIf) {

    static Question of(Assessment assessment) {
        var asked = assessment.promotionCase();
        var level = asked.candidate().level();
        return new Question(
                asked.id(),
                asked.candidate().id(),
                level.track().value(),
                level.level(),
                to(level, asked.target()),
                asked.asOf(),
                assessment.language(),
                asked.whatIf());
    }

    private static String to(LevelRef from, LevelRef target) {
        return from.track().equals(target.track()) ? target.level().value() : target.toString();
    }
}
