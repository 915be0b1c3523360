package org.careerladder.model.promotion;

import java.util.List;
import org.careerladder.model.time.Day;

/**
 * A conversation about the promotion.
 *
 * @param with the other person
 * @param date when
 * @param about its topics, each once
 * @param heard what the candidate took from it; may be empty
 * @param areas what the other person asked to see
 */
public record Conversation(PersonId with, Day date, List<Topic> about, String heard, List<Area> areas) {

    public Conversation {
        about = List.copyOf(about);
        areas = List.copyOf(areas);
    }
}
