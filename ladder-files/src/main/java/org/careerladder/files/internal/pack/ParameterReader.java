package org.careerladder.files.internal.pack;

import java.util.List;
import java.util.Optional;
import org.careerladder.files.internal.reading.Names;
import org.careerladder.files.internal.reading.Shares;
import org.careerladder.files.internal.reading.Value;
import org.careerladder.files.internal.tree.CoreSchema;
import org.careerladder.files.internal.tree.Words;
import org.careerladder.model.pack.ParameterKind;
import org.careerladder.model.pack.ParameterValue;
import org.careerladder.model.process.Role;
import org.careerladder.model.source.Tree.Scalar;
import org.careerladder.model.time.Span;

/**
 * The value of a parameter as files spell it.
 *
 * @param unit of what the parameter counts; it may follow the number
 * @param kind what it holds
 */
record ParameterReader(String unit, ParameterKind kind) {

    private static final int MOST = 1_000_000;
    private static final Names<Role> ROLES = Names.of(Role.class);

    /** The value; empty where it cannot be read, which has been reported. */
    Optional<ParameterValue> value(Value value) {
        if (value.tree() instanceof Scalar scalar && scalar.text().equals("none") && kind != ParameterKind.CHOICE) {
            return Optional.of(ParameterValue.NONE);
        }
        ParameterValue read = switch (kind) {
            case COUNT -> new ParameterValue.Count(count(value));
            case SHARE -> new ParameterValue.Share(Shares.read(value));
            case DURATION -> new ParameterValue.Duration(span(value));
            case RATING -> new ParameterValue.RatingLabel(value.word());
            case CHOICE -> new ParameterValue.Choice(value.word());
            case YES_NO -> new ParameterValue.YesNo(yes(value));
            case RANGE -> range(value);
            case ROLES -> new ParameterValue.Roles(roles(value));
        };
        return value.reading().isFaulty(value.path()) ? Optional.empty() : Optional.of(read);
    }

    /** A bound, in the unit in which bounds are held: a count, basis points, or days. */
    int bound(Value value) {
        return switch (kind) {
            case SHARE -> Shares.read(value);
            case DURATION -> span(value).roughDays();
            default -> value.whole(0, MOST);
        };
    }

    private int count(Value value) {
        if (value.tree() instanceof Scalar scalar
                && !unit.isEmpty()
                && scalar.text().endsWith(" " + unit)) {
            return number(value, withoutUnit(scalar.text()));
        }
        return value.whole(0, MOST);
    }

    private static int number(Value value, String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(Character::isDigit);
        if (!plain || !digits.chars().allMatch(each -> each < 0x80)) {
            value.wrong("`" + Words.shown(digits) + "` is no whole number", "write digits alone, such as 3");
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private static Span span(Value value) {
        var word = value.scalar("a length of time").map(Scalar::text);
        var span = word.flatMap(Span::parse);
        if (span.isEmpty() && word.isPresent()) {
            value.wrong(
                    "`" + Words.shown(word.get()) + "` is no length of time",
                    "write a number and days, weeks, months or years, such as `12 months`");
        }
        return span.orElse(Span.ZERO);
    }

    private static boolean yes(Value value) {
        boolean inWords =
                value.tree() instanceof Scalar scalar && List.of("yes", "no").contains(scalar.text());
        return inWords ? ((Scalar) value.tree()).text().equals("yes") : value.flag();
    }

    private ParameterValue range(Value value) {
        var scalar = value.scalar("a range");
        if (scalar.isEmpty()) {
            return new ParameterValue.Range(0, 0);
        }
        String word = withoutUnit(scalar.get().text());
        int to = word.indexOf(" to ");
        if (to < 0) {
            value.wrong("`" + Words.shown(word) + "` is no range", "write it like `3 to 8`");
            return new ParameterValue.Range(0, 0);
        }
        int least = number(value, word.substring(0, to));
        int most = number(value, word.substring(to + 4));
        if (least > most) {
            value.wrong("`" + Words.shown(word) + "` ends before it starts", "the least comes first");
        }
        return new ParameterValue.Range(Math.min(least, most), most);
    }

    private String withoutUnit(String text) {
        return !unit.isEmpty() && text.endsWith(" " + unit)
                ? text.substring(0, text.length() - unit.length() - 1)
                : text;
    }

    private static List<Role> roles(Value value) {
        return value.isList() ? value.list(ParameterReader::role) : List.of(role(value));
    }

    /** A role; the candidate is {@code self} in every file. */
    private static Role role(Value value) {
        boolean self = value.tree() instanceof Scalar scalar
                && scalar.text().equals("self")
                && !CoreSchema.needsQuotes(scalar);
        return self ? Role.CANDIDATE : value.choice(ROLES, Role.CANDIDATE);
    }
}
