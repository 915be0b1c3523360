package org.careerladder.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, taken apart: its blocks, its tables, and the commands that it shows. */
record Page(Path file, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("\\./ladder ([^`\\n]+)");
    private static final Pattern WORD = Pattern.compile("(?:[^ ']|'[^']*')+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

    /**
     * A block of code.
     *
     * @param language what stands behind its fence first
     * @param name the name that the page gives it, as a path; may be empty
     */
    record Block(String language, String name, String text) {}

    static Page of(Path file) {
        return new Page(file, Repository.read(file));
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var found = BLOCK.matcher(text);
        while (found.find()) {
            var words = (found.group(1) + " ").split(" ", 2);
            blocks.add(new Block(words[0], words[1].strip(), found.group(2)));
        }
        return blocks;
    }

    /** The commands shown, without the launcher itself. */
    List<List<String>> commands() {
        var commands = new ArrayList<List<String>>();
        var found = COMMAND.matcher(text);
        while (found.find()) {
            commands.add(words(found.group(1)));
        }
        return commands;
    }

    /** The words of a command as a shell takes it apart: what stands in single quotes is one of them, or part of one. */
    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group().replace("'", ""))
                .toList();
    }

    /** The files of this repository that the page links to. */
    List<Path> links() {
        var links = new ArrayList<Path>();
        var found = LINK.matcher(text);
        while (found.find()) {
            if (!found.group(1).contains("://")) {
                links.add(file.resolveSibling(found.group(1)).normalize());
            }
        }
        return links;
    }

    /** The text under each heading of a level, by heading. */
    Map<String, String> sections(String marks) {
        var sections = new LinkedHashMap<String, String>();
        for (String part : text.split("(?m)^" + marks + " ", -1)) {
            int end = part.indexOf('\n');
            sections.put(part.substring(0, Math.max(0, end)), part.substring(Math.max(0, end)));
        }
        sections.remove(sections.keySet().iterator().next());
        return sections;
    }

    /** The rows of the tables in a text, cell by cell, without their heads. */
    static Stream<List<String>> rows(String section) {
        var lines = section.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).startsWith("| "))
                .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).startsWith("|---"))
                .map(i -> Stream.of(lines.get(i).substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }
}
