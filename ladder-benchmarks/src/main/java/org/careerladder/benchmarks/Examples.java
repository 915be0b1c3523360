package org.careerladder.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** The example companies and cases, wherever below the repository a benchmark is run. */
final class Examples {

    private static final String FOLDER = "ladder-examples";

    private Examples() {}

    static Path company(String name) {
        return folder().resolve("companies").resolve(name);
    }

    static Path promotionCase(String name) {
        return folder().resolve("cases").resolve(name + ".yaml");
    }

    private static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(FOLDER))) {
                return at.resolve(FOLDER);
            }
        }
        throw new IllegalStateException(
                "Not below a folder with " + FOLDER + ": " + Path.of("").toAbsolutePath());
    }
}
