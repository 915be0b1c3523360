package org.careerladder.rules.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.careerladder.model.ladder.Competency;
import org.careerladder.model.ladder.CompetencyId;
import org.careerladder.model.ladder.Criterion;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.Expectation;
import org.careerladder.model.ladder.Importance;
import org.careerladder.model.ladder.Rung;

/**
 * One thing that a level asks, in a word: {@code owns}, {@code owns:expected}, {@code owns/impact}, {@code owns~in other words},
 * or on rungs {@code owns@2} (least rung 2 of 4), {@code owns@2of3}, {@code owns@0} (no least rung);
 * {@code owns%core} is of a class of points.
 */
record Asked(
        String id,
        String competency,
        Importance importance,
        String text,
        int leastRung,
        int rungs,
        String pointsClass) {

    private static final Pattern SHAPE = Pattern.compile(
            "([a-z-]+)(?:/([a-z-]+))?(?::([a-z]+))?(?:@([0-9])(?:of([0-9]))?)?(?:%([a-z0-9]+))?(?:~(.+))?");

    static Asked of(String words) {
        var parts = SHAPE.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not something that a level asks: " + words);
        }
        return new Asked(
                parts.group(1),
                parts.group(2) == null ? "craft" : parts.group(2),
                parts.group(3) == null ? Importance.REQUIRED : importance(parts.group(3)),
                parts.group(7) == null ? "" : parts.group(7),
                parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4)),
                parts.group(4) == null ? 0 : parts.group(5) == null ? 4 : Integer.parseInt(parts.group(5)),
                parts.group(6) == null ? "" : parts.group(6));
    }

    static List<Asked> all(String... words) {
        return List.of(words).stream().map(Asked::of).toList();
    }

    private static Importance importance(String word) {
        return Importance.valueOf(word.toUpperCase(Locale.ROOT));
    }

    Expectation expectation() {
        return new Expectation(CriterionId.of(id), importance, text, leastRung, List.of());
    }

    Competency inCompetency() {
        return new Competency(CompetencyId.of(competency), competency);
    }

    Criterion criterion() {
        var steps = new ArrayList<Rung>();
        for (int i = 1; i <= rungs; i++) {
            steps.add(new Rung("r" + i, "step " + i));
        }
        return new Criterion(CriterionId.of(id), CompetencyId.of(competency), id, pointsClass, steps);
    }
}
