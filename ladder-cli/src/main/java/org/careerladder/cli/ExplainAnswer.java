package org.careerladder.cli;

import java.util.List;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.explanation.CriterionStory;
import org.careerladder.model.explanation.Explanation;
import org.careerladder.model.explanation.WhyNot;
import org.careerladder.report.Background;
import org.careerladder.report.CriterionReport;
import org.careerladder.report.ExplanationReport;
import org.careerladder.report.HtmlReport;
import org.careerladder.report.JsonReport;
import org.careerladder.report.MarkdownReport;
import org.careerladder.report.TextReport;
import org.careerladder.report.WhyNotReport;
import org.careerladder.rules.Assessor;

/**
 * How an explanation is to be shown.
 *
 * @param where the format, and where it goes
 * @param all whether to tell everything
 * @param console where it may go
 */
record ExplainAnswer(LadderAnswer where, boolean all, Console console) {

    String text(Explanation explanation, Assessor assessor) {
        var under = under(assessor);
        return switch (where.format()) {
            case TEXT -> ExplanationReport.of(explanation, under, layout());
            case JSON -> ExplanationReport.json(explanation);
            case MARKDOWN -> ExplanationReport.markdown(explanation, under, all);
            case HTML -> ExplanationReport.html(explanation, under, all);
        };
    }

    String text(WhyNot whyNot, Assessment assessment, Assessor assessor) {
        var under = under(assessor);
        return switch (where.format()) {
            case TEXT -> WhyNotReport.of(whyNot, assessment, under, layout());
            case JSON -> WhyNotReport.json(whyNot, assessment);
            case MARKDOWN -> WhyNotReport.markdown(whyNot, assessment, under, all);
            case HTML -> WhyNotReport.html(whyNot, assessment, under, all);
        };
    }

    String text(CriterionStory story, Assessor assessor) {
        var under = under(assessor);
        return switch (where.format()) {
            case TEXT -> CriterionReport.of(story, under, layout());
            case JSON -> CriterionReport.json(story);
            case MARKDOWN -> CriterionReport.markdown(story, under, all);
            case HTML -> CriterionReport.html(story, under, all);
        };
    }

    /** A case without an assessment is told as `assess` tells it. */
    String text(NotAssessed failed) {
        return switch (where.format()) {
            case TEXT -> TextReport.with(layout()).of(failed);
            case JSON -> JsonReport.of(failed);
            case MARKDOWN -> MarkdownReport.of(failed, all);
            case HTML -> HtmlReport.of(List.of(failed), all);
        };
    }

    private TextReport.Options layout() {
        return Output.layout(where.output(), all, console);
    }

    private static Background under(Assessor assessor) {
        return new Background(assessor.pack().ladder(), assessor.effective());
    }
}
