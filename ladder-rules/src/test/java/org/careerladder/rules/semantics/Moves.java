package org.careerladder.rules.semantics;

import static org.careerladder.model.facts.Move.LATERAL;
import static org.careerladder.model.facts.Move.PROMOTION;
import static org.careerladder.model.facts.Move.UNCOMPARED;
import static org.careerladder.rules.semantics.Check.finds;
import static org.careerladder.rules.semantics.Check.findsNot;
import static org.careerladder.rules.semantics.Check.move;
import static org.careerladder.rules.semantics.Check.problem;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;

/** Who goes where. */
final class Moves {

    private static final String SENIOR = "engineering/senior";
    private static final String STAFF = "engineering/staff";
    private static final String LEAD = "management/lead";
    private static final String ADVISER = "advice/adviser";
    private static final String HEAD = "management/head";

    private Moves() {}

    static List<Situation> rows() {
        return List.of(
                situation("From engineer to senior, the next level")
                        .because("one step up skips nothing")
                        .expect(move(PROMOTION, 0), findsNot("RISK GROWTH candidate")),
                situation("From engineer to staff, over senior")
                        .level(STAFF, "steers")
                        .to(STAFF)
                        .because("skipped levels are a RISK that names them")
                        .expect(move(PROMOTION, 1), finds("RISK GROWTH candidate", "Level senior")),
                situation("From senior to senior")
                        .from(SENIOR)
                        .says("manager", "target", "owns meets")
                        .withoutCurrentRating()
                        .because("on one track a target not above the current level is a problem")
                        .expect(problem("target")),
                situation("From senior to engineer")
                        .from(SENIOR)
                        .to("engineering/engineer")
                        .withoutCurrentRating()
                        .because("on one track a target not above the current level is a problem")
                        .expect(problem("target")),
                across("From senior to lead, its equivalent on the other track", SENIOR, LEAD)
                        .equivalent(LEAD, SENIOR)
                        .because("an equivalent is a lateral move: a NOTE, and no gates compare levels")
                        .expect(move(LATERAL, 0), finds("NOTE GROWTH candidate")),
                across("From senior to lead, where senior names the equivalence", SENIOR, LEAD)
                        .equivalent(SENIOR, LEAD)
                        .because("who says it of one says it of both")
                        .expect(move(LATERAL, 0)),
                across("From senior to lead, and nobody knows an equivalence", SENIOR, LEAD)
                        .because("no equivalence known: a NOTE")
                        .expect(move(UNCOMPARED, 0), finds("NOTE GROWTH candidate")),
                across(
                                "From senior to adviser, the equivalent of lead, which is the equivalent of senior",
                                SENIOR,
                                ADVISER)
                        .equivalent(LEAD, SENIOR)
                        .equivalent(ADVISER, LEAD)
                        .because("what is equivalent to an equivalent is one: a lateral move")
                        .expect(move(LATERAL, 0)),
                across("From senior to head, above its equivalent lead", SENIOR, HEAD)
                        .equivalent(LEAD, SENIOR)
                        .because("above the equivalent is a step up, from the equivalent")
                        .expect(move(PROMOTION, 0)),
                across("From staff to lead, below its equivalent head", STAFF, LEAD)
                        .equivalent(HEAD, STAFF)
                        .because("a target below the current level's equivalent is a problem")
                        .expect(problem("below")),
                across("From engineer to lead, which is the equivalent of senior", "engineering/engineer", LEAD)
                        .equivalent(LEAD, SENIOR)
                        .because("the current level itself has no known equivalent: a NOTE")
                        .expect(move(UNCOMPARED, 0), finds("NOTE GROWTH candidate")));
    }

    private static Situation across(String title, String from, String to) {
        return situation(title)
                .level(STAFF, "steers")
                .level(LEAD, "grows")
                .level(HEAD, "shapes")
                .level(ADVISER, "advises")
                .withoutCurrentRating()
                .from(from)
                .to(to);
    }
}
