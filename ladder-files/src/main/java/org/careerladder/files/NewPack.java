package org.careerladder.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.careerladder.files.disk.NotWrittenException;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.files.internal.writing.Scalars;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.source.Checked;

/** A pack to start from: a folder with a small ladder, one rule and the next round of promotions. */
public final class NewPack {

    private static final String LADDER = "ladder.yaml";
    private static final List<String> FILES =
            List.of("pack.yaml", LADDER, "cycles.yaml", "rules/assess/mentoring-is-vouched-for.drl");

    private NewPack() {}

    /**
     * Writes the pack.
     *
     * @param folder where; it is made where it is missing, and a file that is there already is a problem
     * @param id the pack's id
     * @return the files written
     * @throws NotWrittenException where the folder cannot be written; then nothing is
     */
    public static Checked<List<Path>> write(Path folder, PackId id) {
        var texts = new LinkedHashMap<String, String>();
        FILES.forEach(name -> texts.put(name, named(Resources.text("new-pack/" + name), id)));
        return NewFiles.write(folder, texts);
    }

    /**
     * Writes a pack around a ladder that somebody has. The example rule stays out: it speaks of a criterion of the example ladder.
     *
     * @param folder where; it is made where it is missing, and a file that is there already is a problem
     * @param id the pack's id
     * @param ladder the file of the ladder, which is copied as it stands; a problem in it is one here
     * @return the files written
     * @throws NotWrittenException where the folder cannot be written; then nothing is
     */
    public static Checked<List<Path>> write(Path folder, PackId id, Path ladder) {
        return SourceText.shared(ladder)
                .then(text -> LadderReader.read(ladder.toString(), text).then(read -> around(text, folder, id)));
    }

    private static Checked<List<Path>> around(String ladder, Path folder, PackId id) {
        var texts = new LinkedHashMap<String, String>();
        FILES.stream()
                .filter(name -> !name.startsWith("rules/"))
                .forEach(name -> texts.put(name, named(Resources.text("new-pack/" + name), id)));
        texts.put(LADDER, ladder);
        return NewFiles.write(folder, texts);
    }

    /** The text with the pack's own id. */
    private static String named(String text, PackId id) {
        return text.replace("package my-company", "package " + NewFiles.packageOf(id))
                .replace("pack: my-company", "pack: " + Scalars.spell(id.value(), false))
                .replace("my-company", id.value());
    }
}
