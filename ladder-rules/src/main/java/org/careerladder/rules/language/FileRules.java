package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careerladder.model.source.Position;

/** The rules of one file so far; each has an id and a name of its own. */
final class FileRules {

    interface Teller {
        void tell(Position position, String what, String advice);
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Teller teller;

    FileRules(Teller teller) {
        this.teller = teller;
    }

    List<Rule> all() {
        return rules;
    }

    void add(Rule rule) {
        boolean unique = isNew(rule, "the id ", "id", other -> other.id().value())
                && isNew(rule, "the name ", "rule", Rule::name);
        if (unique) {
            rules.add(rule);
        }
    }

    private boolean isNew(Rule rule, String kind, String annotation, Function<Rule, String> what) {
        var value = what.apply(rule);
        var twin =
                rules.stream().filter(other -> what.apply(other).equals(value)).findFirst();
        twin.ifPresent(first -> teller.tell(
                rule.places().of(annotation),
                kind + Token.quote(value) + " is taken by the rule in line "
                        + first.places().rule().line(),
                "each rule has its own"));
        return twin.isEmpty();
    }
}
