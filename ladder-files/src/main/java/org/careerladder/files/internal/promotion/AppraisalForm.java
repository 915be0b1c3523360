package org.careerladder.files.internal.promotion;

import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.promotion.Appraisal;
import org.careerladder.model.promotion.Gate;
import org.careerladder.model.promotion.Opinion;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.source.ModelPath;

/** The long form of an appraisal, where a note, a date or a silence matters. */
final class AppraisalForm {

    private static final Names<Gate> GATES = Names.of(Gate.class);
    private static final List<String> OPINIONS = List.of("rating", "not-observed", "not-applicable");

    private AppraisalForm() {}

    static void read(Value value, List<Appraisal> appraisals) {
        var entries = value.as(ModelPath.of("appraisals", appraisals.size())).entries(CaseKeys.APPRAISAL);
        var appraisal = opinion(entries).map(opinion -> appraisal(entries, opinion));
        if (entries.value("gate").isEmpty() && value.isMap()) {
            value.reading().place(entries.path().then("gate"), value.at());
        }
        appraisal.ifPresent(appraisals::add);
    }

    private static Appraisal appraisal(Entries entries, Opinion opinion) {
        return new Appraisal(
                CaseForm.person(entries.id("by")),
                entries.value("gate")
                        .map(gate -> Scope.of(gate.choice(GATES, Gate.CURRENT)))
                        .orElse(Scope.EVERY_LEVEL),
                CriterionId.of(entries.id("criterion")),
                opinion,
                entries.day("date"),
                entries.flag("as-told"),
                entries.text("note"));
    }

    /** What the rater says; empty where a rating is there and left empty: unknown. */
    private static Optional<Opinion> opinion(Entries entries) {
        var said = OPINIONS.stream().filter(entries::has).toList();
        if (said.size() != 1) {
            if (entries.map().isMap()) {
                entries.map()
                        .wrong(
                                said.isEmpty()
                                        ? "this appraisal says nothing"
                                        : "this appraisal says several things at once: `" + String.join("`, `", said)
                                                + "`",
                                "write exactly one of `rating: ...`, `not-observed: true` and `not-applicable: reason`");
            }
            return Optional.of(new Opinion.NotObserved());
        }
        return switch (said.get(0)) {
            case "rating" -> entries.part("rating").map(value -> new Opinion.Rated(value.word()));
            case "not-observed" -> Optional.of(notObserved(entries));
            default -> Optional.of(notApplicable(entries));
        };
    }

    private static Opinion notObserved(Entries entries) {
        entries.value("not-observed")
                .filter(value -> !value.flag() && !value.reading().isFaulty(value.path()))
                .ifPresent(value ->
                        value.wrong("`not-observed: false` says nothing", "write `true`, or a `rating` in its place"));
        if (entries.value("not-observed").isEmpty()) {
            entries.map().wrong("`not-observed` is empty", "write `not-observed: true`");
        }
        return new Opinion.NotObserved();
    }

    private static Opinion notApplicable(Entries entries) {
        String because = entries.text("not-applicable");
        if (because.isBlank()) {
            entries.map().wrong("`not-applicable` has no reason", "say why the criterion does not apply");
        }
        return new Opinion.NotApplicable(because.isBlank() ? Value.UNREADABLE : because);
    }
}
