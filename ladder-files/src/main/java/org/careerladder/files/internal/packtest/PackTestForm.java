package org.careerladder.files.internal.packtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.change.Change;
import org.careerladder.files.internal.pack.PackFolder;
import org.careerladder.files.internal.promotion.CaseForm;
import org.careerladder.files.internal.reading.Format;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.pack.CaseCheck;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.packtest.PackTest;
import org.careerladder.model.packtest.PackTestFile;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Problem;
import org.careerladder.model.source.Tree;
import org.careerladder.model.time.Day;

/** A test file, and the case that it names. */
public final class PackTestForm {

    private final Reading reading;
    private final PackFolder folder;
    private final Pack pack;
    private final List<Problem> ofCases = new ArrayList<>();

    private PackTestForm(String fileName, PackFolder folder, Pack pack) {
        this.reading = new Reading(fileName);
        this.folder = folder;
        this.pack = pack;
    }

    /**
     * The tests of a text, or every problem of it and of the cases that it makes.
     *
     * @param folder the pack's folder, which the case must not leave
     * @param pack a pack without problems
     */
    public static Checked<PackTestFile> read(String fileName, String text, Path folder, Pack pack) {
        return SourceText.of(fileName, text)
                .then(source -> new PackTestForm(fileName, new PackFolder(folder), pack).read(source));
    }

    private Checked<PackTestFile> read(String text) {
        var tests = reading.root(text).map(this::tests).orElse(List.of());
        // The same problem of the same case is told once, however many tests begin with it
        reading.add(ofCases.stream().distinct().toList());
        return reading.done(new PackTestFile(reading.file(), tests));
    }

    private List<PackTest> tests(Value root) {
        var entries = root.entries(PackTestKeys.FILE);
        Format.PACK_TEST.require(entries);
        var given = entries.value("given").flatMap(this::given);
        var tests = new ArrayList<PackTest>();
        entries.list("tests", value -> test(value, given, tests));
        entries.value("tests")
                .filter(value -> value.isList() && value.members() == 0)
                .ifPresent(value -> value.wrong("there is no test here", "write one: `- name: ...` with `expect:`"));
        return tests;
    }

    /** A case file that is in order as it stands: its name and its tree. */
    private record Given(String file, Tree tree) {}

    private Optional<Given> given(Value value) {
        var file = folder.file(value);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var text = SourceText.of(file.get());
        text.problems().forEach(problem -> value.wrong("`" + value.word() + "`: " + problem.what(), problem.advice()));
        var name = file.get().toString();
        return Optional.of(text)
                .filter(Checked::isSound)
                .flatMap(sound -> new Reading(name)
                        .root(sound.orThrow())
                        .map(Value::tree)
                        .or(() -> broken(name, sound.orThrow())))
                .map(tree -> new Given(name, tree))
                .filter(this::isInOrder);
    }

    private Optional<Tree> broken(String file, String text) {
        var again = new Reading(file);
        again.root(text);
        ofCases.addAll(again.problems());
        return Optional.empty();
    }

    private boolean isInOrder(Given given) {
        return promotionCase(given.file(), given.tree()).isPresent();
    }

    /** The case of a tree; empty, with its problems told, where it is not in order. */
    private Optional<PromotionCase> promotionCase(String file, Tree tree) {
        var ofCase = new Reading(file);
        var read = CaseForm.read(ofCase, tree, pack, Day.UNKNOWN);
        ofCase.checked(CaseCheck.problems(pack, read));
        ofCases.addAll(ofCase.problems());
        return Optional.of(read).filter(sound -> ofCase.isSound());
    }

    private Value test(Value value, Optional<Given> given, List<PackTest> into) {
        var entries = value.entries(PackTestKeys.TEST);
        var name = entries.text("name");
        var changes = entries.list("change", ChangeForm::read).stream()
                .flatMap(Optional::stream)
                .toList();
        var expectations = entries.part("expect").map(ExpectationForm::read).orElse(List.of());
        given.flatMap(each -> promotionCase(each.file(), Change.all(changes, each.tree(), reading)))
                .ifPresent(changed -> into.add(new PackTest(name, changed, expectations, value.at())));
        return value;
    }
}
