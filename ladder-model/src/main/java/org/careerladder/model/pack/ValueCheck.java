package org.careerladder.model.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerladder.model.ladder.RatingScale;
import org.careerladder.model.process.Role;
import org.careerladder.model.source.ModelPath;
import org.careerladder.model.source.NearestWord;
import org.careerladder.model.source.Problem;

/** Whether a parameter can hold a value. */
final class ValueCheck {

    private final RatingScale ratings;
    private final Parameter parameter;

    ValueCheck(RatingScale ratings, Parameter parameter) {
        this.ratings = ratings;
        this.parameter = parameter;
    }

    Optional<Problem> problem(ParameterValue value, ModelPath path) {
        if (value instanceof ParameterValue.None) {
            return when(!parameter.mayBeNone(), path, "cannot be switched off with `none`", "give it a value");
        }
        if (kind(value) != parameter.kind()) {
            String kind = parameter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return when(true, path, "is set to `" + value + "`", "it holds a " + kind);
        }
        return fits(value, path);
    }

    private Optional<Problem> fits(ParameterValue value, ModelPath path) {
        if (value instanceof ParameterValue.RatingLabel rating) {
            boolean unknown = ratings.ordinal(rating.label()) < 0;
            return when(unknown, path, isNo(rating.label(), "label"), advice(rating.label(), ratings.words(), unknown));
        }
        if (value instanceof ParameterValue.Choice choice) {
            boolean unknown = !parameter.choices().contains(choice.word());
            return when(
                    unknown, path, isNo(choice.word(), "choice"), advice(choice.word(), parameter.choices(), unknown));
        }
        if (value instanceof ParameterValue.Roles roles) {
            return roles(roles, path);
        }
        boolean outside = least(value) < parameter.min() || most(value) > parameter.max();
        return when(outside, path, "is out of bounds with `" + value + "`", parameter.bounds());
    }

    private Optional<Problem> roles(ParameterValue.Roles roles, ModelPath path) {
        boolean twice =
                roles.roles().stream().distinct().count() < roles.roles().size();
        return twice
                ? when(true, path, "names a role twice", "each role stands once")
                : roles.roles().isEmpty()
                        ? when(true, path, "names no role", "name at least one")
                        : ofTheCandidate(roles.roles().indexOf(Role.CANDIDATE), roles.roles(), path);
    }

    /** What the candidate says of their own case never outweighs what anybody else says, whatever a policy asks for. */
    private Optional<Problem> ofTheCandidate(int place, List<Role> roles, ModelPath path) {
        if (parameter.equals(StandardPolicy.MAY_WAIVE)) {
            return when(place >= 0, path, "lets candidates waive what is asked of themselves", "take `self` out");
        }
        boolean outweighs = place >= 0 && place < roles.size() - 1;
        return when(
                outweighs && parameter.equals(StandardPolicy.RATER_PRECEDENCE),
                path,
                "puts the candidate's own rating before that of others",
                "put `self` last, or take it out");
    }

    private Optional<Problem> when(boolean holds, ModelPath path, String what, String advice) {
        return holds
                ? Optional.of(Problem.at(path, "policy parameter `" + parameter.name() + "` " + what, advice))
                : Optional.empty();
    }

    private static String isNo(String word, String kind) {
        return "is set to `" + word + "`, which is no " + kind + " it knows";
    }

    private static String advice(String word, List<String> words, boolean needed) {
        return needed ? NearestWord.advice(word, words) : "";
    }

    private static ParameterKind kind(ParameterValue value) {
        if (value instanceof ParameterValue.Count) {
            return ParameterKind.COUNT;
        }
        if (value instanceof ParameterValue.Share) {
            return ParameterKind.SHARE;
        }
        if (value instanceof ParameterValue.Duration) {
            return ParameterKind.DURATION;
        }
        if (value instanceof ParameterValue.RatingLabel) {
            return ParameterKind.RATING;
        }
        if (value instanceof ParameterValue.Choice) {
            return ParameterKind.CHOICE;
        }
        if (value instanceof ParameterValue.YesNo) {
            return ParameterKind.YES_NO;
        }
        return value instanceof ParameterValue.Range ? ParameterKind.RANGE : ParameterKind.ROLES;
    }

    private int least(ParameterValue value) {
        return value instanceof ParameterValue.Range range ? range.least() : most(value);
    }

    private int most(ParameterValue value) {
        if (value instanceof ParameterValue.Count count) {
            return count.count();
        }
        if (value instanceof ParameterValue.Share share) {
            return share.basisPoints();
        }
        if (value instanceof ParameterValue.Duration duration) {
            return duration.span().roughDays();
        }
        return value instanceof ParameterValue.Range range ? range.most() : parameter.min();
    }
}
