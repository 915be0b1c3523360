package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerladder.model.facts.Means;
import org.careerladder.model.pack.Parameter;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.time.Span;

/** Checks that a policy parameter exists, and that a field can be held against it in the field's unit. */
final class PolicyCheck {

    /** Where to look for the parameters that there are. */
    static final String SEE_PARAMETERS =
            "`ladder effective` lists them all; a pack declares its own under `parameters`";

    private final PackWords words;
    private final Problems problems;

    PolicyCheck(PackWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    void check(FactField field, String name, At at) {
        var shown = Token.quote(spelled(name, at));
        var parameter = parameter(name);
        if (parameter.isEmpty()) {
            problems.tell(
                    at,
                    "there is no policy parameter " + shown,
                    Problems.orSee(Problems.nearest(spelled(name, at), known(at)), SEE_PARAMETERS));
        } else if (isWholeRange(parameter.get(), name)) {
            problems.tell(
                    at,
                    shown + " is a range",
                    "use `" + spelled(name + PolicyValues.LEAST, at) + "` or `" + spelled(name + PolicyValues.MOST, at)
                            + "`");
        } else if (!fits(field, parameter.get())) {
            problems.tell(
                    at,
                    "`" + Spelling.in(at, field.name()) + "` holds " + field.kindWords() + ", and " + shown + " is "
                            + kindWords(parameter.get()),
                    "use " + wanted(field));
        }
    }

    /** The parameter that a name stands for, whole or one end of it; empty where there is none. */
    Optional<Parameter> parameter(String name) {
        var whole = Optional.ofNullable(words.parameters().get(name));
        if (whole.isPresent() || !PolicyValues.namesAnEnd(name)) {
            return whole;
        }
        return Optional.ofNullable(words.parameters().get(PolicyValues.parameterOf(name)))
                .filter(parameter -> parameter.kind() == ParameterKind.RANGE);
    }

    private static boolean isWholeRange(Parameter parameter, String name) {
        return parameter.kind() == ParameterKind.RANGE && parameter.name().equals(name);
    }

    private List<String> known(At at) {
        var names = new ArrayList<String>();
        words.parameters().values().forEach(parameter -> {
            if (parameter.kind() == ParameterKind.RANGE) {
                names.add(spelled(parameter.name() + PolicyValues.LEAST, at));
                names.add(spelled(parameter.name() + PolicyValues.MOST, at));
            } else {
                names.add(spelled(parameter.name(), at));
            }
        });
        return names;
    }

    private static String spelled(String name, At at) {
        return "policy." + (Spelling.isDrl(at) ? Spelling.camel(name) : name);
    }

    private boolean fits(FactField field, Parameter parameter) {
        return switch (field.kind()) {
            case WHOLE -> fitsNumber(field, parameter);
            case TEXT ->
                parameter.kind() == ParameterKind.CHOICE
                        || (parameter.kind() == ParameterKind.RATING && field.names() == Means.Names.LABEL);
            case CLAIM -> parameter.kind() == ParameterKind.YES_NO;
            case WORD -> false;
        };
    }

    private boolean fitsNumber(FactField field, Parameter parameter) {
        return switch (parameter.kind()) {
            case COUNT, RANGE -> field.counts();
            case SHARE -> field.isShare();
            case DURATION ->
                span(parameter)
                        .map(span -> field.unit().equals(span.countsInMonths() ? FactField.MONTHS : FactField.DAYS))
                        .orElse(field.unit().equals(FactField.MONTHS)
                                || field.unit().equals(FactField.DAYS));
            case RATING, CHOICE, YES_NO, ROLES -> false;
        };
    }

    private Optional<Span> span(Parameter parameter) {
        return PolicyValues.find(words.policy(), parameter.name())
                .flatMap(value -> value instanceof ParameterValue.Duration duration
                        ? Optional.of(duration.span())
                        : Optional.empty());
    }

    private String kindWords(Parameter parameter) {
        return switch (parameter.kind()) {
            case COUNT, RANGE -> "a count";
            case SHARE -> "a share";
            case DURATION -> span(parameter).map(Span::toString).orElse("a length of time");
            case RATING -> "a label";
            case CHOICE -> "one of `" + String.join("`, `", parameter.choices()) + "`";
            case YES_NO -> "yes or no";
            case ROLES -> "a list of roles";
        };
    }

    private static String wanted(FactField field) {
        return switch (field.kind()) {
            case WHOLE -> wantedNumber(field);
            case TEXT ->
                "a parameter whose type is "
                        + (field.names() == Means.Names.LABEL ? "`rating` or `choice`" : "`choice`");
            case CLAIM -> "a parameter whose type is `yes-no`";
            case WORD -> "a literal: no parameter holds " + field.kindWords();
        };
    }

    private static String wantedNumber(FactField field) {
        return switch (field.unit()) {
            case FactField.MONTHS -> "a duration that is set in months or years";
            case FactField.DAYS -> "a duration that is set in days or weeks";
            default -> "a parameter whose type is " + (field.isShare() ? "`share`" : "`count` or `range`");
        };
    }
}
