package org.careerladder.cli;

import java.nio.file.Path;
import org.careerladder.files.NewLadder;
import org.careerladder.model.ladder.LadderId;

/** A new ladder in a file that bears its name. */
final class LadderToStartFrom {

    private LadderToStartFrom() {}

    static Exit write(Path file, Console console) {
        String next = "make it your own, then `ladder check " + file + "`; a pack names it as its `ladder:`.";
        return FileToStartFrom.write(file, NewLadder.text(id(file)), next, console);
    }

    static LadderId id(Path file) {
        return LadderId.of(Names.idOf(file, "my-ladder"));
    }
}
