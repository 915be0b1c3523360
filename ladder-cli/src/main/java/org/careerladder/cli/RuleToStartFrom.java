package org.careerladder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerladder.files.NewRule;
import org.careerladder.files.NewRule.Spelling;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.NearestWord;
import org.careerladder.rules.Assessor;
import picocli.CommandLine.ParseResult;

/** A new rule in a pack, and a test that holds it. */
final class RuleToStartFrom {

    static final String SPELLING = "--spelling";
    private static final List<String> SPELLINGS =
            Stream.of(Spelling.values()).map(RuleToStartFrom::word).toList();

    private final ParseResult arguments;
    private final Console console;

    RuleToStartFrom(ParseResult arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    private static String word(Spelling spelling) {
        return spelling.name().toLowerCase(Locale.ROOT);
    }

    Exit write(String word) {
        var id = id(word);
        var spelling = spelling();
        String named = Arguments.value(arguments, "--pack");
        var folder = Arguments.path(named.isEmpty() ? "." : named).normalize();
        var written = new Packs()
                .assessor(folder.toString().isEmpty() ? "." : folder.toString())
                .then(assessor -> write(assessor, id, spelling, folder));
        if (!written.isSound()) {
            Problems.tell(written.problems(), console);
            return Exit.PROBLEMS;
        }
        written.orThrow().forEach(file -> console.line("wrote " + file));
        console.line("Next: put your own question into the rule, then `ladder test " + (named.isEmpty() ? "." : named)
                + "`.");
        return Exit.DONE;
    }

    private Checked<List<Path>> write(Assessor assessor, RuleId id, Spelling spelling, Path folder) {
        if (assessor.rules().stream().anyMatch(rule -> rule.id().equals(id))) {
            throw new Usage("there is a rule `" + id + "` already", "choose another id");
        }
        try {
            return NewRule.write(folder, assessor.pack(), id, spelling, console.today());
        } catch (IOException e) {
            throw new Usage("`" + folder + "` cannot be read", "look at its permissions");
        }
    }

    private static RuleId id(String word) {
        if (!RuleId.holds(word)) {
            throw new Usage(
                    "`" + word + "` is no id of a rule", "an id has the shape `topic/finding`, in lower-case letters");
        }
        return RuleId.of(word);
    }

    private Spelling spelling() {
        String word = Arguments.value(arguments, SPELLING);
        return Stream.of(Spelling.values())
                .filter(spelling -> word(spelling).equals(word.isEmpty() ? word(Spelling.YAML) : word))
                .findFirst()
                .orElseThrow(
                        () -> new Usage("there is no spelling `" + word + "`", NearestWord.advice(word, SPELLINGS)));
    }
}
