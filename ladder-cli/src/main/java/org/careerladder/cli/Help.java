package org.careerladder.cli;

/** What {@code ladder --help} says. */
final class Help {

    private static final String OPENING = """
            Promotion readiness: is this case ready, why, why not, and what to do next.
            It supports a decision that people make; it makes none.

            """;
    private static final String CLOSING = """

            ladder COMMAND --help says more of one command. A case of - reads cases from
            standard input, one JSON document in a line; a pack: there is followed only
            below the folder of --pack.

            Exit codes: 0 assessed, whatever the verdict; 1 problems in the input;
            2 wrong usage, or what cannot be written; 3 a rule or the engine failed. Of
            several the highest counts. A reader that leaves, such as head, changes none.
            """;

    private Help() {}

    static String text() {
        var text = new StringBuilder(OPENING);
        for (Commands command : Commands.values()) {
            text.append("ladder ").append(command.synopsis()).append("\n    ");
            text.append(command.purpose()).append('\n');
        }
        return text.append(CLOSING).toString();
    }
}
