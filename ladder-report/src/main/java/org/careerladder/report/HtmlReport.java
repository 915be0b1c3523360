package org.careerladder.report;

import java.util.List;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.language.Language;

/** An assessment as an HTML page that stands alone: what the text report says, to read in a browser or on paper. */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * The page.
     *
     * @param all whether to tell everything, rather than what matters now
     */
    public static String of(AssessmentResult result, boolean all) {
        return HtmlPage.of(
                Outline.of(result, all), Phrases.of(result.language()).tag());
    }

    /**
     * One page of several reports, in the order given; of one, that report's own page.
     *
     * @param all whether to tell everything, rather than what matters now
     */
    public static String of(List<AssessmentResult> results, boolean all) {
        return results.size() == 1 ? of(results.get(0), all) : several(results, all);
    }

    private static String several(List<AssessmentResult> results, boolean all) {
        var phrases = results.stream()
                .findFirst()
                .map(first -> Phrases.of(first.language()))
                .orElse(Phrases.of(Language.ENGLISH));
        return HtmlPage.of(
                phrases.count(Counted.CASES, results.size()),
                results.stream().map(result -> Outline.of(result, all)).toList(),
                phrases.tag());
    }
}
