package org.careerladder.model.assessment;

import java.util.List;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Means;
import org.careerladder.model.facts.Speaks;
import org.careerladder.model.facts.Subject;

/**
 * What one rule concluded about one subject.
 *
 * @param rule the rule's id
 * @param topic what stands before the slash of the rule's id
 * @param severity how much it weighs
 * @param axis what it speaks of
 * @param about what it is about
 * @param aboutName the same in words
 * @param message the conclusion, as a sentence
 * @param because why the rule holds, in the words of whoever owns it
 * @param remedy what closes it
 * @param cites what it rests on: ids of appraisals, evidence and whatever else of the case
 */
@Means("What one rule concluded about one subject")
@Speaks(on = Axis.GROWTH)
public record Finding(
        @Means(value = "The rule that found it", names = Means.Names.RULE)
        String rule,

        @Means("What stands before the slash of the rule's id")
        String topic,

        @Means("How much it weighs") Severity severity,
        @Means("What it speaks of") Axis axis,
        Subject about,

        @Means(value = "What it is about, in words", textOnly = true)
        String aboutName,

        @Means(value = "The conclusion", textOnly = true) String message,
        String because,
        Remedy remedy,
        List<String> cites)
        implements Fact {

    public Finding {
        cites = List.copyOf(cites);
    }

    /** What it is about. */
    @Override
    public Subject subject() {
        return about;
    }
}
