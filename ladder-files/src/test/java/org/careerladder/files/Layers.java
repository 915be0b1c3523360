package org.careerladder.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Checked;

/** Folders of packs on top of each other, written as people write them. */
final class Layers {

    private final Path root;

    Layers(Path root) {
        this.root = root;
    }

    /** A pack of these lines after its head, in a folder of its name's last part. */
    Layers pack(String folder, String extending, String... lines) {
        return file(
                folder + "/pack.yaml",
                "format: pack/1\npack: " + Path.of(folder).getFileName() + "\nversion: \"1\"\nextends: " + extending
                        + "\n"
                        + List.of(lines).stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    Layers file(String name, String text) {
        try {
            var file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Checked<Pack> read(String folder) {
        return PackReader.read(root.resolve(folder));
    }

    /** What is wrong with a pack, by paths seen from the root. */
    List<String> said(String folder) {
        return Small.said(read(folder)).stream()
                .map(line -> line.replace(root + "/", ""))
                .toList();
    }
}
