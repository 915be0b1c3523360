package org.careerladder.cli;

import java.nio.file.Path;
import org.careerladder.files.FileKind;
import org.careerladder.files.LadderWriter;
import org.careerladder.model.assessment.LevelsReached;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.report.EffectiveReport;
import org.careerladder.report.LadderTable;
import org.careerladder.report.LevelsReport;
import picocli.CommandLine.ParseResult;

/**
 * How a ladder, where somebody stands on it, or what a pack comes to is to be shown, and where.
 *
 * @param format how to write
 * @param output the file to write to; empty for the terminal
 */
record LadderAnswer(Format format, String output) {

    static LadderAnswer of(ParseResult arguments) {
        return new LadderAnswer(Format.of(arguments), Output.file(arguments));
    }

    /** The same, where it would not be written over what people keep by hand in a pack. */
    LadderAnswer outside(String pack) {
        if (!output.isEmpty() && !pack.isEmpty() && isIn(pack)) {
            throw new Usage("`" + output + "` is a file of the pack", "name another file to write to");
        }
        return this;
    }

    /** The case, where it would not be written over. */
    String besides(String file) {
        return besides(file, "a case");
    }

    /** A file that is read, where it would not be written over. */
    String besides(String file, String kind) {
        if (!output.isEmpty() && absolute(file).equals(absolute(output))) {
            throw new Usage("`" + output + "` is " + kind, "name another file to write to");
        }
        return file;
    }

    private boolean isIn(String pack) {
        var file = absolute(output);
        return file.startsWith(absolute(pack)) && FileKind.of(file).isSound();
    }

    private static Path absolute(String path) {
        return Arguments.path(path).toAbsolutePath().normalize();
    }

    void write(String text, Console console) {
        try (var out = Output.to(output, console)) {
            out.print(text);
        }
    }

    String text(Ladder ladder, Console console) {
        return switch (format) {
            case TEXT -> LadderTable.of(ladder, Output.layout(output, true, console));
            case JSON -> LadderWriter.writeJson(ladder);
            case MARKDOWN -> LadderTable.markdown(ladder);
            case HTML -> LadderTable.html(ladder);
        };
    }

    String text(EffectivePack effective, Console console) {
        return switch (format) {
            case TEXT -> EffectiveReport.of(effective, Output.layout(output, true, console));
            case JSON -> EffectiveReport.json(effective);
            case MARKDOWN -> EffectiveReport.markdown(effective);
            case HTML -> EffectiveReport.html(effective);
        };
    }

    String text(LevelsReached reached, Console console) {
        return switch (format) {
            case TEXT -> LevelsReport.of(reached, Output.layout(output, true, console));
            case JSON -> LevelsReport.json(reached);
            case MARKDOWN -> LevelsReport.markdown(reached);
            case HTML -> LevelsReport.html(reached);
        };
    }
}
