package org.careerladder.files.internal.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.pack.RuleText;

/** The files below a pack's {@code texts} folder. */
final class TextFiles {

    private static final String YAML = ".yaml";

    private final PackFiles files;
    private final Reading reading;

    TextFiles(PackFolder folder, Reading reading) {
        this.files = new PackFiles(folder, "texts", reading);
        this.reading = reading;
    }

    /** Every text of every file, by path, as far as they can be read; anything else there is a problem. */
    List<RuleText> read() {
        List<RuleText> texts = new ArrayList<>();
        for (Path file : files.all()) {
            String path = files.path(file);
            if (!path.endsWith(YAML)) {
                files.report(
                        file,
                        "`" + path + "` is no file of texts",
                        "everything below `texts` is read: such a file ends in " + YAML);
            } else if (!files.isInside(file)) {
                files.report(file, "this leads out of the pack's folder", "put the texts themselves here");
            } else {
                texts.addAll(read(file));
            }
        }
        return texts;
    }

    private List<RuleText> read(Path file) {
        var source = SourceText.shared(file);
        var own = new Reading(file.toString());
        own.add(source.problems());
        List<RuleText> texts = new ArrayList<>();
        source.map(text -> TextsForm.read(own, text).map(texts::addAll));
        reading.add(own.problems());
        return texts;
    }
}
