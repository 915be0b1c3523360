package org.careerladder.rules.semantics;

import java.util.List;
import java.util.stream.Stream;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.CriterionId;

/** A weighted mean, part by part. */
final class MeanBar {

    /** What the labels of a situation are worth unless it says otherwise. */
    private static final String VALUES = "not-yet 1, partly 2, meets 3, exceeds 4";

    private MeanBar() {}

    static Bar mean(String atLeast, Bar.Part... parts) {
        return meanOf(VALUES, atLeast, parts);
    }

    /** Values such as {@code meets 3, exceeds 4}. */
    static Bar meanOf(String values, String atLeast, Bar.Part... parts) {
        var labels = Stream.of(values.split(", ", -1))
                .map(each -> each.split(" ", -1))
                .map(each -> new Bar.LabelValue(each[0], PointsBar.score(each[1])))
                .toList();
        return new Bar.WeightedMean(PointsBar.score(atLeast), labels, List.of(parts));
    }

    static Bar.Part part(String weight, String criterion) {
        return new Bar.OfCriterion(PointsBar.score(weight), CriterionId.of(criterion));
    }

    static Bar.Part inner(String weight, Bar.Part... parts) {
        return new Bar.OfMean(PointsBar.score(weight), List.of(parts));
    }
}
