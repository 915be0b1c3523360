package org.careerladder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.careerladder.files.CaseHead;
import org.careerladder.files.PackReader;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Visible;

/** The pack that a case names; what is wrong with the name is told where the case says it. */
record PackOfCase(CaseHead head) {

    /** The pack as seen from the folder of a case's file; empty where the case names none. */
    Checked<String> besides(Path file) {
        return head.pack().isEmpty() ? Checked.sound("") : path().then(path -> there(file.resolveSibling(path)));
    }

    /**
     * The pack for a case that came over standard input, and so may not choose just any: the one that was named at the start, or
     * one below the folder that was.
     *
     * @param given what was named at the start; empty where nothing was
     */
    Checked<String> below(String given) {
        if (given.isEmpty()) {
            return head.pack().isEmpty()
                    ? Checked.sound("")
                    : wrong(
                            "names a pack, and standard input may not choose one",
                            "give the pack with `--pack DIR`, or a folder of packs");
        }
        var folder = Arguments.path(given);
        return PackReader.isThere(folder)
                        || !Files.isDirectory(folder)
                        || head.pack().isEmpty()
                ? Checked.sound(given)
                : path().then(path -> there(folder.resolve(path))).then(pack -> inside(folder, pack));
    }

    private Checked<Path> path() {
        try {
            return Checked.sound(Path.of(head.pack()));
        } catch (InvalidPathException e) {
            return wrong("cannot be the name of a folder", "name the folder of a pack");
        }
    }

    private Checked<String> there(Path folder) {
        if (PackReader.isThere(folder)) {
            return Checked.sound(folder.toString());
        }
        return wrong(
                "leads to no pack",
                PackReader.nearest(head.pack(), folder)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("name the folder of a pack, which has a `pack.yaml`"));
    }

    private Checked<String> inside(Path folder, String pack) {
        try {
            if (Path.of(pack).toRealPath().startsWith(folder.toRealPath())) {
                return Checked.sound(pack);
            }
        } catch (IOException unreadable) {
            // It is told as what it then is: nothing that lies there
        }
        return wrong("leads out of `" + Visible.of(folder.toString()) + "`", "name a pack below it");
    }

    private <T> Checked<T> wrong(String what, String advice) {
        return Checked.faulty(Problem.at(head.packAt(), "`" + Visible.of(head.pack()) + "` " + what, advice));
    }
}
