package org.careerladder.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing that {@code ladder} does. */
interface Command {

    /** The arguments that it takes. */
    CommandSpec arguments();

    /** Does it. */
    Exit run(ParseResult arguments, Console console);
}
