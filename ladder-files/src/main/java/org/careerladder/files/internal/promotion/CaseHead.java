package org.careerladder.files.internal.promotion;

import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Tree;
import org.careerladder.model.time.Day;

/**
 * What a caller must know of a case before it can be read.
 *
 * @param pack what stands behind {@code pack:}; empty where nothing does
 * @param asOf what stands behind {@code as-of:}; may be unknown
 */
public record CaseHead(String pack, Day asOf) {

    private static final CaseHead EMPTY = new CaseHead("", Day.UNKNOWN);

    /** The head of a text; a problem where the text is no document. */
    public static Checked<CaseHead> read(String file, String text) {
        var reading = new Reading(file);
        var root = reading.root(text);
        if (root.isEmpty()) {
            return Checked.faulty(reading.problems());
        }
        var head = EMPTY;
        if (root.get().tree() instanceof Tree.Fields fields) {
            for (Tree.Field field : fields.fields()) {
                var value = root.get()
                        .member(field.value(), ModelPath.of(field.key().text()));
                head = value.isNull() ? head : head.with(field.key().text(), value);
            }
        }
        return Checked.sound(head);
    }

    private CaseHead with(String key, Value value) {
        return switch (key) {
            case "pack" -> new CaseHead(value.word(), asOf);
            case "as-of" -> new CaseHead(pack, value.day());
            default -> this;
        };
    }
}
