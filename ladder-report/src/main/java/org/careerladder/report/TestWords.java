package org.careerladder.report;

import java.util.List;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.PolicyRead;
import org.careerladder.model.explanation.Truth;
import org.careerladder.model.language.Language;
import org.careerladder.model.language.Lexicon;

/** One condition of a rule in words, with what was read where that says more than the condition. */
final class TestWords {

    private static final String HOLDS = "+";
    private static final String HOLDS_NOT = "-";
    private static final String NOT_KNOWN = "?";
    private static final String BASIS_POINTS = "basis points";
    private static final String ATTRIBUTES = "attributes.";

    private final Origins origins;

    TestWords(Origins origins) {
        this.origins = origins;
    }

    String of(Ground.Test test) {
        return test.asked() + read(test) + policy(test.policy());
    }

    private static String read(Ground.Test test) {
        return switch (test.truth()) {
            case UNKNOWN -> test.actual().isEmpty() ? ": not known" : ": " + actual(test);
            case TRUE -> saysTheSame(test) ? "" : ": " + actual(test);
            case FALSE -> ": " + actual(test) + wanted(test) + shortBy(test);
        };
    }

    /** Of a claim that holds, and of a value that is the one asked for, enough is said. */
    private static boolean saysTheSame(Ground.Test test) {
        return !isCompared(test) || test.asked().equals(spoken(test) + " is " + test.actual());
    }

    private static boolean isCompared(Ground.Test test) {
        return test.asked().startsWith(spoken(test) + " is ");
    }

    private static String spoken(Ground.Test test) {
        return test.field().replace(ATTRIBUTES, "").replace('-', ' ');
    }

    /** What was asked for, where the condition names only where that stands. */
    private static String wanted(Ground.Test test) {
        boolean said = !isCompared(test)
                || test.required().isEmpty()
                || test.asked().contains(test.required())
                || !test.policy().isNone();
        return said ? "" : ", not " + test.required();
    }

    private static String actual(Ground.Test test) {
        boolean isBare = test.unit().isEmpty() || test.unit().equals(BASIS_POINTS);
        return isBare ? test.actual() : test.actual() + " " + (test.actual().equals("1") ? one(test) : test.unit());
    }

    private static String one(Ground.Test test) {
        return switch (test.unit()) {
            case "people" -> "person";
            case "criteria" -> "criterion";
            default -> test.unit().replaceFirst("s$", "");
        };
    }

    /** By how much a number misses; what is to be another number than it is misses by nothing that one could count. */
    private static String shortBy(Ground.Test test) {
        return test.shortBy() == 0 || relation(test).startsWith("not ")
                ? ""
                : ", " + distance(test) + " " + direction(test);
    }

    private static String distance(Ground.Test test) {
        return test.unit().equals(BASIS_POINTS)
                ? Lexicon.of(Language.ENGLISH).percent(test.shortBy()).replace("%", " points")
                : Integer.toString(test.shortBy());
    }

    private static String direction(Ground.Test test) {
        String relation = relation(test);
        if (relation.startsWith("at least ") || relation.startsWith("more than ")) {
            return "short";
        }
        return relation.startsWith("at most ") || relation.startsWith("less than ") ? "too many" : "away";
    }

    private static String relation(Ground.Test test) {
        return isCompared(test) ? test.asked().substring((spoken(test) + " is ").length()) : "";
    }

    private String policy(PolicyRead policy) {
        return policy.isNone()
                ? ""
                : " (policy " + policy.parameter() + ": " + policy.value() + ", "
                        + origins.of(policy.layer(), policy.origin()) + ")";
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
