package org.careerladder.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerladder.files.internal.packtest.PackTestForm;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.packtest.PackTestFile;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;

/** Reads the tests of packs: {@code pack-test/1}, YAML or JSON. */
public final class PackTestReader {

    private PackTestReader() {}

    /**
     * The tests of a file with their cases as they change them, or every problem of it. Whether the rules that it names exist is
     * the rules module's question.
     *
     * @param file the file
     * @param folder the pack's folder, inside which the case lies that it starts from
     * @param pack the pack, without problems
     */
    public static Checked<PackTestFile> read(Path file, Path folder, Pack pack) {
        return SourceText.shared(file).then(text -> read(file.toString(), text, folder, pack));
    }

    /** The tests of a text, or every problem of it. */
    public static Checked<PackTestFile> read(String fileName, String text, Path folder, Pack pack) {
        return PackTestForm.read(fileName, text, folder, pack);
    }

    /**
     * Every test file below the pack's {@code tests} folder, by path, or every problem of all of them. Cases that lie there for
     * tests to start from are none, and anything else is a problem.
     */
    public static Checked<List<PackTestFile>> readAll(Path folder, Pack pack) {
        var problems = new ArrayList<Problem>();
        var read = new ArrayList<PackTestFile>();
        for (Path file : new PackTestFolder(folder, problems).files()) {
            var tests = read(file, folder, pack);
            problems.addAll(tests.problems());
            tests.map(read::add);
        }
        return Checked.of(List.copyOf(read), problems);
    }
}
