package org.careerladder.report.internal.explanation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.Truth;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;

/** The conditions that a rule has for one fact, as points. */
record GroundWords(TestWords tests, Phrases phrases, boolean all) {

    /** A point for each condition, behind the mark that says whether it holds. */
    List<Block.Point> points(List<Ground> grounds) {
        return grounds.stream()
                .flatMap(GroundWords::apart)
                .map(ground -> TestWords.point(ground.truth(), words(ground), List.of()))
                .toList();
    }

    /** Conditions that are all asked for stand on lines of their own. */
    private static Stream<Ground> apart(Ground ground) {
        return ground instanceof Ground.AllOf both
                ? both.parts().stream().flatMap(GroundWords::apart)
                : Stream.of(ground);
    }

    private String words(Ground ground) {
        if (ground instanceof Ground.Test test) {
            return tests.of(test);
        }
        return ground instanceof Ground.AnyOf any
                ? phrases.say(WhyPhrase.ANY_OF, parts(shown(any), any.truth()))
                : phrases.say(WhyPhrase.ALL_OF, parts(((Ground.AllOf) ground).parts(), ground.truth()));
    }

    /** Where one is enough, those that hold say why. */
    private List<Ground> shown(Ground.AnyOf any) {
        return any.truth() != Truth.TRUE || all
                ? any.parts()
                : any.parts().stream()
                        .filter(part -> part.truth() == Truth.TRUE)
                        .toList();
    }

    private String parts(List<Ground> parts, Truth whole) {
        return parts.stream().map(part -> part(part, whole)).collect(Collectors.joining("; "));
    }

    private String part(Ground part, Truth whole) {
        boolean said = part.truth() == whole || (part instanceof Ground.Test && part.truth() == Truth.UNKNOWN);
        String words = part instanceof Ground.Test ? words(part) : "(" + words(part) + ")";
        return said ? words : phrases.say(WhyPhrase.BUT, words, word(part.truth()));
    }

    private String word(Truth truth) {
        return phrases.say(
                switch (truth) {
                    case TRUE -> WhyPhrase.HOLDS;
                    case FALSE -> WhyPhrase.DOES_NOT_HOLD;
                    case UNKNOWN -> WhyPhrase.NOT_KNOWN;
                });
    }

    /** What is asked, without what was read. */
    String asked(List<Ground> grounds) {
        return grounds.stream().flatMap(GroundWords::apart).map(this::asked).collect(Collectors.joining(", "));
    }

    private String asked(Ground ground) {
        if (ground instanceof Ground.Test test) {
            return test.asked();
        }
        String parts = parts(ground).stream().map(this::asked).collect(Collectors.joining("; "));
        return phrases.say(ground instanceof Ground.AnyOf ? WhyPhrase.ANY_OF : WhyPhrase.ALL_OF, parts);
    }

    private static List<Ground> parts(Ground ground) {
        return ground instanceof Ground.AnyOf any ? any.parts() : ((Ground.AllOf) ground).parts();
    }
}
