package org.careerladder.report.internal.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.promotion.WhatIf;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrase;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.text.Tone;

/** What a report says of a case that was changed to ask what would be, so that nobody takes the answer for the record. */
public final class WhatIfPart {

    private WhatIfPart() {}

    /** The title of a report, which says so first. */
    public static String title(WhatIf whatIf, String title, Phrases phrases) {
        return whatIf.isNone() ? title : phrases.say(Phrase.WHAT_IF_TITLE, title);
    }

    /** The title of a report, and below it the changes where there are any. */
    public static List<Block> headed(WhatIf whatIf, String title, Phrases phrases) {
        return Stream.concat(Stream.of(new Block.Title(title(whatIf, title, phrases))), of(whatIf, phrases).stream())
                .toList();
    }

    /** That it is not the case as it was written down, and the changes; nothing where it is. */
    public static List<Block> of(WhatIf whatIf, Phrases phrases) {
        return whatIf.isNone()
                ? List.of()
                : List.of(new Block.Text(Tone.OPEN, phrases.say(Phrase.NOT_AS_WRITTEN)), changes(whatIf));
    }

    /** The changes, one below the other. */
    public static Block.Points changes(WhatIf whatIf) {
        return new Block.Points(whatIf.changes().stream().map(WhatIfPart::point).toList());
    }

    private static Block.Point point(String change) {
        return new Block.Point("-", Tone.PLAIN, change, List.of());
    }

    /** Words of one line for one case, which say first that they are of a what-if. */
    public static String marked(String words, AssessmentResult result) {
        return result.whatIf().isNone() ? words : Phrases.of(result.language()).say(Phrase.WHAT_IF, words);
    }
}
