package org.careerladder.files.internal.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** The files below a pack's {@code rules} folder. */
final class RuleFiles {

    private final PackFiles files;
    private final Reading reading;

    RuleFiles(PackFolder folder, Reading reading) {
        this.files = new PackFiles(folder, "rules", reading);
        this.reading = reading;
    }

    /** Every rule file, by path; anything else there is a problem. */
    List<RuleSource> read() {
        List<RuleSource> sources = new ArrayList<>();
        for (Path file : files.all()) {
            String path = files.path(file);
            if (!RuleSourceForm.isRuleFile(path)) {
                files.report(
                        file,
                        "`" + path + "` is no rule file",
                        "everything below `rules` is read: a rule file ends in " + RuleSourceForm.YAML + " or "
                                + RuleSourceForm.DRL);
            } else if (!files.isInside(file)) {
                files.report(file, "this leads out of the pack's folder", "put the rules themselves here");
            } else {
                var source = RuleSourceForm.read(file, path);
                reading.add(source.problems());
                source.map(sources::add);
            }
        }
        return sources;
    }

    /** For callers that want the first problem of a file as a result. */
    static <T> Checked<T> noPack(Path file) {
        return Checked.faulty(Problem.at(
                Position.startOf(file.toString()),
                "there is no pack here",
                "a pack is a folder with a `pack.yaml`; `ladder new pack` writes one"));
    }
}
