package org.careerladder.files.internal.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.files.internal.tree.TreeReader;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** A rule file as it was written; what its rules say is asked elsewhere. */
public final class RuleSourceForm {

    static final String DRL = ".drl";
    static final String YAML = ".yaml";

    /** The first words of a file of rules that are spelled as DRL, behind comments of its own. */
    private static final Pattern IN_DRL = Pattern.compile("(?:\\s++|//[^\\n]*+)*+package [a-zA-Z_.]++;?\\s");

    private RuleSourceForm() {}

    /** Whether a file of this name can hold rules. */
    public static boolean isRuleFile(String name) {
        return name.endsWith(DRL) || name.endsWith(YAML);
    }

    /**
     * A rule file, or why it can be none.
     *
     * @param file where it lies
     * @param path where it lies below a pack's {@code rules}, divided by slashes
     */
    public static Checked<RuleSource> read(Path file, String path) {
        return SourceText.shared(file).then(text -> read(file.toString(), path, text));
    }

    /** A rule file of this text. */
    public static Checked<RuleSource> read(String file, String path, String text) {
        if (RuleSource.isTooLong(text)) {
            return Checked.faulty(Problem.at(
                    Position.startOf(file),
                    "the file is longer than 64 KB",
                    "one file answers one question: split it"));
        }
        var unreviewable = Unreviewable.problem(file, text);
        if (unreviewable.isPresent()) {
            return Checked.faulty(unreviewable.get());
        }
        if (path.endsWith(DRL)) {
            return Checked.sound(new RuleSource.DrlText(file, path, text));
        }
        if (IN_DRL.matcher(text).lookingAt()) {
            return Checked.faulty(Problem.at(
                    Position.startOf(file),
                    "the file is DRL, and its name says YAML",
                    "let its name end in `" + DRL + "`"));
        }
        var problems = new ArrayList<Problem>();
        return TreeReader.read(file, text, problems::add)
                .map(root -> Checked.<RuleSource>of(new RuleSource.RuleTree(file, path, text, root), problems))
                .orElseGet(() -> Checked.faulty(problems));
    }
}
