package org.careerladder.files.internal.ladder;

import java.util.List;
import org.careerladder.files.internal.reading.Entries;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.source.NearestWord;

/** A ladder's own labels: {@code ratings:}. */
final class ScaleForm {

    private ScaleForm() {}

    static RatingScale read(Value value) {
        var entries = value.entries(LadderKeys.RATINGS);
        var labels = entries.list("scale", Value::id);
        int meets = place(entries, "meets", labels, labels.size());
        int exceeds = place(entries, "exceeds", labels, labels.size());
        int partly = place(entries, "partly", labels, labels.size() >= 3 && meets > 0 ? meets - 1 : meets);
        if (value.reading().hasFaultBelow(value.path())) {
            value.reading().fault(value.path());
            return RatingScale.of(labels, 0, 0, labels.size());
        }
        order(entries, "exceeds", exceeds <= meets && entries.has("exceeds"), "it stands above `meets`");
        order(entries, "partly", partly >= meets && entries.has("partly"), "it stands below `meets`");
        return RatingScale.of(labels, Math.min(partly, meets), meets, Math.max(meets, exceeds));
    }

    private static void order(Entries entries, String key, boolean wrong, String advice) {
        entries.value(key)
                .filter(value -> wrong && !value.reading().isFaulty(value.path()))
                .ifPresent(value -> {
                    value.wrong("`" + key + "` stands on the wrong side of `meets`", advice);
                });
    }

    private static int place(Entries entries, String key, List<String> labels, int leftOut) {
        return entries.value(key)
                .map(value -> place(value, labels))
                .filter(at -> at >= 0)
                .orElse(leftOut);
    }

    private static int place(Value value, List<String> labels) {
        String word = value.word();
        int at = labels.indexOf(word);
        if (at < 0 && !value.reading().isFaulty(value.path())) {
            value.wrong("`" + Words.shown(word) + "` is no label of the scale", NearestWord.advice(word, labels));
        }
        return at;
    }
}
