package org.careerladder.files.internal.packtest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerladder.files.internal.change.CasePath;
import org.careerladder.files.internal.change.Change;
import org.careerladder.files.internal.change.Change.Kind;
import org.careerladder.files.internal.change.Spelling;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Value;

/** One change of a case, as a test has it. */
final class ChangeForm {

    private ChangeForm() {}

    /** The change of a map; empty where it cannot be read. */
    static Optional<Change> read(Value map) {
        var entries = map.entries(PackTestKeys.CHANGE);
        var kinds = kinds(entries);
        if (kinds.size() != 1) {
            map.wrong("a change says one of `set`, `add` and `remove`", "");
            return Optional.empty();
        }
        var kind = kinds.get(0);
        var value = entries.raw(Names.word(kind));
        if (kind == Kind.REMOVE && !value.flag()) {
            value.wrong("`remove` is `true` or left out", "");
        }
        return entries.value("at")
                .filter(ChangeForm::isPath)
                .map(at -> new Change(at.at(), CasePath.of(at.word()), kind, value.tree(), Spelling.KEYS));
    }

    private static List<Kind> kinds(Entries entries) {
        return Stream.of(Kind.values())
                .filter(kind -> entries.has(Names.word(kind)))
                .toList();
    }

    private static boolean isPath(Value value) {
        String word = value.word();
        if (!CasePath.holds(word) && !value.reading().isFaulty(value.path())) {
            value.wrong("`" + word + "` is no path", CasePath.ADVICE);
        }
        return CasePath.holds(word);
    }
}
