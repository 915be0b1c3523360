package org.careerladder.rules.internal.recourse;

import java.util.HashSet;
import java.util.Set;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.Pattern;

/** The fields that conditions read. */
final class Fields {

    private Fields() {}

    /** The field of a comparison or claim. */
    static String of(Condition leaf) {
        return leaf instanceof Condition.Test test ? test.path() : ((Condition.Claim) leaf).path();
    }

    /** The fields that a pattern reads of a fact, with those that say whether they are known and those that it binds. */
    static Set<String> of(Pattern pattern) {
        var fields = new HashSet<String>();
        pattern.conditions().stream().flatMap(Condition::leaves).map(Fields::of).forEach(field -> {
            fields.add(field);
            fields.add(field + "Known");
        });
        pattern.bindings().forEach(binding -> fields.add(binding.path()));
        return fields;
    }
}
