package org.careerladder.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerladder.files.disk.NotWrittenException;
import org.careerladder.files.disk.WholeFile;
import org.careerladder.files.internal.pack.PackText;
import org.careerladder.files.internal.pack.TextsText;
import org.careerladder.files.internal.writing.YamlPrinter;
import org.careerladder.model.language.Language;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.pack.RuleText;
import org.careerladder.model.process.Cycle;

/**
 * Writes packs as {@code pack/1}. What is written reads back equal, but for the names of the rule files, which are those of
 * the new folder; texts are written into one file for each language. A pack to whose ladder nobody agreed names no ladder, and so reads back over the general one. A pack that
 * extends another one is written without it: what it inherits is found where its {@code extends} leads from the new folder.
 */
public final class PackWriter {

    private PackWriter() {}

    /** The text of a pack's {@code pack.yaml}. */
    public static String write(Pack pack) {
        return YamlPrinter.print(PackText.of(pack));
    }

    /** The text of a cycles file. */
    public static String writeCycles(List<Cycle> cycles) {
        return YamlPrinter.print(PackText.cycles(cycles));
    }

    /** The text of each file of texts, by its language. */
    public static Map<Language, String> writeTexts(List<RuleText> texts) {
        var written = new TreeMap<Language, String>();
        TextsText.byLanguage(texts).forEach((language, block) -> written.put(language, YamlPrinter.print(block)));
        return written;
    }

    /**
     * Writes a pack and its files into a folder, which is made where it is missing; files of these names are replaced.
     *
     * @throws IOException where a folder cannot be made
     * @throws NotWrittenException where a file cannot be written; the older one stands there still
     */
    public static void write(Pack pack, Path folder) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve("pack.yaml"), write(pack));
        if (PackText.bringsLadder(pack)) {
            WholeFile.write(folder.resolve("ladder.yaml"), LadderWriter.write(pack.ladder()));
        }
        if (PackText.bringsCycles(pack)) {
            WholeFile.write(folder.resolve("cycles.yaml"), writeCycles(pack.cycles()));
        }
        for (RuleSource source : pack.rules()) {
            write(source, folder.resolve("rules").toAbsolutePath().normalize());
        }
        for (var texts : writeTexts(pack.texts()).entrySet()) {
            write(texts.getKey() + ".yaml", texts.getValue(), folder.resolve("texts"));
        }
    }

    private static void write(String name, String text, Path folder) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve(name), text);
    }

    private static void write(RuleSource source, Path rules) throws IOException {
        var file = rules.resolve(source.path()).normalize();
        if (!file.startsWith(rules)) {
            throw new IllegalArgumentException("A rule file lies below `rules`, not at `" + source.path() + "`");
        }
        Files.createDirectories(file.getParent());
        WholeFile.write(file, source.text());
    }
}
