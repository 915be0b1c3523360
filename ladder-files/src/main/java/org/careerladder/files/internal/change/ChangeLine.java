package org.careerladder.files.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.tree.TreeReader;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Tree;

/** One change on one line: {@code PATH=VALUE} sets, {@code PATH+=VALUE} adds, {@code PATH-} removes. */
public final class ChangeLine {

    private static final String HOW = "write `PATH=VALUE` to set, `PATH+=VALUE` to add, `PATH-` to remove";

    /** Stands before a value, so that it is read as what stands behind a key: on one line, with its quotes and brackets. */
    private static final String KEY = "s: ";

    private final Position at;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    private ChangeLine(Position at, String text) {
        this.at = at;
        this.text = text;
    }

    /**
     * The change of a line, or everything that is wrong with it.
     *
     * @param at where the line starts
     */
    public static Checked<Change> read(Position at, String text) {
        var line = new ChangeLine(at, text);
        return line.change().map(Checked::sound).orElseGet(() -> Checked.faulty(line.problems));
    }

    private Optional<Change> change() {
        if (text.chars().anyMatch(ChangeLine::breaksALine)) {
            return wrong("a change stands on one line", "write lists and maps in brackets: `[...]`, `{...}`");
        }
        int equals = text.indexOf('=');
        return equals < 0 ? removal() : filled(equals);
    }

    private static boolean breaksALine(int character) {
        return "\n\r\u0085\u2028\u2029".indexOf(character) >= 0;
    }

    private Optional<Change> removal() {
        return text.endsWith("-")
                ? path(text.substring(0, text.length() - 1))
                        .map(path -> new Change(at, path, Change.Kind.REMOVE, nothing(), Spelling.SIGNS))
                : wrong("`" + Words.shown(text) + "` does not say what becomes of it", HOW);
    }

    private Tree nothing() {
        return new Tree.Scalar("", false, at);
    }

    private Optional<Change> filled(int equals) {
        boolean adds = equals > 0 && text.charAt(equals - 1) == '+';
        var kind = adds ? Change.Kind.ADD : Change.Kind.SET;
        return path(text.substring(0, adds ? equals - 1 : equals))
                .flatMap(path -> value(equals + 1).map(value -> new Change(at, path, kind, value, Spelling.SIGNS)));
    }

    private Optional<CasePath> path(String word) {
        if (!CasePath.holds(word)) {
            return wrong("`" + Words.shown(word) + "` is no path", CasePath.ADVICE);
        }
        var path = CasePath.of(word);
        return path.first().word().equals("pack")
                ? wrong("the pack is chosen before the case is read", "name another one beside the case: `--pack DIR`")
                : Optional.of(path);
    }

    /** The value from a character on, at its own place in the line. */
    private Optional<Tree> value(int from) {
        int before = at.column() - 1 + text.codePointCount(0, from) - KEY.length();
        String placed = "\n".repeat(at.line() - 1) + " ".repeat(before) + KEY + text.substring(from);
        var read = TreeReader.read(at.file(), placed, problems::add);
        return problems.isEmpty() ? read.flatMap(ChangeLine::behindKey) : Optional.empty();
    }

    private static Optional<Tree> behindKey(Tree tree) {
        return tree instanceof Tree.Fields fields
                ? Optional.of(fields.fields().get(0).value())
                : Optional.empty();
    }

    private <T> Optional<T> wrong(String what, String advice) {
        problems.add(Problem.at(at, what, advice));
        return Optional.empty();
    }
}
