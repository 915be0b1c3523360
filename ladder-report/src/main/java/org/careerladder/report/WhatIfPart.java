package org.careerladder.report;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.promotion.WhatIf;

/** What a report says of a case that was changed to ask what would be, so that nobody takes the answer for the record. */
final class WhatIfPart {

    private WhatIfPart() {}

    /** The title of a report, which says so first. */
    static String title(WhatIf whatIf, String title, Phrases phrases) {
        return whatIf.isNone() ? title : phrases.say(Phrase.WHAT_IF_TITLE, title);
    }

    /** The title of a report, and below it the changes where there are any. */
    static List<Block> headed(WhatIf whatIf, String title, Phrases phrases) {
        return Stream.concat(
                        Stream.of(new Block.Title(Tone.STRONG, title(whatIf, title, phrases))),
                        of(whatIf, phrases).stream())
                .toList();
    }

    /** That it is not the case as it was written down, and the changes; nothing where it is. */
    static List<Block> of(WhatIf whatIf, Phrases phrases) {
        return whatIf.isNone()
                ? List.of()
                : List.of(new Block.Text(Tone.OPEN, phrases.say(Phrase.NOT_AS_WRITTEN)), changes(whatIf));
    }

    /** The changes, one below the other. */
    static Block.Points changes(WhatIf whatIf) {
        return new Block.Points(whatIf.changes().stream().map(WhatIfPart::point).toList());
    }

    private static Block.Point point(String change) {
        return new Block.Point("-", Tone.PLAIN, change, List.of());
    }

    /** Words of one line for one case, which say first that they are of a what-if. */
    static String marked(String words, AssessmentResult result) {
        return result.whatIf().isNone() ? words : Phrases.of(result.language()).say(Phrase.WHAT_IF, words);
    }
}
