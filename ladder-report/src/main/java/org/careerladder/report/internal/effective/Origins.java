package org.careerladder.report.internal.effective;

import java.util.HashMap;
import java.util.Map;
import org.careerladder.model.effective.EffectivePack;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Position;

/** Where the parts of a pack were read, as people name a line to each other: by the layer, and by the file seen from its folder. */
public final class Origins {

    private final Map<String, String> folders = new HashMap<>();

    public Origins(EffectivePack pack) {
        pack.layers().forEach(layer -> folders.put(layer.label(), folder(layer.origin())));
    }

    /** The folder that a layer was read from, with a slash at its end; empty for what no file holds. */
    public static String folder(Origin origin) {
        return origin.place() instanceof Position at
                ? at.file()
                        .substring(
                                0,
                                1
                                        + Math.max(
                                                at.file().lastIndexOf('/'),
                                                at.file().lastIndexOf('\\')))
                : "";
    }

    /** {@code layer, file:line}; the layer alone for what no file holds. */
    public String of(String layer, Origin origin) {
        String line = line(layer, origin);
        return line.isEmpty() ? layer : layer + ", " + line;
    }

    /** {@code file:line}, for nobody reads a column aloud; empty for what no file holds. */
    public String line(String layer, Origin origin) {
        return origin.place() instanceof Position at ? seen(at.file(), layer) + ":" + at.line() : "";
    }

    private String seen(String file, String layer) {
        String folder = folders.getOrDefault(layer, "");
        return file.startsWith(folder) ? file.substring(folder.length()) : file;
    }
}
