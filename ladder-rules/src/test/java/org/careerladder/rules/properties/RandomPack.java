package org.careerladder.rules.properties;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.ladder.Ladder;
import org.careerladder.model.pack.Base;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.pack.PackId;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.pack.ParameterValue.Count;
import org.careerladder.model.pack.ParameterValue.Duration;
import org.careerladder.model.pack.ParameterValue.Range;
import org.careerladder.model.pack.ParameterValue.Roles;
import org.careerladder.model.pack.ParameterValue.Share;
import org.careerladder.model.pack.PolicySetting;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Committee;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;
import org.careerladder.model.process.PromotionProcess;
import org.careerladder.model.process.RequiredArtefact;
import org.careerladder.model.process.Role;
import org.careerladder.model.time.Day;
import org.careerladder.model.time.Span;

/** Packs of any process and policy over any ladder; the same for the same seed. */
record RandomPack(Dice dice) {

    static final Day AS_OF = Day.of("2026-11-20");

    Pack over(Ladder ladder) {
        return new Pack(
                PackId.of("random"),
                "1",
                Base.STANDARD,
                ladder,
                dice.in100(75) ? Pack.Agreement.AGREED : Pack.Agreement.NOBODY_AGREED,
                process(),
                List.of(new Cycle(CycleId.of("2026-h2"), new Day(AS_OF.epochDay() + dice.from(-20, 40)), Day.UNKNOWN)),
                settings(),
                List.of(),
                List.of(),
                List.of());
    }

    private PromotionProcess process() {
        return switch (dice.below(4)) {
            case 0 -> new PromotionProcess.Informal(required());
            case 1 -> new PromotionProcess.SemiFormal(required());
            case 2 -> new PromotionProcess.Formal(required(), Committee.UNKNOWN);
            default -> new PromotionProcess.Unknown();
        };
    }

    private List<RequiredArtefact> required() {
        return dice.some(List.of(ArtefactKind.values()), 20).stream()
                .map(kind -> new RequiredArtefact(
                        kind, dice.from(0, kind == ArtefactKind.SELF_REVIEW ? 1 : 3), "as we do it"))
                .toList();
    }

    /** Half of the packs leave the standard policy as it is. */
    private List<PolicySetting> settings() {
        var settings = new ArrayList<PolicySetting>();
        if (dice.in100(50)) {
            maybe(settings, "nearly", new Count(dice.from(0, 3)));
            maybe(settings, "nearly-gaps", new Count(dice.from(0, 5)));
            maybe(settings, "self-gap", new Count(dice.from(1, 3)));
            maybe(settings, "performs-at-target-for", months(1, 12));
            maybe(settings, "rating-valid-for", months(2, 18));
            maybe(settings, "evidence-window", months(3, 18));
            maybe(settings, "evidence-fresh", months(1, 9));
            maybe(settings, "follow-up", new Duration(new Span(dice.from(1, 8), Span.Unit.WEEKS)));
            maybe(settings, "selection", new Range(dice.from(0, 3), dice.from(4, 9)));
            maybe(settings, "current-exceeds", new Share(dice.from(0, 10_000)));
            maybe(
                    settings,
                    "may-waive",
                    new Roles(dice.shuffled(List.of(Role.MANAGER, Role.SENIOR_ENGINEER))
                            .subList(0, dice.from(1, 2))));
            maybe(settings, "rater-precedence", precedence());
        }
        return settings;
    }

    /** Others in any order; the candidate last, where at all. */
    private Roles precedence() {
        var roles = new ArrayList<Role>(
                dice.shuffled(List.of(Role.MANAGER, Role.SENIOR_ENGINEER, Role.PEER, Role.DECISION_MAKER)));
        if (dice.in100(80)) {
            roles.add(Role.CANDIDATE);
        }
        return new Roles(roles);
    }

    private Duration months(int least, int most) {
        return new Duration(Span.months(dice.from(least, most)));
    }

    private void maybe(List<PolicySetting> settings, String parameter, ParameterValue value) {
        if (dice.in100(35)) {
            settings.add(new PolicySetting(parameter, value, "", "", Day.UNKNOWN));
        }
    }
}
