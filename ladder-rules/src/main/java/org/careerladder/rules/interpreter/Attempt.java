package org.careerladder.rules.interpreter;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.facts.Fact;
import org.careerladder.rules.language.Pattern;
import org.careerladder.rules.language.Rule;

/**
 * How far one rule comes with one fact that it could report.
 *
 * @param rule the rule
 * @param fact the fact
 * @param fired whether the rule reports it
 * @param parts one for each pattern of the rule, in order
 */
public record Attempt(Rule rule, Fact fact, boolean fired, List<Part> parts) {

    public Attempt {
        parts = List.copyOf(parts);
    }

    /**
     * One pattern.
     *
     * @param pattern the pattern
     * @param reached whether all earlier patterns were as they must be
     * @param trials the facts that it was held against: where the rule fired the one that fits, or all of those under {@code not}
     */
    public record Part(Pattern pattern, boolean reached, List<Trial> trials) {
        public Part {
            trials = List.copyOf(trials);
        }
    }

    /** Every comparison and claim that was looked at. */
    public Stream<Reading> readings() {
        return parts.stream().flatMap(part -> part.trials().stream()).flatMap(trial -> trial.readings().stream());
    }
}
