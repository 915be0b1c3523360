package org.careerladder.files.internal.assessment;

import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Format;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.recorded.RecordedNotAssessed;
import org.careerladder.model.recorded.RecordedNotAssessed.RecordedProblem;
import org.careerladder.model.source.Tree;

/** The document of a case that could not be assessed. */
final class NotAssessedForm {

    private NotAssessedForm() {}

    static boolean isOne(Value root) {
        return root.tree() instanceof Tree.Fields fields
                && fields.fields().stream()
                        .anyMatch(field -> field.key().text().equals(AssessmentKeys.NOT_ASSESSED_KEY));
    }

    static RecordedNotAssessed read(Value root) {
        var entries = root.entries(AssessmentKeys.NOT_ASSESSED);
        Format.ASSESSMENT.require(entries);
        var reason = entries.part(AssessmentKeys.NOT_ASSESSED_KEY).map(value -> value.entries(AssessmentKeys.REASON));
        return new RecordedNotAssessed(
                CaseId.of(entries.id("case")),
                HeadForms.language(entries),
                HeadForms.whatIf(entries),
                reason.flatMap(each -> each.value("rule"))
                        .map(AssessmentForm::rule)
                        .orElse(""),
                reason.map(each -> each.text("cause")).orElse(""),
                reason.map(NotAssessedForm::problems).orElse(List.of()));
    }

    private static List<RecordedProblem> problems(Entries reason) {
        return reason.list("problems", NotAssessedForm::problem);
    }

    private static RecordedProblem problem(Value value) {
        var entries = value.entries(AssessmentKeys.PROBLEM);
        return new RecordedProblem(entries.text("place"), entries.text("what"), entries.text("advice"));
    }
}
