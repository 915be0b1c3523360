package org.careerladder.files.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Unsupported;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** The files below a pack's {@code rules} folder, and those of folders that this version cannot read yet. */
final class RuleFiles {

    private final PackFolder folder;
    private final Reading reading;

    RuleFiles(PackFolder folder, Reading reading) {
        this.folder = folder;
        this.reading = reading;
    }

    /** Every rule file, by path; anything else there is a problem. */
    List<RuleSource> read() {
        var rules = folder.path().resolve("rules");
        List<RuleSource> sources = new ArrayList<>();
        for (Path file : files(rules)) {
            String path = slashed(rules.relativize(file));
            if (Files.isSymbolicLink(file) && !Files.isRegularFile(file)) {
                report(
                        file,
                        "`" + Words.shown(path) + "` is a link, and leads to no file",
                        "put the files themselves here");
            } else if (!Words.shown(path).equals(path)) {
                report(
                        rules,
                        "`" + Words.shown(path) + "` has characters in its name that nobody sees",
                        "give it a short name of letters, digits and hyphens");
            } else if (!RuleSourceForm.isRuleFile(path)) {
                report(
                        file,
                        "`" + path + "` is no rule file",
                        "everything below `rules` is read: a rule file ends in " + RuleSourceForm.YAML + " or "
                                + RuleSourceForm.DRL);
            } else if (!Files.isRegularFile(file) || !folder.holds(file)) {
                report(file, "this leads out of the pack's folder", "put the rules themselves here");
            } else {
                var source = RuleSourceForm.read(file, path);
                reading.add(source.problems());
                source.map(sources::add);
            }
        }
        return sources;
    }

    /** Refuses what lies in folders of later versions. */
    void refuseLater(String... folders) {
        for (String name : folders) {
            for (Path file : files(folder.path().resolve(name))) {
                refuseLater(file, name + "/" + file.getFileName());
            }
        }
    }

    private void refuseLater(Path file, String what) {
        reading.add(List.of(Unsupported.at(Position.startOf(file.toString()), what)));
    }

    private void report(Path file, String what, String advice) {
        reading.report(Position.startOf(file.toString()), what, advice);
    }

    private List<Path> files(Path root) {
        if (!Files.isDirectory(root)) {
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                report(root, "this is no folder", "make it a folder with the files in it, or delete it");
            }
            return List.of();
        }
        if (!folder.holds(root)) {
            report(root, "this leads out of the pack's folder", "put the files themselves here");
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(file -> slashed(root.relativize(file))))
                    .toList();
        } catch (IOException unreadable) {
            report(root, "this folder cannot be read", "look at its permissions");
            return List.of();
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** For callers that want the first problem of a file as a result. */
    static <T> Checked<T> noPack(Path file) {
        return Checked.faulty(Problem.at(
                Position.startOf(file.toString()),
                "there is no pack here",
                "a pack is a folder with a `pack.yaml`; `ladder new pack` writes one"));
    }
}
