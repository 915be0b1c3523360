package org.careerladder.files.internal.pack;

import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.reading.Format;
import org.careerladder.files.internal.reading.Reading;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.model.process.Cycle;
import org.careerladder.model.process.CycleId;

/** A cycles file. */
public final class CyclesForm {

    private CyclesForm() {}

    /** The cycles of a text, not yet checked; empty where the text is no document. */
    public static Optional<List<Cycle>> read(Reading reading, String text) {
        return reading.root(text).map(CyclesForm::cycles);
    }

    private static List<Cycle> cycles(Value root) {
        var entries = root.entries(PackKeys.CYCLES);
        Format.CYCLES.require(entries);
        return entries.list("cycles", CyclesForm::cycle);
    }

    private static Cycle cycle(Value value) {
        var entries = value.entries(PackKeys.CYCLE);
        return new Cycle(CycleId.of(entries.id("id")), entries.day("packet-due"), entries.day("decision"));
    }
}
