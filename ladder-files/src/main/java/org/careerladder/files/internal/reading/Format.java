package org.careerladder.files.internal.reading;

import java.util.List;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.NearestWord;

/** The formats that this version reads, and the key that names one at the head of a file. */
public enum Format {
    LADDER("ladder/1"),
    PACK("pack/1"),
    CYCLES("cycles/1"),
    CASE("case/1"),
    PACK_TEST("pack-test/1"),
    TEXTS("texts/1"),
    ASSESSMENT("assessment/1");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** What stands behind {@code format:}. */
    public String label() {
        return label;
    }

    /** Reports a file that says it is something else. */
    public void require(Entries entries) {
        entries.value("format").ifPresent(value -> {
            String said = value.word();
            if (!said.equals(label) && !value.reading().isFaulty(value.path())) {
                value.wrong("`" + Words.shown(said) + "` is not what is read here", advice(said));
            }
        });
    }

    private String advice(String said) {
        return "write `format: " + label + "`"
                + NearestWord.to(said, List.of(label)).map(near -> "").orElse(", or give the right file");
    }
}
