package org.careerladder.files.internal.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.ladder.LadderForm;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Format;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.SourceText;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackCheck;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Problem;

/** A pack's folder: {@code pack.yaml}, and the files that it brings. */
public final class PackForm {

    private final PackFolder folder;
    private final Ladder general;
    private final Reading pack;
    private Reading ladder;
    private Reading cycles;

    private PackForm(Path file, Ladder general) {
        var parent = file.getParent();
        this.folder = new PackFolder(parent == null ? Path.of("") : parent);
        this.general = general;
        this.pack = new Reading(file.toString());
        this.ladder = pack;
        this.cycles = pack;
    }

    /**
     * The pack of a folder, or of its {@code pack.yaml}.
     *
     * @param general the ladder of a pack that names none
     */
    public static Checked<Pack> read(Path place, Ladder general) {
        var file = Files.isDirectory(place) ? place.resolve("pack.yaml") : place;
        if (!Files.isRegularFile(file)) {
            return RuleFiles.noPack(place);
        }
        return SourceText.of(file).then(text -> new PackForm(file, general).read(text));
    }

    private Checked<Pack> read(String text) {
        var root = pack.root(text);
        if (root.isEmpty()) {
            return Checked.faulty(pack.problems());
        }
        var entries = root.get().entries(PackKeys.PACK);
        Format.PACK.require(entries);
        var files = new RuleFiles(folder, pack);
        var whole = pack(entries, files);
        files.refuseLater("texts");
        PackCheck.problems(whole).forEach(this::place);
        if (ladder != pack) {
            pack.add(ladder.problems());
        }
        if (cycles != pack) {
            pack.add(cycles.problems());
        }
        return pack.done(whole);
    }

    private Pack pack(Entries entries, RuleFiles files) {
        var named = entries.value("ladder");
        var company = named.flatMap(this::ladder);
        var parameters = entries.part("parameters").map(PolicyForm::parameters).orElse(List.of());
        return new Pack(
                new PackId(entries.id("pack")),
                entries.word("version"),
                entries.value("extends").map(PackForm::standard).orElse(Pack.STANDARD),
                company.orElse(general),
                named.isPresent() ? Pack.Agreement.AGREED : Pack.Agreement.NOBODY_AGREED,
                entries.part("process").map(ProcessForm::read).orElseGet(PromotionProcess.Unknown::new),
                entries.value("cycles").map(this::cycles).orElse(List.of()),
                entries.part("policy")
                        .map(policy -> PolicyForm.settings(policy, known(parameters)))
                        .orElse(List.of()),
                parameters,
                entries.part("rules").map(RulesForm::read).orElse(List.of()),
                files.read());
    }

    private static List<Parameter> known(List<Parameter> own) {
        var known = new ArrayList<>(StandardPolicy.parameters());
        known.addAll(own);
        return known;
    }

    private static int standard(Value value) {
        String word = value.word();
        String prefix = "standard@";
        String version = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
        if (word.startsWith(prefix) && !version.equals(Integer.toString(Pack.STANDARD))) {
            value.wrong("there are no standard rules of this version", "write `" + prefix + Pack.STANDARD + "`");
        } else if (!word.startsWith(prefix) && !value.reading().isFaulty(value.path())) {
            value.unsupported("extends: " + word);
        }
        return Pack.STANDARD;
    }

    private Optional<Ladder> ladder(Value value) {
        return folder.file(value).flatMap(file -> {
            ladder = new Reading(file.toString());
            var read = text(file, value, ladder).flatMap(text -> LadderForm.read(ladder, text));
            if (read.isEmpty()) {
                ladder.fault(ModelPath.ROOT);
            }
            return read;
        });
    }

    private List<Cycle> cycles(Value value) {
        return folder.file(value)
                .flatMap(file -> {
                    cycles = new Reading(file.toString());
                    return text(file, value, cycles).flatMap(text -> CyclesForm.read(cycles, text));
                })
                .orElse(List.of());
    }

    /** A missing file is a problem of the line that names it; what is wrong inside is one of its own. */
    private static Optional<String> text(Path file, Value named, Reading reading) {
        var text = SourceText.of(file);
        if (!Files.isRegularFile(file)) {
            text.problems()
                    .forEach(problem -> named.wrong("`" + named.word() + "`: " + problem.what(), problem.advice()));
        } else {
            reading.add(text.problems());
        }
        return text instanceof Checked.Sound<String> sound ? Optional.of(sound.value()) : Optional.empty();
    }

    private void place(Problem problem) {
        String path = problem.place().toString();
        if (path.startsWith("/ladder/")) {
            ladder.checked(List.of(problem.movedTo(new ModelPath(path.substring("/ladder".length())))));
        } else if (path.startsWith("/cycles")) {
            cycles.checked(List.of(problem));
        } else {
            pack.checked(List.of(problem));
        }
    }
}
