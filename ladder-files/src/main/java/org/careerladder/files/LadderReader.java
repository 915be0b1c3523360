package org.careerladder.files;

import java.nio.file.Path;
import org.careerladder.files.internal.ladder.LadderForm;
import org.careerladder.files.internal.reading.Documents;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.source.Checked;

/** Reads ladders: {@code ladder/1}, YAML or JSON. */
public final class LadderReader {

    private static final String GENERAL = "general-ladder.yaml";

    /** Read on first use: most runs have a ladder of their own. */
    private static final class General {
        static final Ladder LADDER = read(GENERAL, Resources.text(GENERAL)).orThrow();
    }

    private LadderReader() {}

    /** The ladder of a file, or every problem of it. */
    public static Checked<Ladder> read(Path file) {
        return SourceText.shared(file).then(text -> read(file.toString(), text));
    }

    /**
     * The ladder of a text, or every problem of it.
     *
     * @param fileName what messages call it
     */
    public static Checked<Ladder> read(String fileName, String text) {
        return Documents.read(fileName, text, LadderForm::read, LadderCheck::problems);
    }

    /** The general engineering ladder, for people whose company has none. */
    public static Ladder general() {
        return General.LADDER;
    }
}
