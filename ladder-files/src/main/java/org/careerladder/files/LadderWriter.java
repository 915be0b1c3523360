package org.careerladder.files;

import org.careerladder.files.internal.ladder.LadderText;
import org.careerladder.files.internal.writing.JsonPrinter;
import org.careerladder.files.internal.writing.YamlPrinter;
import org.careerladder.model.ladder.Ladder;

/** Writes ladders as {@code ladder/1}; what is written reads back equal. */
public final class LadderWriter {

    private LadderWriter() {}

    /**
     * The text of a ladder.
     *
     * @param ladder one without problems
     */
    public static String write(Ladder ladder) {
        return YamlPrinter.print(LadderText.of(ladder));
    }

    /**
     * The same as JSON, one indented document.
     *
     * @param ladder one without problems
     */
    public static String writeJson(Ladder ladder) {
        return JsonPrinter.print(LadderText.of(ladder));
    }
}
