package org.careerladder.files.internal.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.source.ModelPath;

/** The criteria of a ladder in its order: those of the whole ladder first, then as levels name them. */
final class CriteriaForm {

    private final Reading reading;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    CriteriaForm(Reading reading) {
        this.reading = reading;
    }

    List<Criterion> all() {
        return criteria;
    }

    Optional<Criterion> named(String id) {
        var place = places.get(id);
        return place == null ? Optional.empty() : Optional.of(criteria.get(place));
    }

    /** The place of a criterion in ladder order; behind all for one that the ladder does not have. */
    int order(CriterionId id) {
        return places.getOrDefault(id.value(), criteria.size());
    }

    /** A criterion of the whole ladder. */
    Criterion whole(Value value) {
        var entries = value.entries(LadderKeys.CRITERION);
        var criterion = criterion(entries, entries.list("rungs", CriteriaForm::rung));
        return added(criterion);
    }

    /** Where an id stands twice, which the check of the ladder says, the first one has it. */
    private Criterion added(Criterion criterion) {
        places.putIfAbsent(criterion.id().value(), criteria.size());
        criteria.add(criterion);
        return criterion;
    }

    /** A criterion that a level names: new, or one that an earlier level named. */
    void inLevel(Entries entries) {
        String id = entries.id("id");
        if (id.equals(Value.UNREADABLE)) {
            return;
        }
        named(id).ifPresentOrElse(known -> agree(known, entries), () -> add(entries));
    }

    private void add(Entries entries) {
        if (entries.value("competency").isEmpty()) {
            entries.map()
                    .wrong("criterion lacks `competency`", "name one where the criterion stands for the first time");
            return;
        }
        var path = ModelPath.of("criteria", criteria.size());
        reading.place(path, entries.map().at());
        entries.value("id").ifPresent(id -> id.as(path.then("id")));
        entries.value("competency").ifPresent(competency -> competency.as(path.then("competency")));
        added(criterion(entries, List.of()));
    }

    private static Criterion criterion(Entries entries, List<Rung> rungs) {
        String id = entries.id("id");
        return new Criterion(
                CriterionId.of(id),
                CompetencyId.of(entries.id("competency")),
                LadderForm.nameOr(id, entries),
                entries.value("class").map(Value::id).orElse(""),
                rungs);
    }

    private static void agree(Criterion known, Entries entries) {
        agree("name", known.name(), entries.value("name").map(Value::text), entries);
        agree(
                "competency",
                known.competency().value(),
                entries.value("competency").map(Value::id),
                entries);
        agree("class", known.pointsClass(), entries.value("class").map(Value::id), entries);
    }

    private static void agree(String key, String known, Optional<String> here, Entries entries) {
        if (here.isPresent() && !here.get().equals(known)) {
            entries.value(key)
                    .ifPresent(value -> value.wrong(
                            "`" + key + "` is not what it is where this criterion stands for the first time",
                            "leave it out: it is one criterion, with one expectation in each level"));
        }
    }

    private static Rung rung(Value value) {
        var entries = value.entries(LadderKeys.RUNG);
        return new Rung(entries.id("id"), entries.text("says"));
    }
}
