package org.careerladder.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.explanation.Asked;
import org.careerladder.model.explanation.Asked.Wanted;
import org.careerladder.model.explanation.FactRef;
import org.careerladder.model.explanation.Tried;
import org.careerladder.model.explanation.Truth;

/** One kind of fact that a rule asks for, as points: what was read where there is to be one, and how many there are where none is to be. */
record AskedWords(FactNames names, GroundWords grounds, boolean all) {

    /**
     * The points of one part of a rule.
     *
     * @param about what the rule speaks of: its conditions need no name before them
     */
    List<Block.Point> points(Asked asked, FactRef about) {
        if (!asked.reached()) {
            return List.of(TestWords.point(Truth.UNKNOWN, asked.fact() + ": not looked at", List.of()));
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
                ? TestWords.point(tried.truth(), name + " is there", List.of())
                : TestWords.point(tried.truth(), name, grounds.points(tried.grounds()));
    }

    private Block.Point noneFits(Asked asked) {
        return asked.tried().isEmpty()
                ? TestWords.point(Truth.FALSE, asked.fact() + ": there is none", List.of())
                : TestWords.point(
                        Truth.FALSE,
                        asked.fact() + ": none of " + asked.tried().size() + " fits" + (all ? "" : ", the nearest is"),
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
                .map(tried -> TestWords.point(Truth.FALSE, what(asked) + ": there is one", List.of(named(tried))))
                .orElseGet(() -> TestWords.point(
                        Truth.TRUE, what(asked) + ": " + count(asked), all ? whyNone(asked) : List.of()));
    }

    /** The fact that there is to be none of, with what is asked of it. */
    private static String what(Asked asked) {
        String conditions = asked.tried().stream()
                .findFirst()
                .map(tried -> GroundWords.asked(tried.grounds()))
                .orElse("");
        return asked.fact() + (conditions.isEmpty() ? "" : " of which " + conditions);
    }

    private static String count(Asked asked) {
        return asked.tried().isEmpty()
                ? "there is none"
                : "none of " + asked.tried().size();
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
