package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careerladder.model.ladder.Bar;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.ladder.LadderId;
import org.careerladder.model.ladder.Level;
import org.careerladder.model.ladder.LevelOrder;
import org.careerladder.model.ladder.LevelRef;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.ladder.Track;
import org.careerladder.model.ladder.TrackId;
import org.careerladder.model.ladder.TrackKind;
import org.careerladder.model.time.Span;

/** The ladder of one situation, put together word by word. */
final class GivenLadder {

    static final LevelRef ENGINEER = ref("engineering/engineer");
    static final LevelRef SENIOR = ref("engineering/senior");

    RatingScale scale = labels("not-yet", "*partly", "+meets", "#exceeds");
    final Map<LevelRef, List<Asked>> asked = new LinkedHashMap<>();
    final Map<LevelRef, Bar> bars = new LinkedHashMap<>();
    final Map<LevelRef, List<LevelRef>> includes = new LinkedHashMap<>();
    final Map<LevelRef, List<LevelRef>> equivalents = new LinkedHashMap<>();

    GivenLadder() {
        asked.put(ENGINEER, Asked.all("ships"));
        asked.put(SENIOR, Asked.all("owns"));
    }

    static LevelRef ref(String words) {
        var parts = words.split("/", -1);
        return LevelRef.of(parts[0], parts[1]);
    }

    /** Labels worst to best; {@code *} marks the first that means partly, {@code +} meets, {@code #} exceeds. */
    static RatingScale labels(String... words) {
        var plain = List.of(words).stream()
                .map(word -> word.replaceAll("[*+#]", ""))
                .toList();
        int exceeds = first(words, "#", words.length);
        int meets = first(words, "+", exceeds);
        int partly = first(words, "*", words.length >= 3 && meets > 0 ? meets - 1 : meets);
        return RatingScale.of(plain, partly, meets, exceeds);
    }

    private static int first(String[] words, String mark, int otherwise) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].contains(mark)) {
                return i;
            }
        }
        return otherwise;
    }

    Ladder build() {
        var criteria = new LinkedHashMap<String, Criterion>();
        var competencies = new LinkedHashMap<String, Competency>();
        asked.values().stream().flatMap(List::stream).forEach(each -> {
            criteria.putIfAbsent(each.id(), each.criterion());
            competencies.putIfAbsent(each.competency(), each.inCompetency());
        });
        return new Ladder(
                LadderId.of("situation"),
                "Situation",
                "1",
                scale,
                List.copyOf(competencies.values()),
                List.copyOf(criteria.values()),
                tracks());
    }

    private List<Track> tracks() {
        var levels = new LinkedHashMap<String, List<Level>>();
        asked.keySet()
                .forEach(ref -> levels.computeIfAbsent(ref.track().value(), id -> new ArrayList<>())
                        .add(level(ref)));
        return levels.entrySet().stream()
                .map(each -> new Track(
                        TrackId.of(each.getKey()),
                        each.getKey(),
                        each.getKey().equals("management") ? TrackKind.MANAGEMENT : TrackKind.INDIVIDUAL,
                        LevelOrder.KNOWN,
                        each.getValue()))
                .toList();
    }

    private Level level(LevelRef ref) {
        return new Level(
                ref.level(),
                "Level " + ref.level(),
                Span.ZERO,
                includes.getOrDefault(ref, List.of()),
                equivalents.getOrDefault(ref, List.of()),
                asked.getOrDefault(ref, List.of()).stream()
                        .map(Asked::expectation)
                        .toList(),
                bars.getOrDefault(ref, Bar.STANDARD));
    }
}
