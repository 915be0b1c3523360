package org.careerladder.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerladder.files.PackReader;
import org.careerladder.files.PackTestReader;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.packtest.PackTest;
import org.careerladder.model.packtest.PackTestFile;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.Assessor;
import org.careerladder.rules.interpreter.Interpreter;
import org.careerladder.rules.language.Rule;
import org.careerladder.rules.language.Vocabulary;

/** The tests of one pack, in order and ready to run: each names only rules and subjects that there are. Immutable. */
public final class PackTests {

    private static final String STANDARD = "standard";

    private final Assessor assessor;
    private final Interpreter interpreter;
    private final List<PackTest> tests;

    private PackTests(Assessor assessor, List<PackTest> tests) {
        this.assessor = assessor;
        this.interpreter = Interpreter.of(
                assessor.rules(),
                Vocabulary.with(assessor.pack().allAttributes()),
                assessor.pack().policy());
        this.tests = List.copyOf(tests);
    }

    /**
     * The tests below the {@code tests} folder of a pack, or everything that is wrong with the pack or with them. A pack without
     * tests has none.
     *
     * @param place the pack's folder, or the {@code pack.yaml} in it
     */
    public static Checked<PackTests> read(Path place) {
        var folder = Files.isDirectory(place) ? place : place.resolveSibling("");
        return PackReader.read(place).then(pack -> read(folder, pack));
    }

    private static Checked<PackTests> read(Path folder, Pack pack) {
        var assessor = Assessor.of(pack);
        var files = PackTestReader.readAll(folder, pack);
        if (assessor.isSound() && files.isSound()) {
            return of(assessor.orThrow(), files.orThrow());
        }
        var problems = new ArrayList<Problem>(assessor.problems());
        problems.addAll(files.problems());
        return Checked.faulty(problems);
    }

    /**
     * Tests that were read under the pack of an assessor, or what they name and nobody knows.
     *
     * @param assessor the pack's
     */
    public static Checked<PackTests> of(Assessor assessor, List<PackTestFile> files) {
        var tests = files.stream().flatMap(file -> file.tests().stream()).toList();
        return Checked.of(new PackTests(assessor, tests), new NamesCheck(assessor).problems(tests));
    }

    /** The tests, in the order of the files. */
    public List<PackTest> tests() {
        return tests;
    }

    /** The pack that is tested. */
    public Pack pack() {
        return assessor.pack();
    }

    /** Runs one of the tests. */
    public TestResult run(PackTest test) {
        return result(test, assessor.assess(test.promotionCase()));
    }

    private TestResult result(PackTest test, AssessmentResult result) {
        var told = new Instead(interpreter, result);
        return new TestResult(
                test,
                result,
                test.expectations().stream()
                        .filter(expectation -> !expectation.isMetBy(result))
                        .map(told::of)
                        .toList());
    }

    /** Runs all tests, and sees what they reach. */
    public TestRun run() {
        var results = tests.stream().map(this::run).toList();
        var coverage = Sightings.coverage(
                interpreter,
                ownRules(),
                results.stream().map(TestResult::result).toList());
        return new TestRun(results, coverage);
    }

    /** Changes the pack's own rules, one token at a time, and sees which changes no test notices. */
    public MutationRun mutate() {
        return new Mutation(assessor, tests).of(ownRules());
    }

    /** What is not wrong with the pack's own rules, and yet worth a look: each where its rule stands. */
    public List<Problem> hints() {
        return Hints.of(assessor.rules(), ownRules(), run().coverage().silent());
    }

    /** The rules that the pack's own files bring, by id; of the standard pack those of the library. */
    public List<Rule> ownRules() {
        return pack().id().value().equals(STANDARD)
                ? assessor.rules()
                : assessor.rules().stream().filter(rule -> isOwn(rule, files())).toList();
    }

    private Set<String> files() {
        return pack().rules().stream().map(RuleSource::file).collect(Collectors.toSet());
    }

    private static boolean isOwn(Rule rule, Set<String> files) {
        return files.contains(rule.places().rule().file());
    }
}
