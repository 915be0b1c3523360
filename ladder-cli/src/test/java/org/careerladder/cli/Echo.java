package org.careerladder.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Stands for the command where its launcher is tested: says of each argument whether it is a file. */
final class Echo {

    private Echo() {}

    public static void main(String[] arguments) {
        for (String argument : arguments) {
            System.out.println(argument.length() + " " + Files.exists(Path.of(argument)));
        }
    }
}
