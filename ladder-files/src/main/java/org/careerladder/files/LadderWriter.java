package org.careerladder.files;

import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.files.internal.ladder.LadderText;
import org.careerladder.files.internal.writing.JsonPrinter;
import org.careerladder.files.internal.writing.Scalars;
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
     * The text of a ladder, with comments at its head.
     *
     * @param ladder one without problems
     * @param comments what they say, one a line
     */
    public static String write(Ladder ladder, List<String> comments) {
        String head = comments.stream()
                .map(each -> "# " + Scalars.comment(each) + "\n")
                .collect(Collectors.joining());
        return head + write(ladder);
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
