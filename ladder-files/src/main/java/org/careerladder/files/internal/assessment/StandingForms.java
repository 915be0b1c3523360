package org.careerladder.files.internal.assessment;

import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.ladder.Outcome;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.recorded.RecordedJudgement;
import org.careerladder.model.recorded.RecordedStanding;

/** Where the candidate stood: criterion by criterion, and judgement by judgement. */
final class StandingForms {

    private static final Names<Gate> GATES = Names.constants(Gate.class);
    private static final Names<Outcome> OUTCOMES = Names.constants(Outcome.class);
    private static final Names<Importance> IMPORTANCES = Names.constants(Importance.class);

    private StandingForms() {}

    static RecordedStanding standing(Value value) {
        var entries = value.entries(AssessmentKeys.STANDING);
        return new RecordedStanding(
                gate(entries),
                CriterionId.of(entries.id("criterion")),
                entries.choice("outcome", OUTCOMES, Outcome.UNKNOWN),
                entries.flag("confirmed"),
                entries.value("importance").map(StandingForms::importance).orElse(List.of()),
                entries.text("rating"),
                entries.flag("holdsBack"));
    }

    private static List<Importance> importance(Value value) {
        return List.of(value.choice(IMPORTANCES, Importance.REQUIRED));
    }

    static Gate gate(Entries entries) {
        return entries.choice("gate", GATES, Gate.CURRENT);
    }

    static RecordedJudgement judgement(Value value) {
        var entries = value.entries(AssessmentKeys.JUDGEMENT);
        return new RecordedJudgement(
                gate(entries),
                JudgementId.of(entries.id("judgement")),
                entries.flag("answered"),
                entries.flag("holds"),
                entries.flag("holdsBack"));
    }
}
