package org.careerladder.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careerladder.files.PackReader;
import org.careerladder.model.ladder.LadderCheck;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;
import org.careerladder.rules.Assessor;

/** The packs of a run, each read once, and compiled once where a case is to be assessed. */
final class Packs {

    private final Map<String, Checked<Pack>> packs = new HashMap<>();
    private final Map<String, Pack> faulty = new HashMap<>();
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

    /**
     * A pack to hold other files against, though something may be wrong with it; empty where its words are not known, or where
     * something is wrong with its ladder: nobody can say then what a level asks.
     */
    Optional<Pack> words(String folder) {
        var pack = pack(folder);
        return pack.isSound() ? Optional.of(pack.orThrow()) : Optional.ofNullable(faulty.get(key(folder)));
    }

    private Checked<Pack> read(String folder) {
        return folder.isEmpty()
                ? Checked.sound(PackReader.standard())
                : PackReader.read(Arguments.path(folder), pack -> {
                    if (LadderCheck.problems(pack.ladder()).isEmpty()) {
                        faulty.put(key(folder), pack);
                    }
                    return Assessor.ruleProblems(pack);
                });
    }

    private static String key(String folder) {
        return folder.isEmpty()
                ? ""
                : Arguments.path(folder).toAbsolutePath().normalize().toString();
    }
}
