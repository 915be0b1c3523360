package org.careerladder.files.internal.ladder;

import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Format;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;

/** A ladder file, top to bottom. */
public final class LadderForm {

    private static final Names<TrackKind> KINDS = Names.of(TrackKind.class);
    private static final Names<LevelOrder> ORDERS = Names.of(LevelOrder.class);

    private LadderForm() {}

    /** The ladder of a text, not yet checked; empty where the text is no document. */
    public static Optional<Ladder> read(Reading reading, String text) {
        return reading.root(text).map(LadderForm::ladder);
    }

    private static Ladder ladder(Value root) {
        var entries = root.entries(LadderKeys.LADDER);
        Format.LADDER.require(entries);
        var scale = entries.part("ratings").map(ScaleForm::read).orElse(RatingScale.NONE);
        var criteria = new CriteriaForm(root.reading());
        var competencies = entries.list("competencies", LadderForm::competency);
        entries.list("criteria", criteria::whole);
        var form = new LevelForm(criteria, scale);
        var tracks = entries.list("tracks", track -> track(track, form));
        String id = entries.id("ladder");
        return new Ladder(
                LadderId.of(id),
                nameOr(id, entries),
                entries.word("version"),
                scale,
                competencies,
                criteria.all(),
                tracks.stream().map(draft -> draft.finish(criteria)).toList());
    }

    /** A track whose expectations are still in the order of the file. */
    private record Draft(TrackId id, String name, TrackKind kind, LevelOrder order, List<LevelForm.Draft> levels) {

        Track finish(CriteriaForm criteria) {
            return new Track(
                    id,
                    name,
                    kind,
                    order,
                    levels.stream().map(each -> each.finish(criteria)).toList());
        }
    }

    private static Draft track(Value value, LevelForm form) {
        var entries = value.entries(LadderKeys.TRACK);
        String id = entries.id("id");
        var drafts = entries.list("levels", level -> form.level(level, TrackId.of(id)));
        return new Draft(
                TrackId.of(id),
                nameOr(id, entries),
                entries.choice("kind", KINDS, TrackKind.INDIVIDUAL),
                entries.choice("order", ORDERS, LevelOrder.KNOWN),
                drafts);
    }

    private static Competency competency(Value value) {
        var entries = value.entries(LadderKeys.COMPETENCY);
        String id = entries.id("id");
        return new Competency(CompetencyId.of(id), nameOr(id, entries));
    }

    static String nameOr(String id, Entries entries) {
        String name = entries.text("name");
        return name.isEmpty() ? id : name;
    }
}
