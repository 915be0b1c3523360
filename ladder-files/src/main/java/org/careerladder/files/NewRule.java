package org.careerladder.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerladder.files.internal.writing.Scalars;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;

/**
 * A rule to start from and a test of it, in the folder of a pack: both run as they are written. A pack without a case is given
 * one, for a test starts from a case.
 */
public final class NewRule {

    /** How a rule can be spelled. */
    public enum Spelling {
        YAML,
        DRL
    }

    private static final String TEMPLATES = "new-rule/";
    private static final String CASES = "cases";
    private static final String STAND_IN = "topic/finding";

    private final Path folder;
    private final Pack pack;
    private final RuleId id;

    private NewRule(Path folder, Pack pack, RuleId id) {
        this.folder = folder;
        this.pack = pack;
        this.id = id;
    }

    /**
     * Writes the rule, its test and, where the pack has no case, a case.
     *
     * @param folder the folder of the pack; a file that is there already is a problem
     * @param pack the pack, as it was read there
     * @param today the day of a case that has to be written; known
     * @return the files written
     * @throws IOException where the folder cannot be read or written
     */
    public static Checked<List<Path>> write(Path folder, Pack pack, RuleId id, Spelling spelling, Day today)
            throws IOException {
        return new NewRule(folder, pack, id).write(spelling, today);
    }

    private Checked<List<Path>> write(Spelling spelling, Day today) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        texts.put("rules/assess/" + fileName() + ending(spelling), ruled(rule(spelling)));
        var given = firstCase();
        if (given.isPresent()) {
            return CaseReader.read(given.get(), pack, today)
                    .then(found -> test(slashed(folder.relativize(given.get())), found))
                    .then(test -> written(texts, test));
        }
        var text = example(today);
        if (text.isEmpty()) {
            return Checked.faulty(noCase());
        }
        texts.put(CASES + "/example.yaml", text.get());
        return CaseReader.read(CASES + "/example.yaml", text.get(), pack, today)
                .then(found -> test(CASES + "/example.yaml", found))
                .then(test -> written(texts, test));
    }

    private Checked<List<Path>> written(Map<String, String> texts, String test) {
        texts.put("tests/" + fileName() + ".yaml", test);
        return NewFiles.write(folder, texts);
    }

    private String fileName() {
        return id.value().substring(id.value().indexOf('/') + 1);
    }

    private static String ending(Spelling spelling) {
        return spelling == Spelling.DRL ? ".drl" : ".yaml";
    }

    private String rule(Spelling spelling) {
        var text = Resources.text(TEMPLATES + "rule" + ending(spelling));
        return text.replace("package company", "package " + NewFiles.packageOf(pack.id()));
    }

    private String ruled(String text) {
        return text.replace("rule: " + STAND_IN, "rule: " + Scalars.spell(id.value(), false))
                .replace(STAND_IN, id.value());
    }

    private Checked<String> test(String given, PromotionCase found) {
        boolean empty = found.evidence().isEmpty();
        var one = "[{ id: an-example, kind: project, title: What people call it }]";
        var text = Resources.text(TEMPLATES + "test.yaml")
                .replace("cases/example.yaml", given)
                .replace("    # change what speaks\n", empty ? "" : change("set", "[]"))
                .replace("    # change what silences\n", empty ? change("add", one) : "");
        return Checked.sound(ruled(text));
    }

    private static String change(String how, String value) {
        return "    change:\n      - at: /evidence\n        " + how + ": " + value + "\n";
    }

    private Optional<Path> firstCase() throws IOException {
        var cases = folder.resolve(CASES);
        if (!Files.isDirectory(cases)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(cases)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .findFirst();
        }
    }

    /** A case on the way from the lowest level of a track to the next; empty where no track has two levels in a known order. */
    private Optional<String> example(Day today) {
        return pack.ladder().tracks().stream()
                .filter(track -> track.isOrdered() && track.levels().size() > 1)
                .findFirst()
                .map(track -> NewCase.text(
                        CaseId.of("example"),
                        new LevelRef(track.id(), track.levels().get(0).id()),
                        new LevelRef(track.id(), track.levels().get(1).id()),
                        pack,
                        today))
                .map(text -> text.replaceFirst("\nas-of:", "\npack: ..\nas-of:"));
    }

    private Problem noCase() {
        return Problem.at(
                Position.startOf(folder.resolve(CASES).toString()),
                "there is no case here for the test of the rule to start from",
                "write one: `ladder new case " + folder.resolve(CASES).resolve("example.yaml") + "`");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
