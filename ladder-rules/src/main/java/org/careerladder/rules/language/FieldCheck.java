package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;
import org.careerladder.model.pack.ProtectedAttributes;

/** Finds the fields that conditions name, and tells why one may not be used. */
final class FieldCheck {

    /** Where to look for the fields that there are. */
    static final String SEE_VOCABULARY = "`ladder vocabulary` lists the fields of each type";

    /** What to do about an attribute in a pack that declares none. */
    static final String DECLARE = "declare it under `attributes` of the pack";

    private final Problems problems;

    FieldCheck(Problems problems) {
        this.problems = problems;
    }

    /** The field of a type; empty, with its problem told, where a condition may not use it. */
    Optional<FactField> find(FactType type, String path, At at) {
        var shown = Token.quote(shown(path, at));
        var field = type.field(path);
        if (field.isPresent() && !field.get().textOnly()) {
            return field;
        }
        if (ProtectedAttributes.includes(Spelling.kebabPath(path))) {
            tellProtected(at, shown);
        } else if (path.startsWith(Spelling.ATTRIBUTES)) {
            problems.tell(
                    at,
                    typeShown(type, at) + " has no " + shown + ": the pack declares no such attribute",
                    adviceForAttribute(type, path, at));
        } else if (field.isPresent()) {
            problems.tell(at, shown + " is there for texts alone, not for conditions", adviceForText(type, path, at));
        } else {
            problems.tell(
                    at,
                    typeShown(type, at) + " has no field " + shown,
                    Problems.orSee(Problems.nearest(shown(path, at), shownFields(type, at)), SEE_VOCABULARY));
        }
        return Optional.empty();
    }

    void tellProtected(At at, String shown) {
        problems.tell(
                at,
                shown + " is a protected attribute: no rule reads it, and no case holds it",
                "leave it out: readiness rests on the work alone");
    }

    private static String adviceForAttribute(FactType type, String path, At at) {
        var known = shownFields(type, at).stream()
                .filter(name -> name.startsWith(Spelling.ATTRIBUTES))
                .toList();
        return known.isEmpty()
                ? "attributes are of `" + (Spelling.isDrl(at) ? "CandidateFacts" : "candidate-facts") + "`; " + DECLARE
                : Problems.orSee(Problems.nearest(shown(path, at), known), SEE_VOCABULARY);
    }

    private static String adviceForText(FactType type, String path, At at) {
        var base = path.endsWith("Name") ? path.substring(0, path.length() - 4) : path;
        return type.field(base)
                .filter(field -> !field.textOnly())
                .map(field -> "use `" + shown(field.name(), at) + "`")
                .orElse("use it in `says` or `do`");
    }

    private static String shown(String path, At at) {
        return Spelling.in(at, path);
    }

    private static String typeShown(FactType type, At at) {
        return "`" + (Spelling.isDrl(at) ? type.name() : Spelling.kebab(type.name())) + "`";
    }

    private static List<String> shownFields(FactType type, At at) {
        return type.conditionFields().stream().map(name -> shown(name, at)).toList();
    }
}
