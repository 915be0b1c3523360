package org.careerladder.model.explanation;

import java.util.List;

/**
 * One kind of fact that a rule asks for, and the facts that it was held against.
 *
 * @param wanted whether there is to be such a fact
 * @param fact in words, such as {@code each standing} or {@code no goal status}
 * @param tried the facts: the one that fits where the rule speaks; every one where there is to be none, or where none fits;
 *     empty where an earlier part of the rule failed already, or there is no fact of the kind
 * @param reached whether the rule came so far
 */
public record Asked(Wanted wanted, String fact, List<Tried> tried, boolean reached) {

    /** Whether there is to be a fact that fits. */
    public enum Wanted {
        /** The rule speaks for each. */
        EACH,
        /** There is to be none. */
        NONE,
        /** There is to be at least one. */
        SOME
    }

    public Asked {
        tried = List.copyOf(tried);
    }

    /** Whether this part of the rule was as it must be. */
    public boolean holds() {
        boolean fits = tried.stream().anyMatch(each -> each.truth() == Truth.TRUE);
        return reached && fits == (wanted != Wanted.NONE);
    }
}
