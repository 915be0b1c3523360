package org.careerladder.model.recorded;

import java.util.List;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.facts.Subject;

/**
 * What one rule concluded about one subject.
 *
 * @param rule the rule's id
 * @param severity how much it weighs
 * @param axis what it speaks of
 * @param subject what it is about
 * @param message the conclusion, as a sentence
 * @param cites what it rests on, by id
 * @param because why the rule holds; may be empty
 * @param remedy what closes it
 */
public record RecordedFinding(
        String rule,
        Severity severity,
        Axis axis,
        Subject subject,
        String message,
        List<String> cites,
        String because,
        Remedy remedy) {

    public RecordedFinding {
        cites = List.copyOf(cites);
    }

    static RecordedFinding of(Finding finding) {
        return new RecordedFinding(
                finding.rule(),
                finding.severity(),
                finding.axis(),
                finding.about(),
                finding.message(),
                finding.cites(),
                finding.because(),
                finding.remedy().isNone() ? Remedy.NONE : finding.remedy());
    }
}
