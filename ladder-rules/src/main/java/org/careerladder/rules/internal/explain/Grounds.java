package org.careerladder.rules.internal.explain;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.model.explanation.Truth;
import org.careerladder.rules.interpreter.Held;
import org.careerladder.rules.interpreter.Reading;
import org.careerladder.rules.interpreter.Trial;
import org.careerladder.rules.language.Condition;
import org.careerladder.rules.language.FactField;
import org.careerladder.rules.language.FactType;
import org.careerladder.rules.language.RuleWords;
import org.careerladder.rules.language.Value;

/** What one pattern asks of one fact: its conditions as they stand, each comparison with what was read. */
final class Grounds {

    private final FactType type;
    private final RuleWords words;
    private final Provenance provenance;
    private final Iterator<Reading> readings;

    private Grounds(FactType type, RuleWords words, Provenance provenance, List<Reading> readings) {
        this.type = type;
        this.words = words;
        this.provenance = provenance;
        // INVARIANT: readings stand in the order of the leaves, so walking the conditions in order meets each with its
        // own
        this.readings = readings.iterator();
    }

    static List<Ground> of(Trial trial, FactType type, RuleWords words, Provenance provenance) {
        var grounds = new Grounds(type, words, provenance, trial.readings());
        return trial.pattern().conditions().stream()
                .map(condition -> grounds.ground(condition, true))
                .toList();
    }

    private Ground ground(Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return ground(not.part(), !holds);
        }
        if (condition instanceof Condition.And and) {
            var parts = grounds(and.parts(), holds);
            return holds ? new Ground.AllOf(parts) : new Ground.AnyOf(parts);
        }
        if (condition instanceof Condition.Or or) {
            var parts = grounds(or.parts(), holds);
            return holds ? new Ground.AnyOf(parts) : new Ground.AllOf(parts);
        }
        return test(readings.next(), holds);
    }

    private List<Ground> grounds(List<Condition> parts, boolean holds) {
        return parts.stream().map(part -> ground(part, holds)).toList();
    }

    private Ground.Test test(Reading reading, boolean holds) {
        var field = type.field(path(reading.condition()))
                .orElseThrow(() -> new IllegalArgumentException("No field `" + path(reading.condition()) + "`"));
        var truth = holds ? reading.truth() : reading.truth().negated();
        return new Ground.Test(
                field.kebabName(),
                words.of(reading.condition(), type, holds),
                RuleWords.relation(reading.condition(), holds),
                said(reading.actual(), field),
                required(reading, field, holds),
                truth == Truth.FALSE ? shortBy(reading, holds) : 0,
                field.unit(),
                policy(reading.condition()),
                reading.condition().at().position(),
                truth);
    }

    private static String path(Condition leaf) {
        return leaf instanceof Condition.Test test ? test.path() : ((Condition.Claim) leaf).path();
    }

    private String required(Reading reading, FactField field, boolean holds) {
        return reading.condition() instanceof Condition.Claim
                ? words.of(new Value.Truth(holds), field)
                : said(reading.required(), field);
    }

    private String said(Held held, FactField field) {
        return held instanceof Held.Known known
                ? known.values().stream()
                        .map(value -> words.of(value, field))
                        .reduce(words::either)
                        .orElseThrow()
                : "";
    }

    private PolicyRead policy(Condition leaf) {
        return leaf instanceof Condition.Test test && test.value() instanceof Value.PolicyValue policy
                ? provenance.policy(policy.name())
                : PolicyRead.NONE;
    }

    /** How far a number that misses is from the nearest one that does not. */
    private static int shortBy(Reading reading, boolean holds) {
        var actual = number(reading.actual());
        var required = number(reading.required());
        if (actual.isEmpty() || required.isEmpty() || !(reading.condition() instanceof Condition.Test test)) {
            return 0;
        }
        int difference = actual.get() - required.get();
        return switch (holds ? test.operator() : test.operator().opposite()) {
            case LESS -> difference + 1;
            case AT_MOST -> difference;
            case MORE -> 1 - difference;
            case AT_LEAST -> -difference;
            case EQUAL -> Math.abs(difference);
            case NOT_EQUAL -> 1;
            case IN, CONTAINS -> 0;
        };
    }

    private static Optional<Integer> number(Held held) {
        return held instanceof Held.Known known && known.values().get(0) instanceof Value.Whole whole
                ? Optional.of(whole.number())
                : Optional.empty();
    }
}
