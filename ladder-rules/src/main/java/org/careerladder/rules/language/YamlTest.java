package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerladder.model.source.Tree;
import org.careerladder.rules.language.FactField.Kind;
import org.careerladder.rules.language.Value.Literal;

/** Reads what one field is held against: a value, or words such as {@code less than} and a value. */
final class YamlTest {

    /** What stands before a value, by the relation that it means. */
    enum Phrase {
        LESS("less than", Operator.LESS),
        AT_MOST("at most", Operator.AT_MOST),
        AT_LEAST("at least", Operator.AT_LEAST),
        MORE("more than", Operator.MORE),
        ONE_OF("one of", Operator.IN),
        CONTAINS("contains", Operator.CONTAINS),
        NOT("not", Operator.NOT_EQUAL);

        private final String words;
        private final Operator operator;

        Phrase(String words, Operator operator) {
            this.words = words;
            this.operator = operator;
        }

        String words() {
            return words;
        }

        Operator operator() {
            return operator;
        }

        boolean begins(String text) {
            return text.equals(words) || text.startsWith(words + " ");
        }

        static Optional<Phrase> of(String text) {
            return Arrays.stream(values()).filter(phrase -> phrase.begins(text)).findFirst();
        }

        static List<String> all() {
            return Arrays.stream(values()).map(Phrase::words).toList();
        }
    }

    static final String YES = "yes";
    static final String NO = "no";
    static final String SHAPE = "write a value, or one of `" + String.join("`, `", Phrase.all()) + "` and a value";

    private final String path;
    private final Optional<FactField> field;
    private final At at;
    private final Problems problems;

    /**
     * A reader of tests of one field.
     *
     * @param field the field; empty where the fact has none of this path, which the check of types tells
     */
    YamlTest(String path, Optional<FactField> field, At at, Problems problems) {
        this.path = path;
        this.field = field;
        this.at = at;
        this.problems = problems;
    }

    static boolean isVariable(String text) {
        return text.matches("\\$[A-Za-z_][A-Za-z0-9_]*");
    }

    Optional<Condition> read(Tree tree) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isEmpty()) {
            if (!(tree instanceof Tree.Broken)) {
                tell(tree, "a test is expected, and here stands " + YamlMap.kind(tree), SHAPE);
            }
            return Optional.empty();
        }
        return claim(scalar).or(() -> test(scalar));
    }

    private Optional<Condition> claim(Tree.Scalar scalar) {
        boolean isClaim = !scalar.quoted()
                && field.map(known -> known.kind() == Kind.CLAIM).orElse(true);
        return switch (isClaim ? scalar.text() : "") {
            case YES -> Optional.of(new Condition.Claim(path, at));
            case NO -> Optional.of(new Condition.Not(new Condition.Claim(path, at), at));
            default -> Optional.empty();
        };
    }

    private Optional<Condition> test(Tree.Scalar scalar) {
        var phrase = Phrase.of(scalar.text());
        if (phrase.isEmpty() && isInOtherWords(scalar)) {
            return Optional.empty();
        }
        if (phrase.isEmpty()) {
            return value(scalar, scalar.text(), scalar.quoted()).map(value -> held(Operator.EQUAL, value, scalar));
        }
        var rest = scalar.text().substring(phrase.get().words().length()).strip();
        if (rest.isEmpty()) {
            tell(scalar, "nothing stands behind " + Token.quote(scalar.text()), "write a value behind it");
            return Optional.empty();
        }
        if (Phrase.of(rest).isPresent()) {
            tell(
                    scalar,
                    "one test stands in another: " + Token.quote(scalar.text()),
                    "put what must not hold under `none: [ { field: test } ]`");
            return Optional.empty();
        }
        var operator = phrase.get().operator();
        return (operator == Operator.IN ? anyOf(scalar, rest) : value(scalar, rest, false))
                .map(value -> held(operator, value, scalar));
    }

    /** Whether signs or other words stand for a test: told, with the words to write. */
    private boolean isInOtherWords(Tree.Scalar scalar) {
        var right = OtherWords.right(scalar.text());
        boolean mayBeText =
                scalar.quoted() && field.map(known -> known.kind() == Kind.TEXT).orElse(true);
        if (right.isEmpty() || mayBeText) {
            return false;
        }
        tell(scalar, Token.quote(scalar.text()) + " is no test", "write `" + right.get() + "`");
        return true;
    }

    private Condition held(Operator operator, Value value, Tree.Scalar scalar) {
        return new Condition.Test(path, operator, value, at, new At(scalar.at()));
    }

    private Optional<Value> anyOf(Tree.Scalar scalar, String text) {
        var words = text.startsWith("[") && text.endsWith("]") && text.length() > 1
                ? YamlText.divided(text.substring(1, text.length() - 1))
                : Optional.<List<String>>empty();
        if (words.isEmpty() || words.get().isEmpty()) {
            tell(scalar, Token.quote(scalar.text()) + " lists no values", "write `one of [a, b]`");
            return Optional.empty();
        }
        var literals = new ArrayList<Literal>();
        for (String word : words.get()) {
            value(scalar, word, false).ifPresent(value -> addLiteral(scalar, value, literals));
        }
        return literals.size() == words.get().size() ? Optional.of(new Value.AnyOf(literals)) : Optional.empty();
    }

    private void addLiteral(Tree.Scalar scalar, Value value, List<Literal> literals) {
        if (value instanceof Literal literal) {
            literals.add(literal);
        } else {
            tell(
                    scalar,
                    "`one of` lists values that stand in the rule itself",
                    "compare with a policy value or a `$name` alone");
        }
    }

    /**
     * A single value.
     *
     * @param quoted whether the file has it in quotes, and so a number in it is text
     */
    private Optional<Value> value(Tree.Scalar scalar, String text, boolean quoted) {
        if (text.startsWith("\"")) {
            var inner = YamlText.unquoted(text);
            if (inner.isEmpty()) {
                tell(scalar, "the quotes of " + Token.quote(text) + " do not close", "write `\\\"` for a quote within");
            }
            return inner.map(Value.Text::new);
        }
        if (text.startsWith(YamlText.POLICY)) {
            return Optional.of(new Value.PolicyValue(text.substring(YamlText.POLICY.length())));
        }
        if (text.startsWith("$")) {
            return variable(scalar, text);
        }
        return isSpelledAsDrl(scalar, text) ? Optional.empty() : quoted ? Optional.of(word(text)) : plain(scalar, text);
    }

    /** Whether a word of the field's type is spelled with capitals: told, with the word to write. */
    private boolean isSpelledAsDrl(Tree.Scalar scalar, String text) {
        boolean capitals = field.flatMap(FactField::words).isPresent() && Spelling.isCamel(text);
        if (capitals) {
            var bare = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            tell(scalar, Token.quote(text) + " is the spelling of DRL", "write " + Token.quote(bare.replace('_', '-')));
        }
        return capitals;
    }

    private Optional<Value> variable(Tree.Scalar scalar, String text) {
        if (!isVariable(text)) {
            tell(scalar, Token.quote(text) + " is no name", "a name is a `$` and letters, such as `$standing`");
            return Optional.empty();
        }
        return Optional.of(new Value.Variable(text));
    }

    private Optional<Value> plain(Tree.Scalar scalar, String text) {
        if (YamlText.isWhole(text)) {
            return Optional.of(new Value.Whole(Integer.parseInt(text)));
        }
        if (field.map(known -> known.kind() == Kind.WHOLE).orElse(false)) {
            var told = NoNumber.of(text, path, field.get());
            tell(scalar, told.what(), told.advice());
            return Optional.empty();
        }
        return Optional.of(
                switch (text) {
                    case "true" -> new Value.Truth(true);
                    case "false" -> new Value.Truth(false);
                    default -> word(text);
                });
    }

    /** A word of the field's own type, or a text. */
    private Value word(String text) {
        return field.flatMap(FactField::words)
                .<Value>map(type -> new Value.EnumConstant(
                        type.name(), text.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElseGet(() -> new Value.Text(text));
    }

    private void tell(Tree at, String what, String advice) {
        problems.tell(at.at(), what, advice);
    }
}
