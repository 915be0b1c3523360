package org.careerladder.files.internal.reading;

import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.pack.RuleId;

/** Ids of rules as files spell them. */
public final class RuleIds {

    /** Stands in for an id that cannot be read. */
    public static final RuleId STAND_IN = RuleId.of("unreadable/unreadable");

    private RuleIds() {}

    /** The id of a rule, or the stand-in, with the reason told. */
    public static RuleId read(Value value) {
        String word = value.word();
        if (RuleId.holds(word)) {
            return RuleId.of(word);
        }
        if (!value.reading().isFaulty(value.path())) {
            value.wrong("`" + Words.shown(word) + "` is no rule id", "a rule id has the shape `topic/finding`");
        }
        return STAND_IN;
    }
}
