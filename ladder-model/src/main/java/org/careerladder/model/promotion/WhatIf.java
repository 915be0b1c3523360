package org.careerladder.model.promotion;

import java.util.List;

/**
 * What was changed of a case for the sake of a question: what would be, if this stood there? It is no part of what the case says,
 * and of no hash; whatever tells of such a case says so.
 *
 * @param changes each as it was asked, such as {@code /company/headcount=closed}, in the order in which they were made; empty for
 *     a case as it was written down
 */
public record WhatIf(List<String> changes) {

    /** The case as it was written down. */
    public static final WhatIf NONE = new WhatIf(List.of());

    public WhatIf {
        changes = List.copyOf(changes);
    }

    public boolean isNone() {
        return changes.isEmpty();
    }
}
