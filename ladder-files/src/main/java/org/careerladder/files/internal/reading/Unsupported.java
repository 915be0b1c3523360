package org.careerladder.files.internal.reading;

import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** The one way to say that the contract knows something which this version does not do yet. */
public final class Unsupported {

    private Unsupported() {}

    public static Problem at(Position at, String what) {
        return Problem.at(at, "`" + Words.shown(what) + "` is not supported in this version", "leave it out for now");
    }
}
