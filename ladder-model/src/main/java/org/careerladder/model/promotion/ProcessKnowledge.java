package org.careerladder.model.promotion;

import java.util.List;
import org.careerladder.model.process.Formality;
import org.careerladder.model.time.Day;

/**
 * What the candidate knows of the process.
 *
 * @param formality UNKNOWN where the candidate does not know
 * @param learnedOn may be unknown
 * @param decidedBy the people who decide, as far as the candidate knows
 */
public record ProcessKnowledge(Formality formality, Day learnedOn, List<PersonId> decidedBy) {

    /** The candidate knows nothing of it. */
    public static final ProcessKnowledge NONE = new ProcessKnowledge(Formality.UNKNOWN, Day.UNKNOWN, List.of());

    public ProcessKnowledge {
        decidedBy = List.copyOf(decidedBy);
    }
}
