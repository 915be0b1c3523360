package org.careerladder.hostile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One hostile file, folder or act.
 *
 * @param name its path below the corpus, or the name of what is made while the test runs
 * @param said what is said of it, in order, places first; {@code OK} alone where it is accepted
 */
record Entry(String name, List<String> said) {

    private static final Pattern ROW = Pattern.compile("row-(\\d+)-");

    Entry {
        said = List.copyOf(said);
    }

    /** Whether it is about running, and shown by a test that is named instead. */
    boolean isShownElsewhere() {
        return name.startsWith("elsewhere/");
    }

    boolean isMade() {
        return name.startsWith("made/");
    }

    boolean isAccepted() {
        return said.equals(List.of("OK"));
    }

    /** The rows of the list of hostile input that it stands for; none where it is beyond them. */
    Set<Integer> rows() {
        var rows = new TreeSet<Integer>();
        ROW.matcher(name).results().forEach(found -> rows.add(Integer.valueOf(found.group(1))));
        return rows;
    }

    @Override
    public String toString() {
        return name;
    }
}
