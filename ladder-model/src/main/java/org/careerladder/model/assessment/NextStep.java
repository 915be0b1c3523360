package org.careerladder.model.assessment;

import java.util.List;
import org.careerladder.model.facts.Subject;
import org.careerladder.model.process.Actor;
import org.careerladder.model.time.Day;

/**
 * Something that somebody can do now.
 *
 * @param id the rule that it comes from and, unless it is shared, the subject
 * @param actor who can do it
 * @param action what, as a sentence
 * @param effort about how much work; may be empty
 * @param due by when; unknown where only time or somebody outside can tell
 * @param closes the findings that it closes; empty where it closes none
 */
public record NextStep(String id, Actor actor, String action, String effort, Day due, List<Closes> closes) {

    /** A finding by its rule and subject. */
    public record Closes(String rule, Subject subject) {}

    public NextStep {
        closes = List.copyOf(closes);
    }
}
