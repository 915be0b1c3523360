package org.careerladder.rules.given;

import java.util.List;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.promotion.Amount;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Metric;
import org.careerladder.model.promotion.PersonId;
import org.careerladder.model.time.Day;

/** One item of evidence that lacks nothing, and ways to take something from it. */
public record Item(Evidence evidence) {

    private static final Metric MEASURED =
            new Metric("p95 latency", Amount.of(900), Amount.of(220), "ms", Metric.Direction.LOWER);
    private static final Metric WITHOUT_NUMBERS =
            new Metric("happiness", Amount.UNKNOWN, Amount.UNKNOWN, "", Metric.Direction.HIGHER);

    /** Still going on since spring, with numbers, a part, an impact and a voucher of another team. */
    public static Item of(EvidenceKind kind, String id, String... shows) {
        return new Item(new Evidence(
                EvidenceId.of(id),
                kind,
                "Example " + id,
                "Designed and shipped it",
                "Others build on it",
                List.of(MEASURED),
                Day.of("2026-03-01"),
                Day.UNKNOWN,
                criteria(shows),
                List.of(PersonId.of("sara")),
                List.of()));
    }

    public static Item project(String id, String... shows) {
        return of(EvidenceKind.PROJECT, id, shows);
    }

    public Item withoutNumbers() {
        return metrics(WITHOUT_NUMBERS);
    }

    public Item withoutRole() {
        return texts("", evidence.impact());
    }

    public Item withoutImpact() {
        return texts(evidence.role(), "");
    }

    public Item from(String day) {
        return days(Day.of(day), evidence.to());
    }

    public Item endedOn(String day) {
        return days(evidence.from().isAfter(Day.of(day)) ? Day.UNKNOWN : evidence.from(), Day.of(day));
    }

    public Item shows(String... criteria) {
        return names(criteria(criteria), evidence.vouchedBy());
    }

    public Item vouchedBy(String... people) {
        return names(
                evidence.shows(), List.of(people).stream().map(PersonId::of).toList());
    }

    private static List<CriterionId> criteria(String... ids) {
        return List.of(ids).stream().map(CriterionId::of).toList();
    }

    private Item metrics(Metric metric) {
        return made(evidence.role(), evidence.impact(), List.of(metric), evidence.from(), evidence.to());
    }

    private Item texts(String role, String impact) {
        return made(role, impact, evidence.metrics(), evidence.from(), evidence.to());
    }

    private Item days(Day from, Day to) {
        return made(evidence.role(), evidence.impact(), evidence.metrics(), from, to);
    }

    private Item made(String role, String impact, List<Metric> metrics, Day from, Day to) {
        return new Item(new Evidence(
                evidence.id(),
                evidence.kind(),
                evidence.title(),
                role,
                impact,
                metrics,
                from,
                to,
                evidence.shows(),
                evidence.vouchedBy(),
                List.of()));
    }

    private Item names(List<CriterionId> shows, List<PersonId> vouchedBy) {
        return new Item(new Evidence(
                evidence.id(),
                evidence.kind(),
                evidence.title(),
                evidence.role(),
                evidence.impact(),
                evidence.metrics(),
                evidence.from(),
                evidence.to(),
                shows,
                vouchedBy,
                List.of()));
    }
}
