package org.careerladder.files.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.files.internal.cells.Cell;
import org.careerladder.files.internal.sheet.Asked.AtLevel;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.source.CellPlace;

/** The parts of a ladder as a sheet names them, in the order in which it does; each of them once. */
final class Parts {

    private static final String ONLY_TRACK = "Engineering";

    /** The most criteria of a ladder out of a sheet. */
    static final int MOST_CRITERIA = 2_000;

    private final Ledger ledger;
    private final NameIds competencyIds;
    private final NameIds criterionIds;
    private final NameIds trackIds;
    private final Map<String, Competency> competencies = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, Subject> firstOf = new HashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, TrackParts> tracks = new LinkedHashMap<>();

    Parts(Ledger ledger) {
        this.ledger = ledger;
        this.competencyIds = new NameIds("competency", ledger);
        this.criterionIds = new NameIds("criterion", ledger);
        this.trackIds = new NameIds("track", ledger);
    }

    /** The track of a sheet that names none, told once. */
    Named onlyTrack(CellPlace at) {
        if (tracks.isEmpty()) {
            ledger.assumed(at, "there is one track, `" + ONLY_TRACK + "`", "the sheet names none");
        }
        return new Named(ONLY_TRACK, at);
    }

    /** A level that the sheet names, for the first time or again. */
    void level(AtLevel level) {
        track(level).level(level);
    }

    private TrackParts track(AtLevel level) {
        return tracks.computeIfAbsent(trackIds.of(level.track()), id -> new TrackParts(id, level.track(), ledger));
    }

    /** What a level asks. */
    void asked(Asked asked) {
        ledger.placed(asked.text());
        var subject = asked.subject();
        String competency = competencyIds.of(subject.competency());
        String criterion = criterion(subject);
        if (!competency.equals(NameIds.NONE) && !criterion.equals(NameIds.NONE)) {
            belongs(subject, criterion, competency);
            track(asked.level()).asks(asked, expectation(criterion, subject, asked.text()));
        }
    }

    /** The id of a criterion: the one that the sheet gives it, here or further up, or else one made of its name. */
    private String criterion(Subject subject) {
        String name = subject.criterion().name();
        String given = subject.id();
        String before = idsByName.get(name);
        if (before != null && !given.isEmpty() && !given.equals(before)) {
            ledger.problem(
                    subject.criterion().place(),
                    subject.criterion().shown() + " gets the id `" + given + "` here and `" + before + "` further up",
                    "where they are two criteria, rename one; where they are one, give it one id, from its first row on");
        }
        String id = !given.isEmpty() ? given : before != null ? before : criterionIds.of(subject.criterion());
        idsByName.putIfAbsent(name, id);
        return given.isEmpty() ? id : criterionIds.of(subject.criterion(), given);
    }

    private void belongs(Subject subject, String criterion, String competency) {
        competencies.computeIfAbsent(
                competency,
                id -> new Competency(CompetencyId.of(id), subject.competency().name()));
        var first = firstOf.putIfAbsent(criterion, subject);
        var known = criteria.computeIfAbsent(
                criterion,
                id -> new Criterion(
                        CriterionId.of(id),
                        CompetencyId.of(competency),
                        subject.criterion().name(),
                        "",
                        List.of()));
        if (first != null && !known.competency().value().equals(competency)) {
            ledger.problem(
                    subject.criterion().place(),
                    subject.criterion().shown() + " belongs to "
                            + subject.competency().shown() + " here, and to "
                            + first.competency().shown() + " in "
                            + first.criterion().place().cell(),
                    "where they are two criteria, rename one");
        }
        if (first == null && criteria.size() == MOST_CRITERIA + 1) {
            ledger.problem(
                    subject.criterion().place(),
                    "here the ladder goes on beyond " + MOST_CRITERIA + " criteria",
                    "nobody can be read against more; split it");
        }
    }

    private static Expectation expectation(String criterion, Subject subject, Cell text) {
        return new Expectation(CriterionId.of(criterion), subject.importance(), text.text(), 0, List.of());
    }

    List<Competency> competencies() {
        return List.copyOf(competencies.values());
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria.values());
    }

    List<TrackParts> tracks() {
        return List.copyOf(tracks.values());
    }

    /** Reports what only the whole sheet can tell, such as a level that asks nothing. */
    void finish(CellPlace start) {
        new ArrayList<>(tracks.values()).forEach(TrackParts::finish);
        if (tracks.isEmpty() && ledger.isFlawless()) {
            ledger.problem(start, "no level asks for anything in this sheet", "write what they ask below the headers");
        }
    }
}
