package org.careerladder.rules.internal.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Finding;
import org.careerladder.model.assessment.Readiness;
import org.careerladder.model.assessment.Severity;
import org.careerladder.model.pack.StandardPolicy;
import org.careerladder.model.plan.Plan;
import org.careerladder.model.process.Actor;
import org.careerladder.model.process.Role;
import org.careerladder.rules.properties.Generated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A next step that somebody can take, taken and gone well, closes what it closes; and when all are taken, only time is left. */
@Tag("slow")
class StepsDoneTest {

    private static final int CASES = 3_000;
    private static final int PACKS = 30;
    private static final int ROUNDS = 8;

    @Test
    void a_step_done_removes_the_finding_that_it_closes() {
        var done = new TreeMap<String, Integer>();
        for (int i = 0; i < PACKS; i++) {
            var asked = Asked.under(Generated.pack(i));
            for (int number = i; number < CASES; number += PACKS) {
                if (asked.assessor.assess(Generated.caseUnder(asked.assessor.pack(), number))
                        instanceof Assessment now) {
                    closable(now)
                            .filter(finding -> canBeTaken(asked, now, finding))
                            .forEach(finding -> {
                                assertThat(stands(finding, after(asked, now, List.of(finding))))
                                        .as("%s about %s", finding.rule(), finding.subject())
                                        .isFalse();
                                done.merge(finding.rule(), 1, Integer::sum);
                            });
                }
            }
        }

        System.out.printf(
                Locale.ROOT,
                "steps done: %,d of %d rules, each removes its finding%n",
                done.values().stream().mapToInt(Integer::intValue).sum(),
                done.size());
        assertThat(done).hasSizeGreaterThan(18);
    }

    @Test
    void all_steps_done_reach_ready_or_leave_what_waits_for_time() {
        int ready = 0;
        int waiting = 0;
        for (int i = 0; i < PACKS; i++) {
            var asked = Asked.under(Generated.pack(i));
            for (int number = i; number < CASES; number += PACKS) {
                if (asked.assessor.assess(Generated.caseUnder(asked.assessor.pack(), number))
                        instanceof Assessment now) {
                    var last = allDone(asked, now);
                    boolean there = last.readiness() == Readiness.READY;
                    assertThat(there || waits(asked, last))
                            .as("%s: %s", last.verdict(), weighing(last).toList())
                            .isTrue();
                    ready += there ? 1 : 0;
                    waiting += there ? 0 : 1;
                }
            }
        }

        System.out.printf(Locale.ROOT, "all steps done: %,d cases are ready, %,d wait for time%n", ready, waiting);
        assertThat(ready).isGreaterThan(CASES / 2);
    }

    @Test
    void who_is_ready_is_told_no_plan() {
        var asked = Asked.under(Generated.pack(0));
        for (int number = 0; number < 300; number++) {
            if (asked.assessor.assess(Generated.caseUnder(asked.assessor.pack(), number)) instanceof Assessment now) {
                var last = allDone(asked, now);
                if (last.readiness() == Readiness.READY) {
                    var plan = asked.assessor.plan(last, Readiness.READY);
                    assertThat(plan.answer()).isEqualTo(Plan.Answer.THERE);
                    assertThat(plan.ways()).isEmpty();
                }
            }
        }
    }

    private static Assessment allDone(Asked asked, Assessment now) {
        var last = now;
        for (int round = 0; round < ROUNDS; round++) {
            var at = last;
            var open = closable(at)
                    .filter(finding -> canBeTaken(asked, at, finding))
                    .toList();
            if (open.isEmpty()) {
                break;
            }
            last = after(asked, last, open);
        }
        return last;
    }

    /** What is left is time's, or nobody's: where the policy lets the candidate's word go before everybody else's. */
    private static boolean waits(Asked asked, Assessment last) {
        return weighing(last)
                .allMatch(finding -> finding.remedy().actor() == Actor.TIME || !canBeTaken(asked, last, finding));
    }

    /** Everything can but what rests on ratings where the policy lets the candidate's word go before that of others. */
    private static boolean canBeTaken(Asked asked, Assessment now, Finding finding) {
        var precedence = asked.assessor.pack().policy().roles(StandardPolicy.RATER_PRECEDENCE);
        boolean ownWordLast =
                precedence.indexOf(Role.CANDIDATE) >= precedence.size() - 1 || !precedence.contains(Role.CANDIDATE);
        boolean can = asked.slots(now, false).stream().anyMatch(slot -> isWanted(slot, finding));
        assertThat(can || !ownWordLast || precedence.size() == 1)
                .as("%s about %s", finding.rule(), finding.subject())
                .isTrue();
        return can;
    }

    private static boolean isWanted(Slot slot, Finding finding) {
        return wanted(finding).stream()
                .anyMatch(wanted -> wanted.endsWith("/")
                        ? slot.id().startsWith(wanted)
                        : slot.id().equals(wanted));
    }

    private static Stream<Finding> weighing(Assessment now) {
        return Stream.of(Severity.BLOCKER, Severity.GAP).flatMap(severity -> now.findings(severity).stream());
    }

    private static Stream<Finding> closable(Assessment now) {
        return weighing(now).filter(finding -> finding.remedy().actor() != Actor.TIME);
    }

    private static boolean stands(Finding finding, Assessment after) {
        return after.findings().stream()
                .anyMatch(each ->
                        each.rule().equals(finding.rule()) && each.subject().equals(finding.subject()));
    }

    /** The case after what the steps of some findings ask for. */
    private static Assessment after(Asked asked, Assessment now, List<Finding> findings) {
        var slots = asked.slots(now, false);
        var levels = Levels.none(slots.size());
        for (Finding finding : findings) {
            boolean once = wanted(finding).get(0).startsWith("write");
            for (int slot = 0; slot < slots.size(); slot++) {
                if (isWanted(slots.get(slot), finding)) {
                    levels = levels.with(slot, once ? 1 : slots.get(slot).most());
                }
            }
        }
        return (Assessment) asked.assessor.assess(Planner.changed(now, levels, slots));
    }

    /** What a step asks for, by what the slots for it begin with. */
    private static List<String> wanted(Finding finding) {
        String id = finding.subject().id();
        return switch (finding.rule()) {
            case "process/self-review-missing",
                    "process/peer-reviews-missing",
                    "process/manager-review-missing",
                    "process/recommendation-missing" -> List.of("review/" + id);
            case "evidence/none" -> List.of("write/");
            case "evidence/required-not-shown" -> List.of("write/" + id + "/");
            case "current-level/judgement-not-held",
                    "target-level/judgement-not-held",
                    "rating/judgement-open",
                    "rating/judgement-own-word" -> List.of("judge/" + id);
            case "manager/not-named" -> List.of("name/manager");
            case "manager/never-asked", "process/unknown", "asking/never-asked" -> List.of("talk/");
            case "review/senior-advises-to-wait", "review/manager-advises-to-wait" -> List.of("again/" + id + "/");
            default -> List.of("rate/CURRENT/" + id, "rate/TARGET/" + id, "rate/EVERY_LEVEL/" + id);
        };
    }
}
