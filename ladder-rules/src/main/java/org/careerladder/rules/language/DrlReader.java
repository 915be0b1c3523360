package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Checked;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/**
 * Reads rules that are spelled as DRL. What is not in the grammar is refused; a problem in one rule hides none in another. What
 * the rules speak of is {@link TypeCheck}'s question. For many threads.
 */
public final class DrlReader {

    /** The first words of a file of rules that are spelled as YAML. */
    private static final java.util.regex.Pattern YAML =
            java.util.regex.Pattern.compile("\\uFEFF?(?:\\s++|#[^\\n\\r]*+)*+(?:rules|format)[ \\t]*+:");

    private final Vocabulary vocabulary;

    public DrlReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The rules of a file, at least one, or every problem of it. */
    public Checked<List<Rule>> read(RuleSource.DrlText source) {
        var reading = readAll(source);
        return Checked.of(reading.rules(), reading.problems());
    }

    /** The rules of a file that can be read, and every problem: so that the rules in order can be checked further. */
    public RuleReading readAll(RuleSource.DrlText source) {
        if (RuleSource.isTooLong(source.text())) {
            return refused(source, "the file is longer than 64 KB", "one file answers one question: split it");
        }
        if (YAML.matcher(source.text()).lookingAt()) {
            return refused(source, "the file is YAML, and its name says DRL", "let its name end in `.yaml`");
        }
        var problems = new ArrayList<Problem>();
        var tokens = new Tokens(source.text(), Lexer.tokens(source.file(), source.text(), problems), problems);
        var file = new DrlFile(vocabulary, source, tokens);
        file.read();
        problems.sort((one, other) -> ((Position) one.place()).compareTo((Position) other.place()));
        return new RuleReading(file.rules(), file.unfinished(), problems);
    }

    private static RuleReading refused(RuleSource.DrlText source, String what, String advice) {
        var problem = Problem.at(Position.startOf(source.file()), what, advice);
        return new RuleReading(List.of(), List.of(), List.of(problem));
    }
}
