package org.careerladder.files;

import org.careerladder.files.internal.writing.Scalars;
import org.careerladder.model.ladder.LadderId;

/** The text of a ladder to start from: two tracks, and comments that say what else can stand where. */
public final class NewLadder {

    private NewLadder() {}

    /**
     * The text of a ladder file.
     *
     * @param id its id
     */
    public static String text(LadderId id) {
        return Resources.text("new-ladder.yaml")
                .replace("ladder: my-ladder", "ladder: " + Scalars.spell(id.value(), false));
    }
}
