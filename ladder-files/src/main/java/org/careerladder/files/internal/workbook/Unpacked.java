package org.careerladder.files.internal.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook, unpacked as they are asked for, and never more of them than is decent. Not for several threads. */
final class Unpacked implements AutoCloseable {

    /** The most bytes that are unpacked of one workbook: 64 MB. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private final ZipFile zip;
    private int left = MOST_BYTES;

    Unpacked(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    boolean has(String name) {
        return entry(name).isPresent();
    }

    /** A part, by its name without a leading slash. */
    byte[] part(String name) {
        var entry = entry(name).orElseThrow(() -> Refused.damaged("it has no part `" + name + "`"));
        try (var in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(left + 1);
            if (bytes.length > left) {
                throw new Refused(
                        "this workbook is larger than " + MOST_BYTES / 1024 / 1024 + " MB when it is unpacked",
                        "copy the ladder into a workbook of its own");
            }
            left -= bytes.length;
            return bytes;
        } catch (IOException broken) {
            throw Refused.damaged("its part `" + name + "` cannot be unpacked");
        }
    }

    /** A part by its name, where capitals make no difference. */
    private Optional<? extends ZipEntry> entry(String name) {
        var exact = zip.getEntry(name);
        return exact != null
                ? Optional.of(exact)
                : zip.stream()
                        .filter(each -> each.getName().equalsIgnoreCase(name))
                        .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
