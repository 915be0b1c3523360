package org.careerladder.rules.properties;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.assessment.Assessment;
import org.careerladder.model.assessment.NotAssessed;
import org.careerladder.model.promotion.PromotionCase;
import org.careerladder.rules.Assessor;

/** Generated cases under generated packs, by number; a number is the seed, and says the same sample always. */
final class Samples {

    /** How many cases every property holds for. */
    static final int COUNT = 10_000;

    private static final int PACKS = 40;
    private static final List<Assessor> ASSESSORS =
            IntStream.range(0, PACKS).mapToObj(Samples::assessor).toList();

    private Samples() {}

    /** One generated case under its pack. */
    record Sample(int number, Assessor assessor, PromotionCase promotionCase) {

        /** What the case comes to; a case of which every criterion is waived comes to nothing. */
        Stream<Assessment> assessed() {
            return assessed(promotionCase);
        }

        /** What a changed case comes to under the same pack. */
        Stream<Assessment> assessed(PromotionCase changed) {
            var result = assessor.assess(changed);
            if (result instanceof NotAssessed not) {
                if (!not.cause().contains("no criterion applies")) {
                    throw new AssertionError(this + " is not assessed: " + not);
                }
                return Stream.empty();
            }
            return Stream.of((Assessment) result);
        }

        /** Throws of its own, for changes to it. */
        Dice dice() {
            return new Dice(number + 1_000_003L);
        }

        @Override
        public String toString() {
            return "sample " + number;
        }
    }

    private static Assessor assessor(int number) {
        var dice = new Dice(number);
        return Assessor.of(new RandomPack(dice).over(RandomLadder.of(dice))).orThrow();
    }

    static List<Assessor> assessors() {
        return ASSESSORS;
    }

    static Sample sample(int number) {
        var assessor = ASSESSORS.get(number % PACKS);
        return new Sample(number, assessor, RandomCase.under(assessor.pack(), new Dice(number)));
    }

    static Stream<Sample> all() {
        return IntStream.range(0, COUNT).mapToObj(Samples::sample);
    }

    /** Says once how many cases a property held for. */
    static void told(String property, long cases, long differences) {
        System.out.printf(java.util.Locale.ROOT, "%s: %,d cases, %,d differences%n", property, cases, differences);
    }
}
