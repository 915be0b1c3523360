package org.careerladder.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.internal.writing.Scalars;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** A pack to start from: a folder with a small ladder, one rule and the next round of promotions. */
public final class NewPack {

    private static final List<String> FILES =
            List.of("pack.yaml", "ladder.yaml", "cycles.yaml", "rules/assess/mentoring-is-vouched-for.drl");

    private NewPack() {}

    /**
     * Writes the pack.
     *
     * @param folder where; it is made where it is missing, and a file that is there already is a problem
     * @param id the pack's id
     * @return the files written
     * @throws IOException where the folder cannot be written
     */
    public static Checked<List<Path>> write(Path folder, PackId id) throws IOException {
        var files = FILES.stream().map(folder::resolve).toList();
        var there =
                files.stream().filter(Files::exists).map(NewPack::thereAlready).toList();
        if (!there.isEmpty()) {
            return Checked.faulty(there);
        }
        for (int i = 0; i < FILES.size(); i++) {
            var file = files.get(i);
            Files.createDirectories(
                    folder.resolve(FILES.get(i)).toAbsolutePath().getParent());
            Files.writeString(file, named(Resources.text("new-pack/" + FILES.get(i)), id));
        }
        return Checked.sound(files);
    }

    /** The text with the pack's own id; a package of rules is a name, and so has no hyphens and starts with a letter. */
    private static String named(String text, PackId id) {
        String name = id.value().replace("-", "");
        return text.replace("package my-company", "package " + (Character.isDigit(name.charAt(0)) ? "p" + name : name))
                .replace("pack: my-company", "pack: " + Scalars.spell(id.value(), false))
                .replace("my-company", id.value());
    }

    private static Problem thereAlready(Path file) {
        return Problem.at(Position.startOf(file.toString()), "this file is there already", "choose another folder");
    }
}
