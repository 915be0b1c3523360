package org.careerladder.files.internal.promotion;

import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.promotion.Evidence;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.Metric;

/** An item of evidence, and its numbers. */
final class EvidenceForm {

    private static final Names<EvidenceKind> KINDS = Names.of(EvidenceKind.class);
    private static final Names<Metric.Direction> DIRECTIONS = Names.but(Metric.Direction.UNKNOWN);

    private EvidenceForm() {}

    static Evidence read(Value value) {
        var entries = value.entries(CaseKeys.EVIDENCE);
        return new Evidence(
                EvidenceId.of(entries.id("id")),
                entries.choice("kind", KINDS, EvidenceKind.PROJECT),
                entries.text("title"),
                entries.text("role"),
                entries.text("impact"),
                entries.list("metrics", EvidenceForm::metric),
                entries.day("from"),
                entries.day("to"),
                entries.list("shows", each -> CriterionId.of(each.id())),
                CaseForm.persons(entries, "vouched-by"),
                entries.list("links", Value::text));
    }

    private static Metric metric(Value value) {
        var entries = value.entries(CaseKeys.METRIC);
        return new Metric(
                entries.text("name"),
                entries.amount("before"),
                entries.amount("after"),
                entries.text("unit"),
                entries.choice("better", DIRECTIONS, Metric.Direction.UNKNOWN));
    }
}
