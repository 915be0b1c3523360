package org.careerladder.rules.internal.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.facts.Fact;
import org.careerladder.model.facts.Facts;
import org.careerladder.model.facts.Subject;
import org.careerladder.rules.language.Vocabulary;
import org.careerladder.rules.properties.Generated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A change alters no field that it does not say it may alter: what the search leaves out cannot matter. */
@Tag("slow")
class ReachTest {

    private static final int CASES = 1_500;
    private static final int PACKS = 30;
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @Test
    void no_change_alters_more_than_it_says() {
        var excess = new TreeSet<String>();
        int changes = 0;
        for (int i = 0; i < PACKS; i++) {
            var asked = Asked.under(Generated.pack(i));
            for (int number = i; number < CASES; number += PACKS) {
                var promotionCase = Generated.caseUnder(asked.assessor.pack(), number);
                if (asked.assessor.assess(promotionCase) instanceof Assessment now) {
                    changes += excess(asked, now, new Random(number), excess);
                }
            }
        }

        System.out.printf(Locale.ROOT, "reach: %,d changes, %,d beyond what they say%n", changes, excess.size());
        assertThat(excess).isEmpty();
        assertThat(changes).isGreaterThan(20_000);
    }

    private static int excess(Asked asked, Assessment now, Random dice, Set<String> excess) {
        var slots = asked.slots(now, dice.nextBoolean());
        var at = Asked.some(slots, dice, 4);
        var before = asked.facts(Planner.changed(now, at, slots));
        int changes = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            if (at.of(slot) < slots.get(slot).most()) {
                changes++;
                var after = asked.facts(Planner.changed(now, at.with(slot, at.of(slot) + 1), slots));
                excess.addAll(altered(slots.get(slot), before, after));
            }
        }
        return changes;
    }

    private static List<String> altered(Slot slot, Facts before, Facts after) {
        var old = bySubject(before);
        var altered = new TreeSet<String>();
        for (Fact fact : after.all()) {
            var type = VOCABULARY.type(fact.getClass().getSimpleName()).orElseThrow();
            var was = old.remove(fact.subject());
            type.fields().stream()
                    .filter(field -> was == null || !field.read(was).equals(field.read(fact)))
                    .filter(field -> !field.textOnly())
                    .filter(field -> !slot.reach().touches(type.name(), fact.subject(), field.name()))
                    .forEach(field -> altered.add(kind(slot) + " alters " + type + "." + field));
        }
        old.values().forEach(gone -> altered.add(kind(slot) + " takes away " + name(gone)));
        return List.copyOf(altered);
    }

    private static String kind(Slot slot) {
        return slot.id().substring(0, slot.id().indexOf('/'));
    }

    private static String name(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    private static Map<Subject, Fact> bySubject(Facts facts) {
        var bySubject = new HashMap<Subject, Fact>();
        facts.all().forEach(fact -> bySubject.put(fact.subject(), fact));
        return bySubject;
    }
}
