package org.careerladder.report.internal.comparison;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.comparison.Compared;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.comparison.NotCompared;
import org.careerladder.model.language.Language;
import org.careerladder.report.document.Block;
import org.careerladder.report.document.Document;
import org.careerladder.report.internal.phrase.Phrases;

/**
 * What changed from one assessment to another: the verdict and what turned it, what came out otherwise, what is no longer found and
 * what is new, and whether it is still the same case and pack.
 */
public final class ComparisonDocument {

    private final Phrases phrases;
    private final boolean all;

    private ComparisonDocument(Language language, boolean all) {
        this.phrases = Phrases.of(language);
        this.all = all;
    }

    /**
     * The document of a comparison.
     *
     * @param language the language of what is ours; what rules say stands as it was recorded
     * @param all whether to tell everything, rather than what matters most
     */
    public static Document of(Comparison comparison, Language language, boolean all) {
        return new Document(
                language,
                new ComparisonDocument(language, all).blocks(comparison),
                json -> new JsonComparison(json).write(comparison));
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
