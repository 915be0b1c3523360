package org.careerladder.files.internal.pack;

import java.util.List;
import org.careerladder.model.pack.Pack;
import org.careerladder.model.source.Problem;

/**
 * A pack as far as its files could be read, with all that it extends.
 *
 * @param pack the pack; stand-ins in it have a problem each
 * @param problems everything that is wrong with it and with what it extends
 * @param knowsItsWords whether the ladders and the parameters of all layers could be read, so that rules can be held against them
 */
record ReadLayer(Pack pack, List<Problem> problems, boolean knowsItsWords) {
    ReadLayer {
        problems = List.copyOf(problems);
    }
}
