package org.careerladder.files.internal.cells;

import org.careerladder.model.source.Position;

/** How far a text has been read: the line and column of the next character. */
final class TextCursor {

    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    TextCursor(String file, String text) {
        this.file = file;
        this.text = text;
    }

    Position position() {
        return new Position(file, line, column);
    }

    /** Goes on by so many characters, or to the end. */
    void skip(int characters) {
        int end = Math.min(text.length(), at + characters);
        while (at < end) {
            step();
        }
    }

    /** Goes on behind the end of this line, where it stands there. */
    void skipLineEnd() {
        if (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            step();
        }
    }

    /** One character; a line end of two counts as one. */
    private void step() {
        int codePoint = text.codePointAt(at);
        boolean lineEnds = codePoint == '\n' || codePoint == '\r';
        at += Character.charCount(codePoint);
        if (codePoint == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line += lineEnds ? 1 : 0;
        column = lineEnds ? 1 : column + 1;
    }
}
