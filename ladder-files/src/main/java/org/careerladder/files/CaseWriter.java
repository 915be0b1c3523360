package org.careerladder.files;

import java.util.List;
import org.careerladder.files.internal.promotion.CaseText;
import org.careerladder.files.internal.writing.YamlPrinter;
import org.careerladder.model.promotion.Goal;
import org.careerladder.model.promotion.PromotionCase;

/** Writes cases as {@code case/1}; what is written reads back equal. */
public final class CaseWriter {

    private CaseWriter() {}

    /** The text of a case that names no pack. */
    public static String write(PromotionCase promotionCase) {
        return write(promotionCase, "");
    }

    /**
     * The text of a case.
     *
     * @param pack what stands behind {@code pack:}; empty to leave it out
     */
    public static String write(PromotionCase promotionCase, String pack) {
        return YamlPrinter.print(CaseText.of(promotionCase, pack));
    }

    /** The text of weekly goals alone, as they stand in a case. */
    public static String goals(List<Goal> goals) {
        return YamlPrinter.print(CaseText.goals(goals));
    }
}
