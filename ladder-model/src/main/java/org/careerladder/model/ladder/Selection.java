package org.careerladder.model.ladder;

import java.util.List;

/** Which criteria a bar speaks of, among those that its level expects. {@link LevelCriteria} resolves it. */
public sealed interface Selection {

    /** Every criterion that the level expects. */
    record Any() implements Selection {}

    /** Those of one importance. */
    record OfImportance(Importance importance) implements Selection {}

    /** Those of one competency. */
    record OfCompetency(CompetencyId competency) implements Selection {}

    /** Those of one class of points curves. */
    record OfClass(String pointsClass) implements Selection {}

    /** Every criterion that counts points in a bar, be it expected by the level or on rungs of its own; only for points. */
    record Counted() implements Selection {}

    /** Those named; a criterion on rungs may be named though the level expects nothing of it. */
    record Named(List<CriterionId> criteria) implements Selection {
        public Named {
            criteria = List.copyOf(criteria);
        }
    }
}
