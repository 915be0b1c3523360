package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.GateState.MET;
import static org.careerladder.model.facts.GateState.NOT_MET;
import static org.careerladder.model.ladder.Outcome.EXCEEDS;
import static org.careerladder.model.ladder.Outcome.MEETS;
import static org.careerladder.model.ladder.Outcome.PARTLY;
import static org.careerladder.model.ladder.Outcome.UNKNOWN;
import static org.careerladder.rules.semantics.Check.absent;
import static org.careerladder.rules.semantics.Check.confirmed;
import static org.careerladder.rules.semantics.Check.gate;
import static org.careerladder.rules.semantics.Check.holdsBack;
import static org.careerladder.rules.semantics.Check.outcome;
import static org.careerladder.rules.semantics.Check.standings;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.process.Formality;

/** Levels that include others, and expectations that two levels share. */
final class Included {

    private static final String SENIOR = "engineering/senior";
    private static final String ENGINEER = "engineering/engineer";

    private Included() {}

    static List<Situation> rows() {
        return List.of(
                situation("The target includes the current level, which the manager rated exceeds")
                        .includes(SENIOR, ENGINEER)
                        .says("manager", "target", "owns meets")
                        .because(
                                "an expectation shared unchanged is rated once: what was said at current serves at target")
                        .expect(
                                standings("target", "ships, owns"),
                                outcome("target ships", EXCEEDS),
                                confirmed("target ships"),
                                gate("target", MET)),
                situation("The target does not include the current level")
                        .says("manager", "target", "owns meets")
                        .because("left out, a level stands alone")
                        .expect(absent("target ships"), standings("target", "owns")),
                situation("Shared, met at current, and partly at target by its own rating")
                        .includes(SENIOR, ENGINEER)
                        .says("manager", "target", "owns meets, ships partly")
                        .because("the appraisal at current serves unless the target has its own")
                        .expect(outcome("current ships", EXCEEDS), outcome("target ships", PARTLY)),
                situation("Shared, rated by the manager at current, at target only not observed")
                        .includes(SENIOR, ENGINEER)
                        .says("peer", "target", "ships not-observed")
                        .says("manager", "target", "owns meets")
                        .because("not observed never replaces a rating")
                        .expect(outcome("target ships", EXCEEDS), confirmed("target ships")),
                situation("Shared, rated by the manager at current, who could not observe it at the target")
                        .includes(SENIOR, ENGINEER)
                        .says("manager", "target", "owns meets, ships not-observed")
                        .because("not observed never replaces a rating, of the same rater least of all")
                        .expect(outcome("target ships", EXCEEDS), confirmed("target ships")),
                situation("Shared and formal, rated by the manager at current; at the target only told")
                        .includes(SENIOR, ENGINEER)
                        .process(Formality.FORMAL)
                        .toldBy("manager", "target", "ships partly", "2026-11-10")
                        .because("what is shown and not counted is no appraisal of the target's own")
                        .expect(outcome("target ships", EXCEEDS), confirmed("target ships")),
                situation("Shared, rated by the manager at current in October, at the target fourteen months ago")
                        .includes(SENIOR, ENGINEER)
                        .says("manager", "target", "ships partly", "2025-09-20")
                        .because("a rating too old is none, so the target has none of its own")
                        .expect(outcome("target ships", EXCEEDS), confirmed("target ships")),
                situation("Shared, the manager rated it at current, a peer partly at the target")
                        .includes(SENIOR, ENGINEER)
                        .says("peer", "target", "ships partly")
                        .because(
                                "an appraisal is one rater's: the manager has none of the target, so the one of current serves")
                        .expect(outcome("target ships", EXCEEDS)),
                situation("Staff includes engineer and senior, which does not include engineer; both name a criterion")
                        .target("ships~alone", "owns")
                        .level("engineering/staff", "steers")
                        .includes("engineering/staff", SENIOR, ENGINEER)
                        .to("engineering/staff")
                        .because("of two included levels of one track the upper one stands")
                        .expect(outcome("target ships", UNKNOWN)),
                situation("Shared, rated at the target only")
                        .current("ships")
                        .includes(SENIOR, ENGINEER)
                        .says("manager", "target", "ships meets, owns meets")
                        .because("what was said at target does not serve at current: the rule has one direction")
                        .expect(outcome("current ships", UNKNOWN), outcome("target ships", MEETS)),
                situation("The target includes the current level and asks the same criterion in other words")
                        .includes(SENIOR, ENGINEER)
                        .target("ships~alone and on time")
                        .because("the upper expectation stands, and it is not the same: the old rating does not serve")
                        .expect(outcome("target ships", UNKNOWN), standings("target", "ships")),
                situation("Both name a criterion: expected below, required above; partly at target")
                        .current("ships", "writes:expected")
                        .target("owns", "writes")
                        .includes(SENIOR, ENGINEER)
                        .says("manager", "current", "ships meets, writes meets")
                        .says("manager", "target", "owns meets, writes not-yet")
                        .because("where both name it the upper one stands, so it is required, once")
                        .expect(
                                standings("target", "ships, writes, owns"),
                                gate("target", NOT_MET),
                                holdsBack("target", "writes")),
                situation("Without inclusion, the target names the same criterion unchanged")
                        .target("ships", "owns")
                        .says("manager", "target", "owns meets")
                        .because("shared unchanged is shared, by inclusion or by name")
                        .expect(outcome("target ships", EXCEEDS), gate("target", MET)),
                situation("An included criterion that is required below is not met at the target")
                        .includes(SENIOR, ENGINEER)
                        .current("ships")
                        .says("manager", "current", "ships not-yet")
                        .says("manager", "target", "owns exceeds")
                        .because("an included expectation counts in the target's bar too")
                        .expect(gate("target", NOT_MET), holdsBack("target", "ships")),
                situation("Staff includes senior, which includes engineer")
                        .includes(SENIOR, ENGINEER)
                        .level("engineering/staff", "steers")
                        .includes("engineering/staff", SENIOR)
                        .to("engineering/staff")
                        .because("what an included level includes counts too")
                        .expect(standings("target", "ships, owns, steers")),
                situation("Staff includes senior and engineer by name; senior asks engineer's criterion in other words")
                        .target("ships~alone", "owns")
                        .includes(SENIOR, ENGINEER)
                        .level("engineering/staff", "steers")
                        .includes("engineering/staff", SENIOR, ENGINEER)
                        .to("engineering/staff")
                        .says("manager", "target", "owns meets, steers meets")
                        .because("the upper of the included levels stands, in whatever order they are named")
                        .expect(outcome("target ships", UNKNOWN)),
                situation("The candidate alone rates a shared criterion at the target; the manager rated it at current")
                        .includes(SENIOR, ENGINEER)
                        .says("self", "target", "ships meets")
                        .says("manager", "target", "owns meets")
                        .because("the candidate's own word does not take the manager's away")
                        .expect(confirmed("target ships"), outcome("target ships", EXCEEDS)));
    }
}
