package org.careerladder.cli;

import java.nio.file.Path;
import org.careerladder.files.CaseReader;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;

/** A case as it was handed over. */
sealed interface CaseInput {

    /** The folder of the pack that the case names, seen from here; empty where it names none. */
    Checked<String> pack();

    /**
     * The case, held against a pack.
     *
     * @param asOf the day of a case that names none
     */
    Checked<PromotionCase> read(Pack pack, Day asOf);

    /** A file of its own. */
    record InFile(Path file) implements CaseInput {

        @Override
        public Checked<String> pack() {
            return CaseReader.packOf(file)
                    .map(named -> named.isEmpty()
                            ? ""
                            : file.resolveSibling(Arguments.path(named)).toString());
        }

        @Override
        public Checked<PromotionCase> read(Pack pack, Day asOf) {
            return CaseReader.read(file, pack, asOf);
        }
    }

    /**
     * One line of the input; the pack that it names lies below the folder in which the command runs.
     *
     * @param number the line's number from 1
     * @param text the line, or why it is none
     */
    record InLine(int number, Checked<String> text) implements CaseInput {

        @Override
        public Checked<String> pack() {
            return placed(text.then(line -> CaseReader.packOf(Request.INPUT, line)));
        }

        @Override
        public Checked<PromotionCase> read(Pack pack, Day asOf) {
            return placed(text.then(line -> CaseReader.read(Request.INPUT, line, pack, asOf)));
        }

        private <T> Checked<T> placed(Checked<T> read) {
            return read.isSound()
                    ? read
                    : Checked.faulty(read.problems().stream().map(this::placed).toList());
        }

        private Problem placed(Problem problem) {
            int column = problem.place() instanceof Position at ? at.column() : 1;
            return problem.movedTo(new Position(Request.INPUT, number, column));
        }
    }
}
