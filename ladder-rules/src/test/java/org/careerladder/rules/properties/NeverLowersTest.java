package org.careerladder.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.Verdict;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.properties.Samples.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Better or more never lowers readiness: neither at worst nor at best, whatever the ladder, the process and the policy. */
@Tag("slow")
class NeverLowersTest {

    @Test
    void a_rating_raised_by_one_step_never_lowers() {
        holds("a rating raised by one step", sample -> new Better(sample).ratingRaised());
    }

    @Test
    void a_judgement_turned_into_yes_never_lowers() {
        holds("a judgement turned into yes", sample -> new Better(sample).judgementRaised());
    }

    @Test
    void another_item_of_evidence_never_lowers() {
        holds("an item of evidence added", sample -> new Better(sample).evidenceAdded());
    }

    @Test
    void another_voucher_never_lowers() {
        holds("a voucher added", sample -> new Better(sample).voucherAdded());
    }

    @Test
    void another_favourable_review_never_lowers() {
        holds("a favourable review added", sample -> new Better(sample).reviewAdded());
    }

    /** Every change that a sample offers, until so many have been compared. */
    private static void holds(String what, Function<Sample, Stream<PromotionCase>> better) {
        var compared = Stream.iterate(0, number -> number + 1)
                .map(Samples::sample)
                .flatMap(sample -> sample.assessed()
                        .flatMap(before -> better.apply(sample)
                                .flatMap(sample::assessed)
                                .map(after -> new Compared(sample, before, after))))
                .limit(Samples.COUNT)
                .toList();

        List<Compared> lowered = compared.stream().filter(Compared::isLower).toList();
        long rose = compared.stream().filter(Compared::isHigher).count();
        Samples.told(what + " (" + rose + " rise)", compared.size(), lowered.size());
        assertThat(compared).hasSize(Samples.COUNT);
        assertThat(lowered).isEmpty();
    }

    private record Compared(String sample, Verdict before, Verdict after) {

        Compared(Sample sample, Assessment before, Assessment after) {
            this(sample.toString(), before.verdict(), after.verdict());
        }

        boolean isHigher() {
            return after.atWorst().compareTo(before.atWorst()) > 0
                    || after.atBest().compareTo(before.atBest()) > 0;
        }

        boolean isLower() {
            return after.atWorst().compareTo(before.atWorst()) < 0
                    || after.atBest().compareTo(before.atBest()) < 0;
        }
    }
}
