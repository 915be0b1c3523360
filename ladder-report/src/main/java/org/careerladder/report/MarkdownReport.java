package org.careerladder.report;

import org.careerladder.model.assessment.AssessmentResult;

/** An assessment as Markdown: what the text report says, with tables for the gates. */
public final class MarkdownReport {

    private MarkdownReport() {}

    /**
     * The report.
     *
     * @param all whether to tell everything, rather than what matters now
     */
    public static String of(AssessmentResult result, boolean all) {
        return MarkdownPage.of(Outline.of(result, all));
    }
}
