package org.careerladder.model.promotion;

import java.util.List;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.time.Day;

/**
 * Something that the candidate did and others can look at.
 *
 * @param id its id
 * @param kind what it is
 * @param title what people call it
 * @param role the part that the candidate played; may be empty
 * @param impact what followed; may be empty
 * @param metrics the numbers
 * @param from when it began; may be unknown
 * @param to when it ended; unknown: still going on
 * @param shows the criteria that it shows
 * @param vouchedBy the people who saw it
 * @param links where to look, as plain text
 */
public record Evidence(
        EvidenceId id,
        EvidenceKind kind,
        String title,
        String role,
        String impact,
        List<Metric> metrics,
        Day from,
        Day to,
        List<CriterionId> shows,
        List<PersonId> vouchedBy,
        List<String> links) {

    public Evidence {
        metrics = List.copyOf(metrics);
        shows = List.copyOf(shows);
        vouchedBy = List.copyOf(vouchedBy);
        links = List.copyOf(links);
    }

    /** Whether it brings at least one metric with both numbers. */
    public boolean quantified() {
        for (Metric metric : metrics) {
            if (metric.quantified()) {
                return true;
            }
        }
        return false;
    }
}
