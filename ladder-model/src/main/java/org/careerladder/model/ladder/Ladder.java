package org.careerladder.model.ladder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A company's career ladder. Whether its parts fit together is {@link LadderCheck}'s question; a ladder that a reader
 * returned, or that an assessor accepted, has passed it.
 *
 * @param id its id
 * @param name what people call it
 * @param version its version, as its owners count
 * @param ratings the labels on which criteria without rungs are rated
 * @param competencies the groups of criteria
 * @param criteria every criterion of every level, in ladder order
 * @param tracks its tracks
 */
public record Ladder(
        LadderId id,
        String name,
        String version,
        RatingScale ratings,
        List<Competency> competencies,
        List<Criterion> criteria,
        List<Track> tracks) {

    public Ladder {
        competencies = List.copyOf(competencies);
        criteria = List.copyOf(criteria);
        tracks = List.copyOf(tracks);
    }

    public Optional<Track> track(TrackId id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    public Optional<Level> level(LevelRef ref) {
        return track(ref.track())
                .flatMap(track -> track.levels().stream()
                        .filter(level -> level.id().equals(ref.level()))
                        .findFirst());
    }

    public Optional<Criterion> criterion(CriterionId id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /** Every level, track by track, lowest first. */
    public List<LevelRef> levels() {
        return tracks.stream()
                .flatMap(track -> track.levels().stream().map(level -> new LevelRef(track.id(), level.id())))
                .toList();
    }

    /**
     * What counts at a level: its own expectations and those of every level it includes, each criterion once. Where several
     * name a criterion the upper one stands, in whatever order they are included: who includes stands above whom it includes,
     * and of two that do not include each other the later in the ladder stands. In ladder order. Who asks of many levels asks a
     * {@link LadderIndex}.
     *
     * @throws IllegalArgumentException for a level that the ladder does not have
     */
    public List<Expectation> expectationsAt(LevelRef ref) {
        return LadderIndex.of(this).expectationsAt(ref);
    }

    /** The criteria of the ladder by id, in ladder order. */
    public Map<CriterionId, Criterion> criteriaById() {
        var byId = new LinkedHashMap<CriterionId, Criterion>();
        criteria.forEach(criterion -> byId.put(criterion.id(), criterion));
        return byId;
    }
}
