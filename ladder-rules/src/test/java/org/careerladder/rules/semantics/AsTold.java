package org.careerladder.rules.semantics;

import static org.careerladder.model.ladder.Outcome.EXCEEDS;
import static org.careerladder.model.ladder.Outcome.MEETS;
import static org.careerladder.model.ladder.Outcome.NOT_MET;
import static org.careerladder.model.ladder.Outcome.PARTLY;
import static org.careerladder.model.ladder.Outcome.UNKNOWN;
import static org.careerladder.model.process.Formality.FORMAL;
import static org.careerladder.model.process.Formality.SEMI_FORMAL;
import static org.careerladder.model.promotion.Topic.PROCESS;
import static org.careerladder.model.promotion.Topic.RATING_CURRENT;
import static org.careerladder.model.promotion.Topic.RATING_TARGET;
import static org.careerladder.rules.semantics.Check.confirmed;
import static org.careerladder.rules.semantics.Check.outcome;
import static org.careerladder.rules.semantics.Check.unconfirmed;
import static org.careerladder.rules.semantics.Situation.situation;

import java.util.List;
import org.careerladder.model.process.Formality;

/** What the candidate wrote down for somebody else. */
final class AsTold {

    private static final String TOLD = "2026-09-30";

    private AsTold() {}

    static List<Situation> rows() {
        return List.of(
                told("The manager told it, and a conversation on it lies thirty days before", "2026-08-31")
                        .because("as-told counts beside a conversation within 30 days, both ends included")
                        .expect(outcome("target owns", MEETS), confirmed("target owns")),
                told("The manager told it, and the conversation lies thirty-one days before", "2026-08-30")
                        .because("a conversation too far away carries nothing: shown, not counted")
                        .expect(outcome("target owns", UNKNOWN), unconfirmed("target owns")),
                told("The manager told it, and the conversation follows thirty days after", "2026-10-30")
                        .because("before or after: both sides count, both ends included")
                        .expect(outcome("target owns", MEETS), confirmed("target owns")),
                told("The manager told it, and the conversation follows thirty-one days after", "2026-10-31")
                        .because("a conversation too far away carries nothing")
                        .expect(outcome("target owns", UNKNOWN)),
                situation("The conversation was about the rating at the current level")
                        .nothingAsked()
                        .talked("manager", TOLD, RATING_CURRENT, PROCESS)
                        .toldBy("manager", "target", "owns meets", TOLD)
                        .because("the conversation must be about that gate's rating")
                        .expect(outcome("target owns", UNKNOWN)),
                situation("The conversation was with somebody else")
                        .nothingAsked()
                        .talked("peer", TOLD, RATING_TARGET)
                        .toldBy("manager", "target", "owns meets", TOLD)
                        .because("the conversation must be with that person")
                        .expect(outcome("target owns", UNKNOWN)),
                told("A formal process, and the conversation on the same day", TOLD)
                        .process(FORMAL)
                        .because("as-told never counts in a formal process")
                        .expect(outcome("target owns", UNKNOWN)),
                told("A semi-formal process, and the conversation on the same day", TOLD)
                        .process(SEMI_FORMAL)
                        .because("only formal processes refuse it")
                        .expect(outcome("target owns", MEETS), confirmed("target owns")),
                told("Nobody knows the process, and the conversation on the same day", TOLD)
                        .process(Formality.UNKNOWN)
                        .because("an unknown process is not a formal one")
                        .expect(outcome("target owns", MEETS), confirmed("target owns")),
                told("The pack says nothing of the process; the candidate knows it to be formal", TOLD)
                        .process(Formality.UNKNOWN)
                        .candidateKnows(FORMAL)
                        .because("where the pack is silent the candidate's knowledge is the process")
                        .expect(outcome("target owns", UNKNOWN)),
                situation("Told without any conversation; the candidate says not-yet of themselves")
                        .nothingAsked()
                        .toldBy("manager", "target", "owns meets", TOLD)
                        .says("self", "target", "owns not-yet")
                        .because("what does not count leaves the word to whoever is next: the candidate")
                        .expect(outcome("target owns", NOT_MET), unconfirmed("target owns")),
                situation("Formal: the manager wrote partly in September, and told meets in October")
                        .process(FORMAL)
                        .says("manager", "target", "owns partly", "2026-09-01")
                        .toldBy("manager", "target", "owns meets", "2026-10-20")
                        .talked("manager", "2026-10-20", RATING_TARGET)
                        .because("what does not count replaces nothing, so the written word stands")
                        .expect(outcome("target owns", PARTLY), confirmed("target owns")),
                situation("Informal: the manager wrote partly in September, and told meets in October")
                        .says("manager", "target", "owns partly", "2026-09-01")
                        .toldBy("manager", "target", "owns meets", "2026-10-20")
                        .talked("manager", "2026-10-20", RATING_TARGET)
                        .because("what counts is a rating like any other: of one rater the latest")
                        .expect(outcome("target owns", MEETS), confirmed("target owns")),
                situation("Told thirteen months ago, with a conversation on the same day")
                        .toldBy("manager", "target", "owns meets", "2025-10-15")
                        .talked("manager", "2025-10-15", RATING_TARGET)
                        .because("older than rating-valid-for is none, told or written")
                        .expect(outcome("target owns", UNKNOWN)),
                situation("On rungs: told, and talked about the current level's rating only")
                        .current("ships@1")
                        .target("owns@2")
                        .nothingAsked()
                        .toldBy("manager", "rungs", "ships r2, owns r2", TOLD)
                        .talked("manager", TOLD, RATING_CURRENT)
                        .because("a rung speaks for every level, and counts at the gate that was talked about")
                        .expect(outcome("current ships", EXCEEDS), outcome("target owns", UNKNOWN)));
    }

    private static Situation told(String title, String conversation) {
        return situation(title)
                .nothingAsked()
                .toldBy("manager", "target", "owns meets", TOLD)
                .talked("manager", conversation, RATING_TARGET);
    }
}
