package org.careerladder.rules.internal.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careerladder.rules.language.Stage;

/** Compiles the standard rules while this library is built. */
final class PrecompileStandard {

    private PrecompileStandard() {}

    /**
     * Writes one file for each stage.
     *
     * @param arguments the folder of the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]).resolve(StandardRules.FOLDER.substring(1));
        for (Stage stage : Stage.values()) {
            Files.write(folder.resolve(Precompiled.resourceName(stage)), Precompiled.write(Precompiled.compile(stage)));
        }
    }
}
