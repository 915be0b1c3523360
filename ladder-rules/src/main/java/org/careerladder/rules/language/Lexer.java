package org.careerladder.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;
import org.careerladder.rules.language.Token.Kind;

/** Cuts the text of a rule file into tokens, and tells what it cannot read. */
final class Lexer {

    private static final List<String> TWO_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SIGNS = "():;,.<>=!@&|+-*/%^~?[]{}";
    private static final String CURLY = "\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB";
    private static final String SIGNS_OF_NAMES =
            "names are made of the letters a to z, digits and `_`; anything else stands in strings and comments";
    private static final int LONGEST_NUMBER = 9;

    private final Scanner scanner;
    private final List<Problem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private int startOffset;

    private Lexer(String file, String text, List<Problem> problems) {
        this.scanner = new Scanner(file, text);
        this.problems = problems;
    }

    /** The tokens of a text, an END_OF_FILE last. */
    static List<Token> tokens(String file, String text, List<Problem> problems) {
        var lexer = new Lexer(file, text, problems);
        lexer.readAll();
        return List.copyOf(lexer.tokens);
    }

    private void readAll() {
        while (!scanner.atEnd()) {
            readOne(scanner.position(), scanner.peek());
        }
        startOffset = scanner.offset();
        add(Kind.END_OF_FILE, "", scanner.position());
    }

    private void readOne(Position start, int next) {
        startOffset = scanner.offset();
        if (scanner.isBlank()) {
            scanner.skip(1);
        } else if (scanner.looksAt("//")) {
            scanner.takeWhile(letter -> letter != '\n' && letter != '\r');
        } else if (scanner.looksAt("/*")) {
            comment(start);
        } else if (next == '"') {
            string(start);
        } else if (isNameStart(next)) {
            add(Kind.NAME, scanner.takeWhile(Lexer::isNamePart), start);
        } else if (next == '$') {
            variable(start);
        } else if (isDigit(next) || (next == '-' && isDigit(scanner.peekSecond()))) {
            number(start);
        } else {
            sign(start);
        }
    }

    private void comment(Position start) {
        if (!scanner.skipBehind("*/")) {
            illegible(start, "the comment that starts with `/*` does not end", "close it with `*/`");
        }
    }

    private void variable(Position start) {
        scanner.skip(1);
        var name = "$" + scanner.takeWhile(Lexer::isNamePart);
        if (name.length() == 1) {
            illegible(start, "`$` stands alone", "a variable is a `$` and a name, such as `$standing`");
        } else {
            add(Kind.VARIABLE, name, start);
        }
    }

    private void number(Position start) {
        scanner.mark();
        boolean negative = scanner.peek() == '-';
        scanner.skip(1);
        scanner.takeWhile(Lexer::isNamePart);
        if (scanner.peek() == '.' && isDigit(scanner.peekSecond())) {
            scanner.skip(1);
            scanner.takeWhile(Lexer::isNamePart);
        }
        var text = scanner.marked();
        var digits = negative ? text.substring(1) : text;
        if (isWhole(digits)) {
            add(Kind.INT, text, start);
        } else {
            illegible(
                    start,
                    Token.quote(text) + " is not a whole number",
                    "write digits alone, without a leading 0, nine at most; shares are whole basis points, 25 % is `2500`");
        }
    }

    private static boolean isWhole(String digits) {
        return digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(Lexer::isDigit)
                && (digits.equals("0") || digits.charAt(0) != '0');
    }

    private void sign(Position start) {
        var two = TWO_SIGNS.stream().filter(scanner::looksAt).findFirst();
        if (two.isPresent()) {
            scanner.skip(2);
            add(Kind.SYMBOL, two.get(), start);
        } else if (SIGNS.indexOf(scanner.peek()) >= 0) {
            add(Kind.SYMBOL, scanner.takeOne(), start);
        } else if (scanner.peek() == '\'') {
            apostrophe(start);
        } else if (scanner.peek() == '\\') {
            backslash(start);
        } else if (scanner.peek() == '#') {
            hash(start);
        } else if (CURLY.indexOf(scanner.peek()) >= 0) {
            curly(start);
        } else if (scanner.peek() == '`') {
            scanner.takeWhile(letter -> letter == '`');
            illegible(start, "a backtick (U+0060) is not a sign of the rule language", SIGNS_OF_NAMES);
        } else {
            foreign(start);
        }
    }

    private void hash(Position start) {
        scanner.takeWhile(letter -> letter != '\n' && letter != '\r');
        illegible(start, "`#` starts no comment here", "a comment starts with `//`");
    }

    /** A string in the quotes of a word processor, up to the last one on its line. */
    private void curly(Position start) {
        var line = scanner.restOfLine();
        int last = line.length() - 1;
        while (CURLY.indexOf(line.charAt(last)) < 0) {
            last--;
        }
        scanner.skip(line.codePointCount(0, last + 1));
        illegible(
                start,
                "a string in curly quotes: " + Token.quote(line.substring(0, last + 1)),
                "use straight double quotes: `\"`");
    }

    private void apostrophe(Position start) {
        scanner.skip(1);
        var text = scanner.takeWhile(letter -> letter != '\'' && letter != '\n' && letter != '\r');
        scanner.skipIf('\'');
        illegible(start, "a string in single quotes: " + Token.quote("'" + text + "'"), "use double quotes");
    }

    private void backslash(Position start) {
        scanner.skip(1);
        var text = "\\" + scanner.takeWhile(Lexer::isNamePart);
        illegible(start, Token.quote(text) + " is an escape outside a string", "write the letter itself");
    }

    private void foreign(Position start) {
        int letter = scanner.peek();
        var point = "U+" + hex(letter);
        scanner.takeWhile(other -> other >= 128 || isNamePart(other));
        if (scanner.position().equals(start)) {
            scanner.skip(1);
        }
        illegible(
                start,
                (Character.isISOControl(letter) || isInvisible(letter) ? point : visible(letter, point))
                        + " is not a sign of the rule language",
                SIGNS_OF_NAMES);
    }

    private static String visible(int letter, String point) {
        return "`" + Character.toString(letter) + "` (" + point + ")";
    }

    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter);
    }

    static String hex(int letter) {
        var digits = Integer.toHexString(letter).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private void string(Position start) {
        var text = new StringReader(scanner, problems).read(start);
        if (text.isPresent()) {
            add(Kind.STRING, text.get(), start);
        } else {
            add(Kind.ILLEGIBLE, "\"", start);
        }
    }

    private void illegible(Position start, String what, String advice) {
        problems.add(Problem.at(start, what, advice));
        add(Kind.ILLEGIBLE, "", start);
    }

    private void add(Kind kind, String text, Position start) {
        tokens.add(new Token(kind, text, start, startOffset, scanner.offset()));
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isNameStart(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
    }

    private static boolean isNamePart(int letter) {
        return isNameStart(letter) || isDigit(letter);
    }
}
