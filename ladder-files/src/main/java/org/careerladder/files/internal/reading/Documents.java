package org.careerladder.files.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;

/** How every format that is one file becomes a model: read, then checked, all problems together. */
public final class Documents {

    private Documents() {}

    /**
     * The value of a text.
     *
     * @param form reads the text; empty where it is no document
     * @param check what the model says of it
     */
    public static <T> Checked<T> read(
            String fileName,
            String text,
            BiFunction<Reading, String, Optional<T>> form,
            Function<T, List<Problem>> check) {
        var reading = new Reading(fileName);
        return SourceText.of(fileName, text).then(source -> {
            var value = form.apply(reading, source);
            value.ifPresent(read -> reading.checked(check.apply(read)));
            return value.map(reading::done).orElseGet(() -> Checked.faulty(reading.problems()));
        });
    }
}
