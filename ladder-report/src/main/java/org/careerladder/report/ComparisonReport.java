package org.careerladder.report;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.comparison.NotCompared;
import org.careerladder.model.language.Language;

/**
 * What changed from one assessment to another: the verdict and what turned it, what came out otherwise, what is no longer found and
 * what is new, and whether it is still the same case and pack.
 */
public final class ComparisonReport {

    private final Phrases phrases;
    private final boolean all;

    private ComparisonReport(Language language, boolean all) {
        this.phrases = Phrases.of(language);
        this.all = all;
    }

    /**
     * The report as text, each line ended by {@code \n}.
     *
     * @param language the language of what is ours; what rules say stands as it was recorded
     */
    public static String of(Comparison comparison, Language language, TextReport.Options options) {
        return TextPage.of(
                new ComparisonReport(language, options.all()).blocks(comparison), options.width(), options.colour());
    }

    /** The same as Markdown. */
    public static String markdown(Comparison comparison, Language language, boolean all) {
        return MarkdownPage.of(new ComparisonReport(language, all).blocks(comparison));
    }

    /** The same as an HTML page that stands alone. */
    public static String html(Comparison comparison, Language language, boolean all) {
        var report = new ComparisonReport(language, all);
        return HtmlPage.of(report.blocks(comparison), report.phrases.tag());
    }

    /** The same as one indented JSON document, by the contract {@code comparison/1}: everything, in words that stay. */
    public static String json(Comparison comparison) {
        return JsonText.indented(json -> new JsonComparison(json).write(comparison));
    }

    private List<Block> blocks(Comparison comparison) {
        return comparison instanceof Compared compared
                ? blocks(compared)
                : new NotComparedPart(phrases).of((NotCompared) comparison);
    }

    private List<Block> blocks(Compared compared) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(new ComparedVerdictPart(phrases).of(compared));
        blocks.addAll(new ComparedTablesPart(phrases).of(compared));
        blocks.addAll(new ComparedFindingsPart(phrases, all).of(compared));
        blocks.addAll(new ComparedStepsPart(phrases, all).of(compared));
        blocks.addAll(new ComparedAuditPart(phrases).of(compared));
        return blocks;
    }
}
