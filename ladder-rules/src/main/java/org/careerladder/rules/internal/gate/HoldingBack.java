package org.careerladder.rules.internal.gate;

import java.util.BitSet;

/**
 * What holds a gate back: every place that stands in some inclusion-minimal set which, raised to its best, makes the bar hold, the
 * others as they stand. For a monotone bar these are exactly the places on which it depends at all, each either as it stands or at
 * its best: whoever tips a set over stands in a minimal part of it. A {@link Diagram} shows them. Where that grows beyond
 * its bound, everything that the bar reads and that is below its best holds back.
 */
final class HoldingBack {

    private HoldingBack() {}

    static BitSet of(LevelGround ground, Measure measure, int[] atWorst) {
        var raised = new int[atWorst.length];
        var raisable = new BitSet();
        for (int place = 0; place < atWorst.length; place++) {
            boolean applies = atWorst[place] != Grades.NOT_APPLICABLE;
            raised[place] = applies ? ground.best(place) : atWorst[place];
            raisable.set(place, raised[place] > atWorst[place]);
        }
        try {
            return new Diagram(atWorst, raised).readBy(measure);
        } catch (Diagram.TooLarge tooLarge) {
            var read = new BitSet();
            measure.collectRead(read);
            read.and(raisable);
            return read;
        }
    }
}
