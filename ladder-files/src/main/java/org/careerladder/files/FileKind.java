package org.careerladder.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Unsupported;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Tree;

/** What a file is: by its {@code format:}, or else by its keys, or by the end of its name. */
public enum FileKind {
    /** A career ladder. */
    LADDER,
    /** A pack's folder, or the {@code pack.yaml} in it. */
    PACK,
    /** Rounds of promotions. */
    CYCLES,
    /** A promotion case. */
    CASE,
    /** An assessment, as the command writes it. */
    ASSESSMENT,
    /** Where the ratings of a case stand on the whole ladder, as the command writes it. */
    LEVELS,
    /** What changed from one assessment to another, as the command writes it. */
    COMPARISON,
    /** Rules, in either spelling. */
    RULES,
    /** Tests of a pack. */
    PACK_TEST,
    /** What rules say in another language. */
    TEXTS;

    private static final Map<String, FileKind> BY_FORMAT = Map.of(
            "ladder/1", LADDER,
            "pack/1", PACK,
            "cycles/1", CYCLES,
            "case/1", CASE,
            "rules/1", RULES,
            "pack-test/1", PACK_TEST,
            "texts/1", TEXTS,
            "assessment/1", ASSESSMENT,
            "levels/1", LEVELS,
            "comparison/1", COMPARISON);

    /** The kind of a file or folder, or why it is none that this version reads. */
    public static Checked<FileKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(file)) {
            return Files.exists(file.resolve("pack.yaml"))
                    ? Checked.sound(PACK)
                    : unknown(file, "this folder has no `pack.yaml`", "give a pack's folder, or a file");
        }
        return byName(file.toString(), name)
                .orElseGet(() -> SourceText.of(file).then(text -> of(file.toString(), text)));
    }

    /** The kind of what a file holds, or why it is none that this version reads. */
    public static Checked<FileKind> of(String fileName, String text) {
        return byName(fileName, fileName.toLowerCase(Locale.ROOT)).orElseGet(() -> byText(fileName, text));
    }

    private static Optional<Checked<FileKind>> byName(String file, String name) {
        if (name.endsWith(".drl")) {
            return Optional.of(Checked.sound(RULES));
        }
        return name.endsWith(".md") || name.endsWith(".txt") || name.endsWith(".csv")
                ? Optional.of(Checked.faulty(Unsupported.at(Position.startOf(file), name)))
                : Optional.empty();
    }

    private static Checked<FileKind> byText(String fileName, String text) {
        var reading = new Reading(fileName);
        var root = reading.root(text);
        if (root.isEmpty()) {
            return Checked.faulty(reading.problems());
        }
        if (!(root.get().tree() instanceof Tree.Fields fields)) {
            return Checked.faulty(Problem.at(
                    root.get().at(), "a map is expected here, not " + root.get().kind(), ""));
        }
        return fields.fields().stream()
                .filter(field -> field.key().text().equals("format"))
                .findFirst()
                .map(field -> byFormat(root.get().member(field.value(), ModelPath.of("format"))))
                .orElseGet(() -> byKeys(fields));
    }

    private static Checked<FileKind> byFormat(Value value) {
        String format = value.word();
        var kind = BY_FORMAT.get(format);
        if (kind != null) {
            return Checked.sound(kind);
        }
        return Checked.faulty(Problem.at(
                value.at(),
                "`" + Words.shown(format) + "` is no format",
                NearestWord.advice(format, BY_FORMAT.keySet())));
    }

    private static Checked<FileKind> byKeys(Tree.Fields fields) {
        var keys = fields.fields().stream().map(field -> field.key().text()).toList();
        if (keys.contains("case") || keys.contains("candidate")) {
            return Checked.sound(CASE);
        }
        if (keys.contains("tracks")) {
            return Checked.sound(LADDER);
        }
        if (keys.contains("pack")) {
            return Checked.sound(PACK);
        }
        if (keys.contains("given") && keys.contains("tests")) {
            return Checked.sound(PACK_TEST);
        }
        if (keys.contains("language") && keys.contains("rules")) {
            return Checked.sound(TEXTS);
        }
        if (keys.equals(List.of("rules"))) {
            return Checked.sound(RULES);
        }
        return keys.equals(List.of("cycles"))
                ? Checked.sound(CYCLES)
                : Checked.faulty(Problem.at(
                        fields.at(),
                        "nothing here says what this file is",
                        "add a `format:`, such as `format: case/1`"));
    }

    private static Checked<FileKind> unknown(Path file, String what, String advice) {
        return Checked.faulty(Problem.at(Position.startOf(file.toString()), what, advice));
    }
}
