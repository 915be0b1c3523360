package org.careerladder.model.ladder;

import java.util.List;

/** How the expectations of a level roll up. Every bar is monotone: a better rating never breaks it. */
public sealed interface Bar {

    /** Every one of the selected criteria meets. */
    record All(Selection of) implements Bar {}

    /** At least so many of the selected criteria reach the mark; an empty selection holds. */
    record AtLeast(Demand demand, Selection of, Mark mark) implements Bar {}

    /** None of the selected criteria stays below the mark. */
    record NoneBelow(Mark mark, Selection of) implements Bar {}

    /** At least one of the bars holds. */
    record AnyOf(List<Bar> bars) implements Bar {
        public AnyOf {
            bars = nonEmpty(bars);
        }
    }

    /** All of the bars hold. */
    record AllOf(List<Bar> bars) implements Bar {
        public AllOf {
            bars = nonEmpty(bars);
        }
    }

    /** What decides where a level names no bar: every required expectation meets. */
    Bar STANDARD = new All(new Selection.OfImportance(Importance.REQUIRED));

    private static List<Bar> nonEmpty(List<Bar> bars) {
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("A bar of bars has at least one");
        }
        return List.copyOf(bars);
    }
}
