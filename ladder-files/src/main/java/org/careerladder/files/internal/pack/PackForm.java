package org.careerladder.files.internal.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.careerladder.model.pack.RuleOverride;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.Origin;
import org.careerladder.model.source.Problem;

/** A pack's folder: {@code pack.yaml}, and the files that it brings. */
public final class PackForm {

    private final PackFolder folder;
    private final Extending extending;
    private final Reading pack;
    private Reading ladder;
    private Reading cycles;

    private PackForm(Path file, Extending extending) {
        this.folder = PackFolder.of(file);
        this.extending = extending;
        this.pack = new Reading(file.toString());
        this.ladder = pack;
        this.cycles = pack;
    }

    /**
     * The pack of a folder, or of its {@code pack.yaml}, with all that it extends.
     *
     * @param general the ladder of a pack that names none
     * @param further what else is to be asked of a pack in which something is wrong already
     */
    public static Checked<Pack> read(Path place, Ladder general, Function<? super Pack, List<Problem>> further) {
        var file = Files.isDirectory(place) ? place.resolve(PackFolder.PACK) : place;
        if (!Files.isRegularFile(file)) {
            return RuleFiles.noPack(place);
        }
        var way = List.of(PackFolder.of(file).path());
        return layer(file, new Extending(way, general)).then(read -> checked(file, read, further));
    }

    private static Checked<Pack> checked(Path file, ReadLayer read, Function<? super Pack, List<Problem>> further) {
        var all = new Reading(file.toString());
        all.add(read.problems());
        if (!all.isSound() && read.knowsItsWords()) {
            all.add(further.apply(read.pack()));
        }
        return all.done(read.pack());
    }

    /** One pack of several on top of each other, and what it extends; faulty where its file is no document. */
    static Checked<ReadLayer> layer(Path file, Extending extending) {
        return SourceText.shared(file).then(text -> new PackForm(file, extending).read(text));
    }

    private Checked<ReadLayer> read(String text) {
        var root = pack.root(text);
        if (root.isEmpty()) {
            return Checked.faulty(pack.problems());
        }
        var entries = root.get().entries(PackKeys.PACK);
        Format.PACK.require(entries);
        var below = below(entries);
        var whole = pack(entries, below);
        PackCheck.ofLayer(whole).forEach(this::place);
        return Checked.sound(new ReadLayer(readable(whole), problems(below), below.knowsItsWords() && knowsItsWords()));
    }

    private Below below(Entries entries) {
        return entries.value("extends")
                .map(value -> extending.read(value, folder))
                .orElseGet(() -> Below.standard(extending.general()));
    }

    private Pack pack(Entries entries, Below below) {
        var ground = below.ground();
        var named = entries.value("ladder");
        var company = named.flatMap(this::ladder);
        var parameters = entries.part("parameters").map(PolicyForm::parameters).orElse(List.of());
        return new Pack(
                new PackId(entries.id("pack")),
                entries.word("version"),
                below.base(),
                company.orElse(ground.ladder()),
                named.isPresent() ? Pack.Agreement.AGREED : ground.agreement(),
                entries.part("process").map(ProcessForm::read).orElse(ground.process()),
                entries.value("cycles").map(this::cycles).orElse(ground.cycles()),
                entries.part("policy")
                        .map(policy -> new SettingsForm(known(ground, parameters), below.knowsItsWords()).read(policy))
                        .orElse(List.of()),
                parameters,
                entries.part("attributes").map(AttributesForm::types).orElse(List.of()),
                entries.part("rules").map(RulesForm::read).orElse(List.of()),
                new RuleFiles(folder, pack).read(),
                new TextFiles(folder, pack).read(),
                new Origin(named.orElse(entries.map()).at()));
    }

    private static List<Parameter> known(Pack ground, List<Parameter> own) {
        var known = new ArrayList<>(ground.allParameters());
        known.addAll(own);
        return known;
    }

    /** The pack without what it does to rules whose ids cannot be read. */
    private Pack readable(Pack whole) {
        var overrides = new ArrayList<RuleOverride>();
        for (int i = 0; i < whole.overrides().size(); i++) {
            var path = ModelPath.of("overrides", i);
            if (!pack.isFaulty(path) && !pack.hasFaultBelow(path)) {
                overrides.add(whole.overrides().get(i));
            }
        }
        return whole.withOverrides(overrides);
    }

    private List<Problem> problems(Below below) {
        var problems = new ArrayList<>(below.problems());
        Stream.of(pack, ladder, cycles).distinct().forEach(reading -> problems.addAll(reading.problems()));
        return problems;
    }

    private boolean knowsItsWords() {
        return (ladder == pack || !ladder.hasFaults())
                && !pack.isFaulty(ModelPath.of("ladder"))
                && !pack.hasFaultBelow(ModelPath.of("parameters"))
                && !pack.hasFaultBelow(ModelPath.of("attributes"));
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
        var text = SourceText.shared(file);
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
