package org.careerladder.cli;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.AssessmentReader;
import org.careerladder.files.CaseChange;
import org.careerladder.files.FileKind;
import org.careerladder.model.recorded.RecordedResult;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** What is held against each other: assessments that were kept, and cases that are assessed now. */
final class Sides {

    private final Assessing assessing;
    private Exit exit = Exit.DONE;

    Sides(Assessing assessing) {
        this.assessing = assessing;
    }

    /**
     * The record of a file, or everything that is wrong with it.
     *
     * @param changes what is changed of a case to ask what would be
     */
    Checked<RecordedResult> read(String named, List<CaseChange> changes) {
        var file = Arguments.path(named);
        return FileKind.of(file).then(kind -> read(kind, file, changes));
    }

    private Checked<RecordedResult> read(FileKind kind, Path file, List<CaseChange> changes) {
        return switch (kind) {
            case ASSESSMENT ->
                changes.isEmpty()
                        ? AssessmentReader.read(file)
                        : refused(
                                file,
                                "an assessment that was kept cannot be changed",
                                "give the case that it was made from");
            case CASE -> assessed(new CaseInput.InFile(file, changes));
            default ->
                refused(
                        file,
                        "this is neither an assessment nor a case",
                        "give what `ladder assess --format json` wrote, or a case");
        };
    }

    private static Checked<RecordedResult> refused(Path file, String what, String advice) {
        return Checked.faulty(Problem.at(Position.startOf(file.toString()), what, advice));
    }

    private Checked<RecordedResult> assessed(CaseInput input) {
        return assessing.of(input).map(result -> {
            exit = exit.or(Exit.of(result));
            return RecordedResult.of(result);
        });
    }

    /** How a run ends that came to these: an assessment that was kept never failed in it. */
    Exit exit() {
        return exit;
    }
}
