package org.careerladder.files;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.internal.pack.CyclesForm;
import org.careerladder.files.internal.reading.Documents;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.pack.PackCheck;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.source.Checked;

/** Reads rounds of promotions: {@code cycles/1}. */
public final class CyclesReader {

    private CyclesReader() {}

    /** The cycles of a file, or every problem of it. */
    public static Checked<List<Cycle>> read(Path file) {
        return SourceText.shared(file).then(text -> read(file.toString(), text));
    }

    /** The cycles of a text, or every problem of it. */
    public static Checked<List<Cycle>> read(String fileName, String text) {
        return Documents.read(fileName, text, CyclesForm::read, PackCheck::problems);
    }
}
