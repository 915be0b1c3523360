package org.careerladder.cli;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.CaseChange;
import org.careerladder.files.CaseHead;
import org.careerladder.files.CaseReader;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Slug;
import org.careerladder.model.time.Day;

/** A case as it was handed over. */
sealed interface CaseInput {

    /** What can be known of it before it is read. */
    Checked<CaseHead> head();

    /**
     * The folder of the pack that judges it, seen from here; empty for the standard pack.
     *
     * @param given the folder that was named at the start; empty where none was
     */
    Checked<String> pack(String given);

    /** The case's id; where it cannot be read, one that is made of what a person calls it. */
    default CaseId id() {
        var id = head().map(CaseHead::id);
        return id.isSound() && Slug.holds(id.orThrow()) ? CaseId.of(id.orThrow()) : standIn();
    }

    /** An id for a case whose own cannot be read. */
    CaseId standIn();

    /**
     * The case, held against a pack.
     *
     * @param asOf the day of a case that names none
     */
    Checked<PromotionCase> read(Pack pack, Day asOf);

    /** What is changed of it to ask what would be. */
    List<CaseChange> changes();

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
        public Checked<CaseHead> head() {
            return CaseReader.head(file);
        }

        @Override
        public Checked<String> pack(String given) {
            return given.isEmpty() ? head().then(head -> new PackOfCase(head).besides(file)) : Checked.sound(given);
        }

        @Override
        public CaseId standIn() {
            return CaseId.of(Names.idOf(file, "unnamed"));
        }

        @Override
        public Checked<PromotionCase> read(Pack pack, Day asOf) {
            return CaseReader.read(file, pack, asOf, changes);
        }
    }

    /**
     * One line of the input; the pack that it names is followed only below a folder that was named at the start.
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
        public Checked<CaseHead> head() {
            return text.then(line -> CaseReader.head(Request.INPUT, line));
        }

        @Override
        public Checked<String> pack(String given) {
            return placed(head().then(head -> new PackOfCase(head).below(given)));
        }

        @Override
        public CaseId standIn() {
            return CaseId.of("line-" + number);
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
