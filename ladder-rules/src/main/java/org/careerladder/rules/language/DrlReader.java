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
            var place = Position.startOf(source.file());
            return new RuleReading(
                    List.of(),
                    List.of(Problem.at(
                            place, "the file is longer than 64 KB", "one file answers one question: split it")));
        }
        var problems = new ArrayList<Problem>();
        var tokens = new Tokens(source.text(), Lexer.tokens(source.file(), source.text(), problems), problems);
        var rules = new DrlFile(vocabulary, source, tokens).read();
        problems.sort((one, other) -> ((Position) one.place()).compareTo((Position) other.place()));
        return new RuleReading(rules, problems);
    }
}
