package org.careerladder.report.internal.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.explanation.Asked;
import org.careerladder.model.explanation.Asked.Wanted;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.explanation.Tried;
import org.careerladder.model.explanation.Truth;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.FactNames;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;

/** One kind of fact that a rule asks for, as points: what was read where there is to be one, and how many there are where none is to be. */
record AskedWords(FactNames names, GroundWords grounds, Phrases phrases, boolean all) {

    /**
     * The points of one part of a rule.
     *
     * @param about what the rule speaks of: its conditions need no name before them
     */
    List<Block.Point> points(Asked asked, FactRef about) {
        if (!asked.reached()) {
            return List.of(
                    TestWords.point(Truth.UNKNOWN, phrases.say(WhyPhrase.NOT_LOOKED_AT, asked.fact()), List.of()));
        }
        return asked.wanted() == Wanted.NONE ? List.of(none(asked)) : some(asked, about);
    }

    private List<Block.Point> some(Asked asked, FactRef about) {
        return fits(asked)
                .map(tried -> of(tried, about))
                .orElseGet(
                        () -> asked.tried().size() == 1 ? of(asked.tried().get(0), about) : List.of(noneFits(asked)));
    }

    private static Optional<Tried> fits(Asked asked) {
        return asked.tried().stream()
                .filter(tried -> tried.truth() == Truth.TRUE)
                .findFirst();
    }

    private List<Block.Point> of(Tried tried, FactRef about) {
        return tried.fact().equals(about) ? grounds.points(tried.grounds()) : List.of(named(tried));
    }

    private Block.Point named(Tried tried) {
        String name = names.of(tried.fact());
        return tried.grounds().isEmpty()
                ? TestWords.point(tried.truth(), phrases.say(WhyPhrase.IS_THERE, name), List.of())
                : TestWords.point(tried.truth(), name, grounds.points(tried.grounds()));
    }

    private Block.Point noneFits(Asked asked) {
        return asked.tried().isEmpty()
                ? TestWords.point(Truth.FALSE, phrases.say(WhyPhrase.THERE_IS_NONE, asked.fact()), List.of())
                : TestWords.point(
                        Truth.FALSE,
                        phrases.say(
                                all ? WhyPhrase.NONE_FITS : WhyPhrase.THE_NEAREST,
                                asked.fact(),
                                asked.tried().size()),
                        nearest(asked));
    }

    private List<Block.Point> nearest(Asked asked) {
        return asked.tried().stream()
                .sorted(Comparator.comparingLong(Tried::held).reversed())
                .limit(all ? Integer.MAX_VALUE : 1)
                .map(this::named)
                .toList();
    }

    private Block.Point none(Asked asked) {
        return fits(asked)
                .map(tried -> TestWords.point(
                        Truth.FALSE, phrases.say(WhyPhrase.THERE_IS_ONE, what(asked)), List.of(named(tried))))
                .orElseGet(() -> TestWords.point(
                        Truth.TRUE, none(what(asked), asked.tried().size()), all ? whyNone(asked) : List.of()));
    }

    /** The fact that there is to be none of, with what is asked of it. */
    private String what(Asked asked) {
        String conditions = asked.tried().stream()
                .findFirst()
                .map(tried -> grounds.asked(tried.grounds()))
                .orElse("");
        return conditions.isEmpty() ? asked.fact() : phrases.say(WhyPhrase.OF_WHICH, asked.fact(), conditions);
    }

    private String none(String what, int of) {
        return of == 0 ? phrases.say(WhyPhrase.THERE_IS_NONE, what) : phrases.say(WhyPhrase.NONE_OF, what, of);
    }

    /** Of each what keeps it from being one. */
    private List<Block.Point> whyNone(Asked asked) {
        return asked.tried().stream()
                .map(tried -> TestWords.point(
                        tried.truth(),
                        names.of(tried.fact()),
                        grounds.points(tried.grounds().stream()
                                .filter(ground -> ground.truth() != Truth.TRUE)
                                .toList())))
                .toList();
    }
}
