package org.careerladder.rules.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.careerladder.model.assessment.Remedy;
import org.careerladder.model.facts.Axis;
import org.careerladder.model.pack.RuleId;
import org.careerladder.model.source.Position;

/** What the annotations of one rule have said so far. */
final class Annotations {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Position> places = new HashMap<>();
    private Optional<Axis> axis = Optional.empty();
    private Remedy remedy = Remedy.NONE;

    boolean has(String name) {
        return places.containsKey(name);
    }

    void place(String name, Token value) {
        places.put(name, value.position());
    }

    void text(String name, String text) {
        texts.put(name, text);
    }

    void axis(Axis said) {
        axis = Optional.of(said);
    }

    void remedy(Remedy said) {
        remedy = said;
    }

    /** The id, or a stand-in where it could not be read. */
    RuleId id() {
        return RuleId.holds(text("id")) ? RuleId.of(text("id")) : RuleId.of("unreadable/unreadable");
    }

    /** A text; empty where it was not said. */
    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    Optional<Axis> axis() {
        return axis;
    }

    Remedy remedy() {
        return remedy;
    }

    Places places(Position rule) {
        return new Places(rule, places);
    }
}
