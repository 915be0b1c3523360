package org.careerladder.cli;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.CaseChange;
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

    /** The same case as it would be with some changes. */
    CaseInput with(List<CaseChange> changes);

    /** What a person calls it. */
    String name();

    /**
     * A file of its own.
     *
     * @param changes what is changed of it to ask what would be; empty for the case as it stands there
     */
    record InFile(Path file, List<CaseChange> changes) implements CaseInput {

        public InFile {
            changes = List.copyOf(changes);
        }

        InFile(Path file) {
            this(file, List.of());
        }

        @Override
        public CaseInput with(List<CaseChange> others) {
            return new InFile(file, others);
        }

        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public Checked<String> pack() {
            return CaseReader.packOf(file)
                    .map(named -> named.isEmpty()
                            ? ""
                            : file.resolveSibling(Arguments.path(named)).toString());
        }

        @Override
        public Checked<PromotionCase> read(Pack pack, Day asOf) {
            return CaseReader.read(file, pack, asOf, changes);
        }
    }

    /**
     * One line of the input; the pack that it names lies below the folder in which the command runs.
     *
     * @param number the line's number from 1
     * @param text the line, or why it is none
     * @param changes what is changed of it to ask what would be; empty for the case as it stands there
     */
    record InLine(int number, Checked<String> text, List<CaseChange> changes) implements CaseInput {

        public InLine {
            changes = List.copyOf(changes);
        }

        InLine(int number, Checked<String> text) {
            this(number, text, List.of());
        }

        @Override
        public CaseInput with(List<CaseChange> others) {
            return new InLine(number, text, others);
        }

        @Override
        public String name() {
            return Request.INPUT + ":" + number;
        }

        @Override
        public Checked<String> pack() {
            return placed(text.then(line -> CaseReader.packOf(Request.INPUT, line)));
        }

        @Override
        public Checked<PromotionCase> read(Pack pack, Day asOf) {
            return placed(text.then(line -> CaseReader.read(Request.INPUT, line, pack, asOf, changes)));
        }

        private <T> Checked<T> placed(Checked<T> read) {
            return read.isSound()
                    ? read
                    : Checked.faulty(read.problems().stream().map(this::placed).toList());
        }

        private Problem placed(Problem problem) {
            if (problem.place() instanceof Position at) {
                return at.file().equals(With.OPTION)
                        ? problem
                        : problem.movedTo(new Position(Request.INPUT, number, at.column()));
            }
            return problem.movedTo(new Position(Request.INPUT, number, 1));
        }
    }
}
