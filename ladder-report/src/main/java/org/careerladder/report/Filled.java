package org.careerladder.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerladder.model.explanation.Derivation;
import org.careerladder.model.explanation.Ground;
import org.careerladder.model.explanation.PolicyRead;

/** What a rule says, with what its conditions read in the places of its fields. */
record Filled(Derivation derivation, Phrases phrases) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private static final String POLICY = "policy.";

    /** The sentence; a field that no condition reads stays a name. */
    String says() {
        return PLACE.matcher(derivation.rule().says()).replaceAll(place -> Matcher.quoteReplacement(value(place)));
    }

    private String value(MatchResult place) {
        String name = place.group(1);
        return Stream.concat(fields(name), policies(name))
                .filter(read -> !read.isEmpty())
                .findFirst()
                .orElseGet(() -> phrases.say(
                        WhyPhrase.ITS_FIELD, name.replace(POLICY, "").replace('-', ' ')));
    }

    private Stream<String> fields(String name) {
        return tests().filter(test -> test.field().equals(name)).map(Ground.Test::actual);
    }

    private Stream<String> policies(String name) {
        return tests().map(Ground.Test::policy)
                .filter(policy -> name.equals(POLICY + policy.parameter()))
                .map(PolicyRead::value);
    }

    private Stream<Ground.Test> tests() {
        return derivation.asked().stream()
                .flatMap(part -> part.tried().stream())
                .flatMap(tried -> tried.grounds().stream())
                .flatMap(Ground::tests);
    }
}
