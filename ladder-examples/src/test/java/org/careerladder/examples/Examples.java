package org.careerladder.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.careerladder.files.CaseReader;
import org.careerladder.files.PackReader;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.pack.Pack;
import org.careerladder.rules.Assessor;

/** The example cases, each assessed once under the pack that it names. */
final class Examples {

    private static final Map<Path, Assessor> ASSESSORS = new ConcurrentHashMap<>();
    private static final Map<String, AssessmentResult> RESULTS = new ConcurrentHashMap<>();
    private static final Path NO_PACK = Path.of("");

    private Examples() {}

    /** The names of all cases: their files without the ending. */
    static List<String> names() {
        return Repository.below(Repository.CASES)
                .map(file -> file.getFileName().toString().replace(".yaml", ""))
                .toList();
    }

    static Path file(String name) {
        return Repository.CASES.resolve(name + ".yaml");
    }

    static Assessment assessment(String name) {
        return (Assessment) RESULTS.computeIfAbsent(name, Examples::assess);
    }

    static List<Assessment> assessments() {
        return names().stream().map(Examples::assessment).toList();
    }

    /** The assessor of the pack that a case names. */
    static Assessor assessor(String name) {
        var pack = CaseReader.packOf(file(name)).orThrow();
        return assessor(
                pack.isEmpty() ? NO_PACK : Repository.CASES.resolve(pack).normalize());
    }

    /** The assessor of a pack's folder. */
    static Assessor assessor(Path folder) {
        return ASSESSORS.computeIfAbsent(folder, Examples::made);
    }

    private static Assessor made(Path folder) {
        Pack pack = folder.equals(NO_PACK)
                ? PackReader.standard()
                : PackReader.read(folder).orThrow();
        return Assessor.of(pack).orThrow();
    }

    private static AssessmentResult assess(String name) {
        var assessor = assessor(name);
        return assessor.assess(CaseReader.read(file(name), assessor.pack()).orThrow());
    }
}
