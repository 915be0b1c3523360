package org.careerladder.model.plan;

import java.util.List;
import org.careerladder.model.ladder.CriterionId;
import org.careerladder.model.ladder.EvidenceKind;
import org.careerladder.model.ladder.JudgementId;
import org.careerladder.model.process.Actor;
import org.careerladder.model.process.ArtefactKind;
import org.careerladder.model.process.Formality;
import org.careerladder.model.process.Role;
import org.careerladder.model.promotion.EvidenceId;
import org.careerladder.model.promotion.GoalId;
import org.careerladder.model.promotion.Person;
import org.careerladder.model.promotion.Scope;
import org.careerladder.model.promotion.Topic;

/** Something that people do, and that a case says afterwards. What nobody can change is none. */
public sealed interface Change {

    /** Who can do it. */
    Actor actor();

    /**
     * A criterion is rated: anew, or better than now after work on it.
     *
     * @param criterion the criterion
     * @param name what people call it
     * @param scope the gate, or every level for a rung
     * @param from what counts now; empty where nobody else's rating does
     * @param to the label or rung that it takes
     * @param steps how many steps of the scale that is above what was said so far, by whomever; 0 where the rating is all that lacks
     * @param by who rates it, at least one
     */
    record Rate(CriterionId criterion, String name, Scope scope, String from, String to, int steps, List<Person> by)
            implements Change {
        public Rate {
            by = List.copyOf(by);
        }

        /** The candidate where there is work to do, else whoever rates. */
        @Override
        public Actor actor() {
            return steps > 0 ? Actor.CANDIDATE : actorOf(by.get(0).role());
        }
    }

    /**
     * Somebody judges that something holds.
     *
     * @param judgement the judgement, as the ladder calls it
     * @param asks what is to be judged
     * @param by who judges, at least one
     */
    record Judge(JudgementId judgement, String asks, List<Person> by) implements Change {
        public Judge {
            by = List.copyOf(by);
        }

        @Override
        public Actor actor() {
            return actorOf(by.get(0).role());
        }
    }

    /**
     * Evidence is written down: something that goes on now, with the candidate's part, numbers, and what followed.
     *
     * @param id the new item's id
     * @param criterion what it shows
     * @param name what people call the criterion
     * @param kind what it is
     */
    record WriteDown(EvidenceId id, CriterionId criterion, String name, EvidenceKind kind) implements Change {
        @Override
        public Actor actor() {
            return Actor.CANDIDATE;
        }
    }

    /**
     * An item of evidence is told in full: numbers from before and after, and the candidate's part and what followed where it lacks them.
     *
     * @param item the item
     * @param title its title
     */
    record Quantify(EvidenceId item, String title) implements Change {
        @Override
        public Actor actor() {
            return Actor.CANDIDATE;
        }
    }

    /**
     * Somebody vouches for an item of evidence.
     *
     * @param item the item
     * @param title its title
     * @param by who
     */
    record Vouch(EvidenceId item, String title, Person by) implements Change {
        @Override
        public Actor actor() {
            return actorOf(by.role());
        }
    }

    /**
     * A review is received, and it recommends the promotion.
     *
     * @param kind what it is
     * @param by who writes it; {@link Role#CANDIDATE} for a self-review
     * @param again whether that person has written one before that does not
     */
    record Obtain(ArtefactKind kind, Person by, boolean again) implements Change {
        @Override
        public Actor actor() {
            return actorOf(by.role());
        }
    }

    /**
     * A conversation.
     *
     * @param with the other person
     * @param about its topics
     * @param learned how the company promotes, as the candidate learns there; UNKNOWN where that is no topic
     */
    record Talk(Person with, List<Topic> about, Formality learned) implements Change {
        public Talk {
            about = List.copyOf(about);
        }

        @Override
        public Actor actor() {
            return Actor.CANDIDATE;
        }
    }

    /**
     * The case names the manager.
     *
     * @param manager who that is
     */
    record NameManager(Person manager) implements Change {
        @Override
        public Actor actor() {
            return Actor.CANDIDATE;
        }
    }

    /**
     * A goal is brought to its end, and reviewed.
     *
     * @param goal the goal
     * @param title what is to be done
     */
    record CloseGoal(GoalId goal, String title) implements Change {
        @Override
        public Actor actor() {
            return Actor.CANDIDATE;
        }
    }

    /**
     * A goal is set for what somebody asked to see, done and reviewed.
     *
     * @param goal the new goal's id
     * @param aim the id of the area
     * @param said the area, in whose words
     */
    record SetGoal(GoalId goal, String aim, String said) implements Change {
        @Override
        public Actor actor() {
            return Actor.CANDIDATE;
        }
    }

    /**
     * Time passes.
     *
     * @param days how many days, at least one
     */
    record Wait(int days) implements Change {
        @Override
        public Actor actor() {
            return Actor.TIME;
        }
    }

    private static Actor actorOf(Role role) {
        return Actor.valueOf(role.name());
    }
}
