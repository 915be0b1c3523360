package org.careerladder.cli;

import java.nio.file.Path;
import java.util.List;
import org.careerladder.files.NewCase;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.promotion.CaseId;
import org.careerladder.model.source.NearestWord;
import picocli.CommandLine.ParseResult;

/** A new case in a file that bears its name. */
final class CaseToStartFrom {

    private final String from;
    private final String to;
    private final String packFolder;
    private final Console console;

    CaseToStartFrom(ParseResult arguments, Console console) {
        this.from = level(arguments, "--from");
        this.to = level(arguments, "--to");
        this.packFolder = Arguments.value(arguments, "--pack");
        this.console = console;
    }

    private static String level(ParseResult arguments, String option) {
        String level = Arguments.value(arguments, option);
        if (level.isEmpty()) {
            throw new Usage("a case needs `" + option + " LEVEL`", "`ladder levels` shows the levels");
        }
        return level;
    }

    Exit write(Path file) {
        var pack = new Packs().pack(packFolder);
        if (!pack.isSound()) {
            Problems.tell(pack.problems(), console);
            return Exit.PROBLEMS;
        }
        String next = "fill in what you know, then `ladder assess " + file + "`.";
        return FileToStartFrom.write(file, text(file, pack.orThrow()), next, console);
    }

    private String text(Path file, Pack pack) {
        var current = level(pack.ladder(), from, "");
        var target = level(pack.ladder(), to, current.track().value());
        var id = CaseId.of(Names.idOf(file, "my-case"));
        return naming(NewCase.text(id, current, target, pack, console.today()), file);
    }

    /** The text with the pack named behind the case, as seen from the case's own folder. */
    private String naming(String text, Path file) {
        if (packFolder.isEmpty()) {
            return text;
        }
        var folder = Arguments.path(packFolder).toAbsolutePath().normalize();
        var seenFrom = Path.of(String.valueOf(file.toAbsolutePath().normalize().getParent()));
        String seen = seenFrom.relativize(folder).toString().replace('\\', '/');
        return text.replaceFirst("\nas-of:", "\npack: \"" + (seen.isEmpty() ? "." : seen) + "\"\nas-of:");
    }

    private static LevelRef level(Ladder ladder, String word, String track) {
        var meant = ladder.levels().stream()
                .filter(level -> word.equals(level.toString())
                        || word.equals(level.level().value()))
                .toList();
        var near = meant.stream()
                .filter(level -> level.track().value().equals(track))
                .toList();
        if (meant.size() == 1 || near.size() == 1) {
            return near.size() == 1 ? near.get(0) : meant.get(0);
        }
        throw meant.isEmpty() ? noLevel(ladder, word) : severalLevels(meant, word);
    }

    private static Usage noLevel(Ladder ladder, String word) {
        var words = ladder.levels().stream()
                .map(level ->
                        word.contains("/") ? level.toString() : level.level().value())
                .distinct()
                .toList();
        return new Usage("the ladder has no level `" + word + "`", NearestWord.advice(word, words));
    }

    private static Usage severalLevels(List<LevelRef> meant, String word) {
        var words = meant.stream().map(LevelRef::toString).toList();
        return new Usage(
                "`" + word + "` is a level of several tracks", "write one of `" + String.join("`, `", words) + "`");
    }
}
