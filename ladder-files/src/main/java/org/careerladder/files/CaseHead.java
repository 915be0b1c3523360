package org.careerladder.files;

import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Tree;
import org.careerladder.model.time.Day;

/**
 * What a caller must know of a case before it can be read.
 *
 * @param id what stands behind {@code case:}, whether it can be an id or not; empty where nothing does
 * @param pack what stands behind {@code pack:}; empty where nothing does
 * @param packAt where that stands; where there is none, the start of the file
 * @param asOf what stands behind {@code as-of:}; may be unknown
 */
public record CaseHead(String id, String pack, Position packAt, Day asOf) {

    /** The head of a text; a problem where the text is no document. */
    static Checked<CaseHead> read(String file, String text) {
        var reading = new Reading(file);
        var root = reading.root(text);
        if (root.isEmpty()) {
            return Checked.faulty(reading.problems());
        }
        var head = new CaseHead("", "", Position.startOf(file), Day.UNKNOWN);
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
            case "case" -> new CaseHead(value.word(), pack, packAt, asOf);
            case "pack" -> new CaseHead(id, value.word(), value.at(), asOf);
            case "as-of" -> new CaseHead(id, pack, packAt, value.day());
            default -> this;
        };
    }
}
