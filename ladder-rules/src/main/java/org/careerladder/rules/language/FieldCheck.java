package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;

/** Finds the fields that conditions name, and tells why one may not be used. */
final class FieldCheck {

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
        if (ProtectedAttributes.includes(Spelling.kebab(path))) {
            tellProtected(at, shown);
        } else if (path.startsWith("attributes.")) {
            problems.tell(
                    at,
                    shown + ": attributes are not supported in this version",
                    "use a field of `" + type + "`; see `ladder vocabulary`");
        } else if (field.isPresent()) {
            problems.tell(at, shown + " is there for texts alone, not for conditions", adviceForText(type, path, at));
        } else {
            problems.tell(
                    at,
                    typeShown(type, at) + " has no field " + shown,
                    Problems.nearest(shown(path, at), shownFields(type, at)));
        }
        return Optional.empty();
    }

    void tellProtected(At at, String shown) {
        problems.tell(
                at,
                shown + " is a protected attribute: no rule reads it, and no case holds it",
                "leave it out: readiness rests on the work alone");
    }

    private static String adviceForText(FactType type, String path, At at) {
        var base = path.endsWith("Name") ? path.substring(0, path.length() - 4) : path;
        return type.field(base)
                .filter(field -> !field.textOnly())
                .map(field -> "use `" + shown(field.name(), at) + "`")
                .orElse("use it in `says` or `do`");
    }

    private static String shown(String path, At at) {
        return path.startsWith("attributes.") ? path : Spelling.in(at, path);
    }

    private static String typeShown(FactType type, At at) {
        return "`" + (Spelling.isDrl(at) ? type.name() : Spelling.kebab(type.name())) + "`";
    }

    private static List<String> shownFields(FactType type, At at) {
        return type.conditionFields().stream().map(name -> shown(name, at)).toList();
    }
}
