package org.careerladder.files.internal.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.NearestWord;

/**
 * The way down from a pack to what it extends.
 *
 * @param way the folders on it, from the pack that was asked for to the one that is read now
 * @param general the ladder of packs that name none
 */
record Extending(List<Path> way, Ladder general) {

    private static final String STANDARD = "standard@";
    private static final String SHOULD_BE =
            "write `" + STANDARD + Pack.STANDARD + "`, or the folder of another pack, such as `../company`";

    Extending {
        way = List.copyOf(way);
    }

    /** What the pack at the end of the way extends. */
    Below read(Value value, PackFolder folder) {
        String word = value.word();
        if (value.reading().isFaulty(value.path())) {
            return Below.nothing(general, List.of());
        }
        return word.indexOf('@') >= 0 ? standard(value, word) : folder(value, word, folder);
    }

    private Below standard(Value value, String word) {
        String right = STANDARD + Pack.STANDARD;
        if (word.equals(right)) {
            return Below.standard(general);
        }
        if (word.startsWith(STANDARD)) {
            value.wrong("there are no standard rules of this version", "write `" + right + "`");
        } else {
            value.wrong("nothing is called `" + Words.shown(word) + "`", NearestWord.advice(word, List.of(right)));
        }
        return Below.nothing(general, List.of());
    }

    private Below folder(Value value, String word, PackFolder folder) {
        return folder.below(value, SHOULD_BE)
                .filter(below -> isAPack(value, word, below))
                .filter(below -> isNoCircle(value, below))
                .filter(below -> isNotTooDeep(value))
                .map(below -> pack(below, word))
                .orElseGet(() -> Below.nothing(general, List.of()));
    }

    private Below pack(Path below, String word) {
        var further = new ArrayList<>(way);
        further.add(below);
        var read = PackForm.layer(below.resolve(PackFolder.PACK), new Extending(further, general));
        return read.isSound() ? Below.pack(read.orThrow(), word) : Below.nothing(general, read.problems());
    }

    private static boolean isAPack(Value value, String word, Path below) {
        boolean there = PacksBeside.isPack(below);
        if (!there) {
            value.wrong("there is no pack in `" + Words.shown(word) + "`", nearest(word, below));
        }
        return there;
    }

    private static String nearest(String word, Path below) {
        return PacksBeside.nearest(word, below)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(SHOULD_BE);
    }

    private boolean isNoCircle(Value value, Path below) {
        var again = way.stream().filter(folder -> isSame(folder, below)).findFirst();
        again.ifPresent(folder -> value.wrong(
                "packs extend each other in a circle: " + circle(folder),
                "one of them has to extend `" + STANDARD + Pack.STANDARD + "`"));
        return again.isEmpty();
    }

    private String circle(Path from) {
        return Stream.concat(way.stream().skip(way.indexOf(from)), Stream.of(from))
                .map(folder -> "`" + (folder.toString().isEmpty() ? "." : folder) + "`")
                .collect(Collectors.joining(" -> "));
    }

    private boolean isNotTooDeep(Value value) {
        boolean tooDeep = way.size() >= Pack.MOST_LAYERS;
        if (tooDeep) {
            value.wrong(
                    "more than " + Pack.MOST_LAYERS + " packs stand on top of each other here",
                    "put some of them together");
        }
        return !tooDeep;
    }

    private static boolean isSame(Path one, Path other) {
        return real(one).equals(real(other));
    }

    private static Optional<Path> real(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
