package org.careerladder.model.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.careerladder.model.process.Role;
import org.careerladder.model.time.Span;

/** What a policy parameter is set to. */
public sealed interface ParameterValue {

    /** A whole number. */
    record Count(int count) implements ParameterValue {
        @Override
        public String toString() {
            return Integer.toString(count);
        }
    }

    /** A share, in basis points. */
    record Share(int basisPoints) implements ParameterValue {
        @Override
        public String toString() {
            return basisPoints % 100 == 0
                    ? basisPoints / 100 + "%"
                    : String.format(Locale.ROOT, "%d.%02d%%", basisPoints / 100, basisPoints % 100);
        }
    }

    /** A length of time. */
    record Duration(Span span) implements ParameterValue {
        @Override
        public String toString() {
            return span.toString();
        }
    }

    /** A label of the ladder. */
    record RatingLabel(String label) implements ParameterValue {
        @Override
        public String toString() {
            return label;
        }
    }

    /** One of the listed words. */
    record Choice(String word) implements ParameterValue {
        @Override
        public String toString() {
            return word;
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements ParameterValue {
        @Override
        public String toString() {
            return yes ? "yes" : "no";
        }
    }

    /** The least and the most of something. */
    record Range(int least, int most) implements ParameterValue {
        public Range {
            if (least > most) {
                throw new IllegalArgumentException("A range ends where it starts or later: " + least + " to " + most);
            }
        }

        @Override
        public String toString() {
            return least + " to " + most;
        }
    }

    /** Roles, the most authoritative first. */
    record Roles(List<Role> roles) implements ParameterValue {
        public Roles {
            roles = List.copyOf(roles);
        }

        @Override
        public String toString() {
            return roles.stream()
                    .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
        }
    }

    /** Switched off: every comparison with it is false. */
    record None() implements ParameterValue {
        @Override
        public String toString() {
            return "none";
        }
    }

    None NONE = new None();
}
