package org.careerladder.rules.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.facts.Means;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.Rung;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.Policy;

/**
 * What the rules of one pack may name: the ids of its ladder, and its policy.
 *
 * @param criteria the ids of its criteria
 * @param competencies the ids of its competencies
 * @param levels the ids of its levels, without their tracks
 * @param tracks the ids of its tracks
 * @param labels the labels of its scale, and the rungs of every criterion
 * @param parameters every policy parameter by its name, standard or its own
 * @param policy what they are set to
 */
public record PackWords(
        Set<String> criteria,
        Set<String> competencies,
        Set<String> levels,
        Set<String> tracks,
        Set<String> labels,
        Map<String, Parameter> parameters,
        Policy policy) {

    public PackWords {
        criteria = Set.copyOf(criteria);
        competencies = Set.copyOf(competencies);
        levels = Set.copyOf(levels);
        tracks = Set.copyOf(tracks);
        labels = Set.copyOf(labels);
        parameters = Map.copyOf(parameters);
    }

    /** The words of a pack. */
    public static PackWords of(Pack pack) {
        var ladder = pack.ladder();
        var parameters = new LinkedHashMap<String, Parameter>();
        pack.allParameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        return new PackWords(
                ids(ladder.criteria(), criterion -> criterion.id().value()),
                ids(ladder.competencies(), competency -> competency.id().value()),
                ids(ladder.levels(), level -> level.level().value()),
                ids(ladder.tracks(), track -> track.id().value()),
                labelsOf(ladder),
                parameters,
                pack.policy());
    }

    /** The same words with parameters set otherwise. */
    public PackWords under(Policy other) {
        return new PackWords(criteria, competencies, levels, tracks, labels, parameters, other);
    }

    private static <T> Set<String> ids(Collection<T> parts, Function<T, String> id) {
        return parts.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> labelsOf(Ladder ladder) {
        var rungs = ladder.criteria().stream()
                .filter(criterion -> criterion.onRungs())
                .flatMap(criterion -> Stream.concat(
                        Stream.of(Rung.NONE_YET), criterion.rungs().stream().map(Rung::id)));
        return Stream.concat(ladder.ratings().words().stream(), rungs).collect(Collectors.toUnmodifiableSet());
    }

    /** The words that a text which names such a thing can have; empty where it can have any. */
    Set<String> named(Means.Names names) {
        return switch (names) {
            case CRITERION -> criteria;
            case COMPETENCY -> competencies;
            case LEVEL -> levels;
            case TRACK -> tracks;
            case LABEL -> labels;
            case ANYTHING, RULE -> Set.of();
        };
    }
}
