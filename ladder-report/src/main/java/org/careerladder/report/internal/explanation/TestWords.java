package org.careerladder.report.internal.explanation;

import java.util.List;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.model.explanation.Relation;
import org.careerladder.model.explanation.Truth;
import org.careerladder.report.document.Block;
import org.careerladder.report.internal.effective.Origins;
import org.careerladder.report.internal.phrase.Phrases;
import org.careerladder.report.internal.phrase.WhyPhrase;
import org.careerladder.report.text.Tone;

/** One condition of a rule in words, with what was read where that says more than the condition. */
final class TestWords {

    private static final String HOLDS = "+";
    private static final String HOLDS_NOT = "-";
    private static final String NOT_KNOWN = "?";
    private static final String BASIS_POINTS = "basis points";

    private final Origins origins;
    private final Phrases phrases;

    TestWords(Origins origins, Phrases phrases) {
        this.origins = origins;
        this.phrases = phrases;
    }

    String of(Ground.Test test) {
        return policy(test.policy(), read(test));
    }

    private String read(Ground.Test test) {
        return switch (test.truth()) {
            case UNKNOWN -> test.actual().isEmpty() ? phrases.say(WhyPhrase.READ_UNKNOWN, test.asked()) : actual(test);
            case TRUE -> saysTheSame(test) ? test.asked() : actual(test);
            case FALSE -> shortBy(test, wanted(test, actual(test)));
        };
    }

    /** Of a claim that holds, and of a value that is the one asked for, enough is said. */
    private static boolean saysTheSame(Ground.Test test) {
        boolean isValue = test.relation() == Relation.IS || test.relation() == Relation.IS_NOT;
        return test.relation() == Relation.CLAIM || (isValue && test.asked().endsWith(" " + test.actual()));
    }

    /** What was asked for, where the condition names only where that stands. */
    private String wanted(Ground.Test test, String text) {
        boolean said = test.relation() == Relation.CLAIM
                || test.required().isEmpty()
                || test.asked().contains(test.required())
                || !test.policy().isNone();
        return said ? text : phrases.say(WhyPhrase.NOT_WANTED, text, test.required());
    }

    private String actual(Ground.Test test) {
        boolean isBare = test.unit().isEmpty() || test.unit().equals(BASIS_POINTS);
        String actual = isBare
                ? test.actual()
                : test.actual() + " " + phrases.unit(test.unit(), test.actual().equals("1"));
        return phrases.say(WhyPhrase.READ, test.asked(), actual);
    }

    /** By how much a number misses; what is to be another number than it is misses by nothing that one could count. */
    private String shortBy(Ground.Test test, String text) {
        if (test.shortBy() == 0 || test.relation() == Relation.IS_NOT) {
            return text;
        }
        var phrase = switch (test.relation()) {
            case AT_LEAST, MORE -> WhyPhrase.SHORT;
            case AT_MOST, LESS -> WhyPhrase.TOO_MANY;
            case IS, IS_NOT, CONTAINS, CLAIM -> WhyPhrase.AWAY;
        };
        return phrases.say(phrase, text, distance(test));
    }

    private String distance(Ground.Test test) {
        return test.unit().equals(BASIS_POINTS) ? phrases.points(test.shortBy()) : Integer.toString(test.shortBy());
    }

    private String policy(PolicyRead policy, String text) {
        return policy.isNone()
                ? text
                : phrases.say(
                        WhyPhrase.BY_POLICY,
                        text,
                        policy.parameter(),
                        policy.value(),
                        origins.of(policy.layer(), policy.origin()));
    }

    /** A condition, or what it is asked of, behind the mark that says whether it holds. */
    static Block.Point point(Truth truth, String text, List<Block.Point> below) {
        return switch (truth) {
            case TRUE -> new Block.Point(HOLDS, Tone.GOOD, text, List.of(), below);
            case FALSE -> new Block.Point(HOLDS_NOT, Tone.OPEN, text, List.of(), below);
            case UNKNOWN -> new Block.Point(NOT_KNOWN, Tone.FAINT, text, List.of(), below);
        };
    }
}
