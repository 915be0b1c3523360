package org.careerladder.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.careerladder.model.source.Slug;

/** Ids made of the names of files. */
final class Names {

    private Names() {}

    /** The id that the name of a file comes nearest to, without its ending; another where it comes near to none. */
    static String idOf(Path file, String otherwise) {
        var name = String.valueOf(file.toAbsolutePath().normalize().getFileName());
        String id = name.replaceFirst("\\.(yaml|yml|json)$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return Slug.holds(id) ? id : otherwise;
    }
}
