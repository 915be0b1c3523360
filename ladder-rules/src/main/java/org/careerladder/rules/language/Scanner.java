package org.careerladder.rules.language;

import java.util.function.IntPredicate;
import org.careerladder.model.source.Position;

/** Walks over a text by code points and knows its line and column. */
final class Scanner {

    private static final int NOTHING = -1;

    private final String file;
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;
    private int mark;

    Scanner(String file, String text) {
        this.file = file;
        this.text = text;
        if (text.startsWith("\uFEFF")) {
            offset = 1;
        }
    }

    boolean atEnd() {
        return offset >= text.length();
    }

    int offset() {
        return offset;
    }

    Position position() {
        return new Position(file, line, column);
    }

    /** The next code point; -1 at the end. */
    int peek() {
        return atEnd() ? NOTHING : text.codePointAt(offset);
    }

    /** The code point behind the next one; -1 where there is none. */
    int peekSecond() {
        int second = atEnd() ? offset : offset + Character.charCount(peek());
        return second < text.length() ? text.codePointAt(second) : NOTHING;
    }

    boolean looksAt(String word) {
        return text.startsWith(word, offset);
    }

    boolean isBlank() {
        return isBlank(peek());
    }

    static boolean isBlank(int letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f';
    }

    void skip(int count) {
        for (int i = 0; i < count && !atEnd(); i++) {
            step();
        }
    }

    void skipIf(int letter) {
        if (peek() == letter) {
            step();
        }
    }

    /** Goes behind the next such word; to the end, and false, where there is none. */
    boolean skipBehind(String word) {
        int found = text.indexOf(word, offset + word.length());
        int goal = found < 0 ? text.length() : found + word.length();
        while (offset < goal) {
            step();
        }
        return found >= 0;
    }

    String takeOne() {
        mark();
        step();
        return marked();
    }

    String takeWhile(IntPredicate belongs) {
        int start = offset;
        while (!atEnd() && belongs.test(peek())) {
            step();
        }
        return text.substring(start, offset);
    }

    /** What stands from here to the end. */
    String rest() {
        return text.substring(offset);
    }

    /** What stands from here to the end of the line. */
    String restOfLine() {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(offset, end);
    }

    void mark() {
        mark = offset;
    }

    /** The text from the mark to here. */
    String marked() {
        return text.substring(mark, offset);
    }

    private void step() {
        int letter = peek();
        offset += Character.charCount(letter);
        boolean newLine = letter == '\n' || (letter == '\r' && peek() != '\n');
        line += newLine ? 1 : 0;
        column = newLine ? 1 : column + 1;
    }
}
