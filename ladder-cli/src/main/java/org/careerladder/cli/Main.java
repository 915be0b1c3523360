package org.careerladder.cli;

/** Where the {@code ladder} command starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var console = Console.system();
        int code = Ladder.run(arguments, console);
        System.exit(code);
    }
}
