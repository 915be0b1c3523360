package org.careerladder.cli;

import java.util.HashMap;
import java.util.Map;
import org.careerladder.files.PackReader;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;
import org.careerladder.rules.Assessor;

/** The packs of a run, each read once, and compiled once where a case is to be assessed. */
final class Packs {

    private final Map<String, Checked<Pack>> packs = new HashMap<>();
    private final Map<String, Checked<Assessor>> assessors = new HashMap<>();

    /**
     * A pack, or every problem of its files.
     *
     * @param folder where the pack lies; empty for the standard pack
     */
    Checked<Pack> pack(String folder) {
        return packs.computeIfAbsent(key(folder), key -> read(folder));
    }

    /** The assessor of a pack, or every problem of the pack and of its rules. */
    Checked<Assessor> assessor(String folder) {
        return assessors.computeIfAbsent(key(folder), key -> pack(folder).then(Assessor::of));
    }

    private static Checked<Pack> read(String folder) {
        return folder.isEmpty()
                ? Checked.sound(PackReader.standard())
                : PackReader.read(Arguments.path(folder), Assessor::ruleProblems);
    }

    private static String key(String folder) {
        return folder.isEmpty()
                ? ""
                : Arguments.path(folder).toAbsolutePath().normalize().toString();
    }
}
