package org.careerladder.cli;

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

    /** Writes a text where it is to go; how that went. */
    Exit write(String text, Console console) {
        try (var out = Output.to(output, console)) {
            out.print(text);
            return out.written();
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
