package org.careerladder.files;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.internal.assessment.AssessmentForm;
import org.careerladder.files.internal.reading.Documents;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.recorded.RecordedResult;
import org.careerladder.model.source.Checked;

/**
 * Reads assessments as the command and {@code Report} write them: {@code assessment/1}. What is read equals
 * {@code RecordedResult.of} the result that was written. A key that this version does not know is a problem, as in every file: what
 * it says would be lost.
 */
public final class AssessmentReader {

    private AssessmentReader() {}

    /** The record of a file that holds one document, or every problem of it. */
    public static Checked<RecordedResult> read(Path file) {
        return SourceText.of(file).then(text -> read(file.toString(), text));
    }

    /**
     * The record of a text that holds one document, such as a line of several, or every problem of it.
     *
     * @param fileName what messages call it
     */
    public static Checked<RecordedResult> read(String fileName, String text) {
        return Documents.read(
                fileName,
                text,
                (reading, source) -> reading.root(source).map(AssessmentForm::read),
                recorded -> List.of());
    }
}
