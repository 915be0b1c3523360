package org.careerladder.files;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.internal.pack.TextsForm;
import org.careerladder.files.internal.reading.Documents;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.source.Checked;

/** Reads what rules say in another language: {@code texts/1}. Whether there are such rules is the rules module's question. */
public final class TextsReader {

    private TextsReader() {}

    /** The texts of a file, or every problem of it. */
    public static Checked<List<RuleText>> read(Path file) {
        return SourceText.shared(file).then(text -> read(file.toString(), text));
    }

    /** The texts of a text, or every problem of it. */
    public static Checked<List<RuleText>> read(String fileName, String text) {
        return Documents.read(fileName, text, TextsForm::read, texts -> List.of());
    }
}
