package org.careerladder.files.internal.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelId;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Tree;
import org.careerladder.model.time.Span;

/** One level of a track, and what it expects. */
final class LevelForm {

    private static final Names<Importance> IMPORTANCES = Names.of(Importance.class);
    private static final Names<EvidenceKind> KINDS = Names.of(EvidenceKind.class);

    private final CriteriaForm criteria;
    private final RatingScale scale;

    LevelForm(CriteriaForm criteria, RatingScale scale) {
        this.criteria = criteria;
        this.scale = scale;
    }

    /** An expectation, where it stands in the file. */
    record Asked(Expectation expectation, ModelPath from) {}

    /** A level whose expectations are still in the order of the file: ladder order is known when all of it is read. */
    record Draft(Level level, List<Asked> asked, Reading reading, ModelPath path) {

        Level finish(CriteriaForm criteria) {
            var sorted = asked.stream()
                    .sorted(Comparator.comparingInt(
                            each -> criteria.order(each.expectation().criterion())))
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                place(sorted.get(i).from(), path.then("expectations").then(i));
            }
            return new Level(
                    level.id(),
                    level.name(),
                    level.after(),
                    level.includes(),
                    level.equivalentTo(),
                    sorted.stream().map(Asked::expectation).toList(),
                    level.bar());
        }

        private void place(ModelPath from, ModelPath to) {
            reading.place(to, reading.position(from));
            reading.place(to.then("criterion"), reading.position(from.then("id")));
            reading.place(to.then("rung"), reading.position(from.then("rung")));
            if (reading.isFaulty(from) || reading.isFaulty(from.then("id"))) {
                reading.fault(to);
            }
        }
    }

    Draft level(Value value, TrackId track) {
        var entries = value.entries(LadderKeys.LEVEL);
        String id = entries.id("id");
        List<Asked> asked = new ArrayList<>();
        entries.part("expects").ifPresent(expects -> rungs(expects, asked));
        entries.list("criteria", each -> asked.add(asked(each)));
        var level = new Level(
                LevelId.of(id),
                LadderForm.nameOr(id, entries),
                entries.value("after").map(LevelForm::span).orElse(Span.ZERO),
                refs(entries, "includes", track),
                refs(entries, "equivalent-to", track),
                List.of(),
                entries.part("bar").map(new BarForm(scale)::read).orElse(Bar.STANDARD));
        return new Draft(level, asked, value.reading(), value.path());
    }

    private static Span span(Value value) {
        String word = value.word();
        var span = Span.parse(word);
        if (span.isEmpty() && !value.reading().isFaulty(value.path())) {
            value.wrong("`" + Words.shown(word) + "` is no length of time", "write it like `12 months` or `6 weeks`");
        }
        return span.orElse(Span.ZERO);
    }

    /** One level or several: a level of the same track, or {@code track/level}. */
    private static List<LevelRef> refs(Entries entries, String key, TrackId track) {
        return entries.part(key)
                .map(value -> value.isScalar()
                        ? List.of(LevelRefs.read(value.as(value.path().then(0)), track))
                        : value.list(each -> LevelRefs.read(each, track)))
                .orElse(List.of());
    }

    private Asked asked(Value value) {
        var entries = value.entries(LadderKeys.EXPECTATION);
        criteria.inLevel(entries);
        var expectation = new Expectation(
                CriterionId.of(entries.id("id")),
                entries.choice("importance", IMPORTANCES, Importance.REQUIRED),
                entries.text("expects"),
                0,
                kinds(entries));
        return new Asked(expectation, value.path());
    }

    private static List<EvidenceKind> kinds(Entries entries) {
        return entries.list("shown-by", each -> each.choice(KINDS, EvidenceKind.PROJECT));
    }

    private void rungs(Value value, List<Asked> asked) {
        if (!(value.tree() instanceof Tree.Fields fields)) {
            value.wrong("criteria with their least rungs are expected here, not " + value.kind(), "`criterion: rung`");
            return;
        }
        for (Tree.Field field : fields.fields()) {
            var from = value.path().then(asked.size());
            var key = value.member(field.key(), from.then("id"));
            String id = key.id();
            var rung = value.member(field.value(), from);
            var criterion = criteria.named(id);
            if (criterion.isEmpty() && !key.reading().isFaulty(key.path())) {
                key.wrong(
                        "no criterion `" + id + "` with rungs in this ladder",
                        NearestWord.advice(
                                id,
                                criteria.all().stream()
                                        .map(each -> each.id().value())
                                        .toList()));
            } else if (criterion.isPresent()) {
                asked.add(new Asked(leastRung(rung, criterion.get()), from));
            }
        }
    }

    private static Expectation leastRung(Value value, Criterion criterion) {
        if (!value.isMap()) {
            int rung = rung(value, criterion);
            return new Expectation(criterion.id(), Importance.REQUIRED, "", rung, List.of());
        }
        var entries = value.entries(LadderKeys.LEAST_RUNG);
        return new Expectation(
                criterion.id(),
                entries.choice("importance", IMPORTANCES, Importance.REQUIRED),
                entries.text("expects"),
                entries.value("rung").map(rung -> rung(rung, criterion)).orElse(0),
                kinds(entries));
    }

    private static int rung(Value value, Criterion criterion) {
        String word = value.word();
        int number = criterion.rungNumber(word);
        if (number < 1 && !value.reading().isFaulty(value.path())) {
            var words = criterion.rungs().stream().map(each -> each.id()).toList();
            value.wrong(
                    "`" + Words.shown(word) + "` is no rung of `" + criterion.id() + "`",
                    number == 0 ? "leave it out where no rung is asked" : NearestWord.advice(word, words));
        }
        return Math.max(0, number);
    }
}
