package org.careerladder.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.files.AssessmentReader;
import org.careerladder.files.CyclesReader;
import org.careerladder.files.FileKind;
import org.careerladder.files.LadderReader;
import org.careerladder.files.PackReader;
import org.careerladder.files.PackTestReader;
import org.careerladder.files.RuleSourceReader;
import org.careerladder.files.TextsReader;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.model.time.Day;
import org.careerladder.rules.Assessor;
import org.careerladder.testing.PackTests;

/** Checks files as what they are: each with its own reader, rules with the pack that they belong to. */
final class Checks {

    private final Packs packs = new Packs();
    private final Day today;

    /** Checks that take today for the day of a case that names none. */
    Checks(Day today) {
        this.today = today;
    }

    /** Everything that is wrong with a file or a pack. */
    List<Problem> problems(Check check) {
        return check.kind().isSound()
                ? problems(check.kind().orThrow(), check.place())
                : check.kind().problems();
    }

    private List<Problem> problems(FileKind kind, Path place) {
        return switch (kind) {
            case CASE -> ofCase(new CaseInput.InFile(place));
            case PACK -> packs.assessor(place.toString()).problems();
            case LADDER -> LadderReader.read(place).problems();
            case CYCLES -> CyclesReader.read(place).problems();
            case RULES -> ofRule(place);
            case PACK_TEST -> ofTest(place);
            case TEXTS -> ofTexts(place);
            case ASSESSMENT -> AssessmentReader.read(place).problems();
            case LEVELS -> List.of(writtenOnly(place, "where ratings stand", "levels"));
            case COMPARISON -> List.of(writtenOnly(place, "what changed", "comparison"));
        };
    }

    /** What is worth a look in a pack that has no problem; nothing of any other file, or as long as its tests have some. */
    List<Problem> hints(Check check) {
        if (check.kind().orThrow() != FileKind.PACK) {
            return List.of();
        }
        var tests = PackTests.read(check.place());
        return tests.isSound() ? tests.orThrow().hints() : List.of();
    }

    private static Problem writtenOnly(Path place, String what, String format) {
        return Problem.at(
                Position.startOf(place.toString()),
                what + " is written and not read in this version",
                "`ladder schema " + format + "` prints what it must look like");
    }

    private List<Problem> ofCase(CaseInput input) {
        return input.pack("")
                .then(packs::pack)
                .then(pack -> input.read(pack, today))
                .problems();
    }

    /** A rule file is checked with its whole pack: whether an id is there, and there once, is a question of the pack. */
    private List<Problem> ofRule(Path file) {
        return packOf(file)
                .map(folder -> packs.assessor(folder.toString()))
                .orElseGet(() -> alone(file))
                .problems();
    }

    /** A file of texts is checked with its whole pack as well, which says what rules there are. */
    private List<Problem> ofTexts(Path file) {
        return packOf(file)
                .map(folder -> packs.assessor(folder.toString()))
                .orElseGet(() -> TextsReader.read(file)
                        .then(texts -> Assessor.of(PackReader.standard().withTexts(texts))))
                .problems();
    }

    /** A test file is checked with its whole pack, which says what rules it may name. */
    private List<Problem> ofTest(Path file) {
        return packOf(file)
                .map(folder -> ofTest(file, folder))
                .orElseGet(() -> List.of(Problem.at(
                        Position.startOf(file.toString()),
                        "this test belongs to no pack",
                        "put it below the folder `tests` of a pack")));
    }

    private List<Problem> ofTest(Path file, Path folder) {
        var assessor = packs.assessor(folder.toString());
        var problems = new ArrayList<>(assessor.problems());
        packs.words(folder.toString())
                .map(pack -> PackTestReader.read(file, folder, pack))
                .ifPresent(tests -> {
                    problems.addAll(tests.problems());
                    if (assessor.isSound()) {
                        problems.addAll(tests.then(read -> PackTests.of(assessor.orThrow(), List.of(read)))
                                .problems());
                    }
                });
        return problems.stream().distinct().toList();
    }

    private static Optional<Path> packOf(Path file) {
        for (var folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(Check.PACK_FILE))) {
                return Optional.of(relative(folder));
            }
        }
        return Optional.empty();
    }

    private static Path relative(Path folder) {
        var here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) && !folder.equals(here) ? here.relativize(folder) : folder;
    }

    private static Checked<Assessor> alone(Path file) {
        return RuleSourceReader.read(file, stageAndName(file))
                .then(rules -> Assessor.of(PackReader.standard().withRules(List.of(rules))));
    }

    private static String stageAndName(Path file) {
        var path = file.toAbsolutePath();
        return path.subpath(Math.max(0, path.getNameCount() - 2), path.getNameCount())
                .toString()
                .replace('\\', '/');
    }
}
