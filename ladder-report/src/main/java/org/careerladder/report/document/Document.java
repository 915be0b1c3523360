package org.careerladder.report.document;

import java.util.List;
import java.util.Optional;
import org.careerladder.model.language.Language;
import org.careerladder.report.internal.json.Data;

/**
 * All that a report says about one subject, before it has a format.
 *
 * @param language the language of its texts
 * @param blocks what a person reads, in order
 * @param summary the same as one line; empty where it is never one among others
 * @param data what a program reads
 */
public record Document(Language language, List<Block> blocks, Optional<Summary> summary, Data data) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document that is never one among others. */
    public Document(Language language, List<Block> blocks, Data data) {
        this(language, blocks, Optional.empty(), data);
    }
}
