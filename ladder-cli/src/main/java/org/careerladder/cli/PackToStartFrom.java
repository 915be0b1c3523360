package org.careerladder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.NewPack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.source.Checked;

/** A new pack in a folder that bears its name. */
final class PackToStartFrom {

    private PackToStartFrom() {}

    static Exit write(Path folder, Console console) {
        var written = written(folder);
        if (!written.isSound()) {
            Problems.tell(written.problems(), console);
            return Exit.PROBLEMS;
        }
        written.orThrow().forEach(file -> console.print("wrote " + file + "\n"));
        console.print("Next: `ladder check " + folder + "`, and make the ladder your own.\n");
        return Exit.DONE;
    }

    private static Checked<List<Path>> written(Path folder) {
        try {
            return NewPack.write(folder, PackId.of(Names.idOf(folder, "my-company")));
        } catch (IOException e) {
            throw new Usage("`" + folder + "` cannot be written", "");
        }
    }
}
