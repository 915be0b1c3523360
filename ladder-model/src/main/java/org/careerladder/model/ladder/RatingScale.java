package org.careerladder.model.ladder;

import java.util.ArrayList;
import java.util.List;
import org.careerladder.model.source.Slug;

/**
 * A company's own rating labels, worst to best, and what each of them means.
 *
 * @param labels the labels; empty for a ladder that rates on rungs alone
 */
public record RatingScale(List<Label> labels) {

    /**
     * One label of a scale.
     *
     * @param id what people write
     * @param means EXCEEDS, MEETS, PARTLY or NOT_MET
     */
    public record Label(String id, Outcome means) {
        public Label {
            Slug.require(id);
        }
    }

    /** No labels: every criterion has rungs of its own. */
    public static final RatingScale NONE = new RatingScale(List.of());

    public RatingScale {
        labels = List.copyOf(labels);
        for (int i = 1; i < labels.size(); i++) {
            if (labels.get(i).means().compareTo(labels.get(i - 1).means()) > 0) {
                throw new IllegalArgumentException("A better label never means less: " + labels);
            }
        }
    }

    /**
     * The scale of these labels, worst to best.
     *
     * @param partlyFrom the index of the first label that means PARTLY; equal to {@code meetsFrom} where none does
     * @param meetsFrom the index of the first label that means MEETS
     * @param exceedsFrom the index of the first label that means EXCEEDS; the size where none does
     */
    public static RatingScale of(List<String> labels, int partlyFrom, int meetsFrom, int exceedsFrom) {
        var meanings = new ArrayList<Label>();
        for (int i = 0; i < labels.size(); i++) {
            var means = i >= exceedsFrom
                    ? Outcome.EXCEEDS
                    : i >= meetsFrom ? Outcome.MEETS : i >= partlyFrom ? Outcome.PARTLY : Outcome.NOT_MET;
            meanings.add(new Label(labels.get(i), means));
        }
        return new RatingScale(meanings);
    }

    /** The label's place on the scale from 0, the worst; -1 for a word that is no label. */
    public int ordinal(String label) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).id().equals(label)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the lowest label with at least this meaning; the number of labels where none has it. */
    public int lowest(Outcome meaning) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).means().compareTo(meaning) <= 0) {
                return i;
            }
        }
        return labels.size();
    }

    /** What the label at this place means. */
    public Outcome meaning(int ordinal) {
        return labels.get(ordinal).means();
    }

    /** The labels' words, worst to best. */
    public List<String> words() {
        return labels.stream().map(Label::id).toList();
    }
}
