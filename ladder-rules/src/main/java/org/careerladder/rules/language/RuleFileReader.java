package org.careerladder.rules.language;

import java.util.List;
import org.careerladder.model.pack.RuleSource;
import org.careerladder.model.source.Checked;

/**
 * Reads rule files, however they are spelled. What is not in the grammar is refused; a problem in one rule hides none in
 * another. What the rules speak of is {@link TypeCheck}'s question. For many threads.
 */
public final class RuleFileReader {

    private final DrlReader drl;
    private final YamlReader yaml;

    public RuleFileReader(Vocabulary vocabulary) {
        this.drl = new DrlReader(vocabulary);
        this.yaml = new YamlReader(vocabulary);
    }

    /** The rules of a file, at least one, or every problem of it. */
    public Checked<List<Rule>> read(RuleSource source) {
        var reading = readAll(source);
        return Checked.of(reading.rules(), reading.problems());
    }

    /** The rules of a file that can be read, and every problem: so that the rules in order can be checked further. */
    public RuleReading readAll(RuleSource source) {
        return source instanceof RuleSource.DrlText text
                ? drl.readAll(text)
                : yaml.readAll((RuleSource.RuleTree) source);
    }
}
