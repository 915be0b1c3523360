package org.careerladder.cli;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.NewPack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.source.Checked;

/** A new pack in a folder that bears its name. */
final class PackToStartFrom {

    private PackToStartFrom() {}

    /**
     * Writes it.
     *
     * @param ladder the file of a ladder to put into it; empty for one to start from
     */
    static Exit write(Path folder, String ladder, Console console) {
        var written = written(folder, ladder);
        if (!written.isSound()) {
            Problems.tell(written.problems(), console);
            return Exit.PROBLEMS;
        }
        written.orThrow().forEach(file -> console.line("wrote " + file));
        console.line("Next: `ladder check " + folder + "`, and make "
                + (ladder.isEmpty() ? "the ladder" : "process and policy") + " your own.");
        return Exit.DONE;
    }

    private static Checked<List<Path>> written(Path folder, String ladder) {
        var id = PackId.of(Names.idOf(folder, "my-company"));
        return ladder.isEmpty() ? NewPack.write(folder, id) : NewPack.write(folder, id, Arguments.path(ladder));
    }
}
