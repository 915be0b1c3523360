package org.careerladder.rules.language;

import java.util.List;
import java.util.Optional;
import org.careerladder.model.source.Position;
import org.careerladder.model.source.Problem;

/** Reads one string from its opening quote to its closing one. */
final class StringReader {

    private final Scanner scanner;
    private final List<Problem> problems;
    private final StringBuilder text = new StringBuilder();

    StringReader(Scanner scanner, List<Problem> problems) {
        this.scanner = scanner;
        this.problems = problems;
    }

    /** What the string says; empty, with a problem told, where it does not end on its line. */
    Optional<String> read(Position start) {
        scanner.skip(1);
        while (!scanner.atEnd() && scanner.peek() != '"') {
            if (scanner.peek() == '\n' || scanner.peek() == '\r') {
                return unclosed(start);
            }
            one();
        }
        if (scanner.atEnd()) {
            return unclosed(start);
        }
        scanner.skip(1);
        return Optional.of(text.toString());
    }

    private void one() {
        if (scanner.peek() == '\\') {
            escape();
        } else if (Token.turnsOrControls(scanner.peek())) {
            tell("a text has no control character, and here is U+" + Lexer.hex(scanner.peek()), "take it out");
            scanner.skip(1);
        } else {
            text.append(scanner.takeOne());
        }
    }

    private void escape() {
        int escaped = scanner.peekSecond();
        if (escaped == '"' || escaped == '\\') {
            scanner.skip(1);
            text.append(scanner.takeOne());
        } else {
            var shown = escaped < ' ' ? "\\" : "\\" + Character.toString(escaped);
            tell("`" + shown + "` is no escape of a string", "only `\\\"` and `\\\\` are; write the letter itself");
            scanner.skip(1);
        }
    }

    private void tell(String what, String advice) {
        problems.add(Problem.at(scanner.position(), what, advice));
    }

    /** Where the next quote is followed by a parenthesis, it closes this string, which was written on several lines. */
    private void skipRest() {
        var rest = scanner.rest();
        int quote = rest.indexOf('"');
        boolean closes = quote >= 0 && rest.substring(quote + 1).stripLeading().startsWith(")");
        if (closes) {
            scanner.skip(rest.codePointCount(0, quote + 1));
        }
    }

    private Optional<String> unclosed(Position start) {
        skipRest();
        problems.add(Problem.at(
                start,
                "the string " + Token.quote("\"" + text) + " does not end on its line",
                "close it with `\"`; write `\\\"` for a quote within"));
        return Optional.empty();
    }
}
