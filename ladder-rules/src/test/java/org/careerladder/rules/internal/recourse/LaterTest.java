package org.careerladder.rules.internal.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.plan.Plan;
import org.careerladder.rules.properties.Generated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a plan names a first day, doing everything gets there on no day before it. */
@Tag("slow")
class LaterTest {

    private static final int CASES = 800;
    private static final int PACKS = 40;

    @Test
    void on_no_day_before_does_everything_together_get_there() {
        int later = 0;
        long days = 0;
        for (int i = 0; i < PACKS; i++) {
            var asked = Asked.under(Generated.pack(i));
            for (int number = i; number < CASES; number += PACKS) {
                if (asked.assessor.assess(Generated.caseUnder(asked.assessor.pack(), number))
                        instanceof Assessment now) {
                    var from = almostThere(asked, now);
                    var plan = asked.assessor.plan(from, Readiness.READY);
                    if (plan.answer() == Plan.Answer.LATER) {
                        later++;
                        days += proved(asked, from, plan);
                    }
                }
            }
        }

        System.out.printf(Locale.ROOT, "later: %,d plans name a first day, %,d days before are none%n", later, days);
        assertThat(later).isGreaterThan(20);
    }

    /** Everybody has done everything but the last of it: what is left is mostly time. */
    private static Assessment almostThere(Asked asked, Assessment now) {
        var slots = asked.slots(now, false);
        var levels = new ArrayList<Integer>();
        for (int slot = 0; slot < slots.size(); slot++) {
            levels.add(slot % 7 == 0 ? 0 : slots.get(slot).most());
        }
        var changed = asked.assessor.assess(Planner.changed(now, new Levels(levels, 0), slots));
        return changed instanceof Assessment assessment ? assessment : now;
    }

    private static int proved(Asked asked, Assessment from, Plan plan) {
        int first = plan.notBefore().epochDay() - from.promotionCase().asOf().epochDay();
        var slots = asked.slots(from, true);
        var everything = slots.stream().map(Slot::most).toList();
        for (int day = 0; day < first; day++) {
            var result = asked.assessor.assess(Planner.changed(from, new Levels(everything, day), slots));
            assertThat(result instanceof Assessment there && Trials.isThere(there, Readiness.READY))
                    .as("day %d of %d", day, first)
                    .isFalse();
        }
        assertThat(plan.ways()).allSatisfy(way -> assertThat(way.on()).isEqualTo(plan.notBefore()));
        return first;
    }
}
