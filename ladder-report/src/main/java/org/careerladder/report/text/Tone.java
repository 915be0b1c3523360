package org.careerladder.report.text;

/** How a piece of text sounds; a terminal may show it in colour. No tone alarms. */
public enum Tone {
    PLAIN(""),
    STRONG("1"),
    GOOD("32"),
    OPEN("33"),
    FAINT("2"),
    GOOD_TITLE("1;32"),
    OPEN_TITLE("1;33");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The text as a terminal shows this tone; as it is where colour is off. */
    public String paint(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
