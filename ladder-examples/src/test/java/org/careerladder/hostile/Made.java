package org.careerladder.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What no repository should hold: monsters, links, folders where files should be. */
final class Made {

    private static final String RULES = Planted.COMPANY + "/rules/";

    /** Puts something into the folder of the company, and says which file it is. */
    interface Making {
        String in(Path root) throws IOException;
    }

    private static final Map<String, Making> ALL = new TreeMap<>();

    static {
        rule(
                "row-22-sixteen-or-groups.drl",
                when("$f : Standing( stale )\n    "
                        + IntStream.range(0, 16)
                                .mapToObj(i -> "(Standing() or LevelBar())")
                                .collect(Collectors.joining(" "))));
        rule(
                "row-24-five-thousand-parentheses.drl",
                when("$f : Standing( " + "(".repeat(5_000) + "stale" + ")".repeat(5_000) + " )"));
        rule("row-24-five-thousand-negations.drl", when("$f : Standing( " + "!(".repeat(5_000) + "stale )"));
        rule("row-24-five-thousand-parentheses-in-then.drl", drl("$f : Standing( stale )", "(".repeat(5_000)));
        rule("row-24-five-thousand-any.yaml", yaml("standing: { " + "any: [ { ".repeat(5_000) + "stale: yes"));
        rule("row-24-five-thousand-maps-in-lines.yaml", yaml("standing:\n" + indented(200)));
        rule(
                "row-25-ten-megabytes.drl",
                drl("$f : Standing( stale )", "findings.note( $f ); // " + "x".repeat(10_000_000)));
        rule(
                "row-25-ten-megabytes.yaml",
                yaml("standing: { stale: yes }") + "# a comment that goes on\n".repeat(400_000));
        rule("row-25-twenty-megabytes.drl", "rule ".repeat(4_000_000));
        rule("row-25-one-line-of-a-megabyte.drl", when("$f : Standing( stale" + " ".repeat(1_000_000) + ")"));
        rule("row-25-one-line-of-a-megabyte.yaml", yaml("standing: { stale: yes" + " ".repeat(1_000_000) + "}"));
        rule(
                "a-hundred-and-one-comparisons.drl",
                when("$f : Standing( "
                        + IntStream.range(0, 101).mapToObj(i -> "items != " + i).collect(Collectors.joining(", "))
                        + " )"));
        rule(
                "sixty-kilobytes-in-one-text.drl",
                drl("$f : Standing( stale )", "findings.note( $f );").replace("It happened", "It ".repeat(20_000)));
        rule("a-name-of-two-thousand-letters.drl", when("$f : Standing( " + "s".repeat(2_000) + " )"));
        rule("a-field-of-two-thousand-letters.yaml", yaml("standing: { " + "s".repeat(2_000) + ": yes }"));
        rule(
                "an-id-of-two-thousand-letters.yaml",
                yaml("standing: { stale: yes }").replace("made/it", "made/" + "i".repeat(2_000)));
        rule(
                "three-rules-with-one-id.yaml",
                "rules:\n"
                        + ("  - { rule: made/it, says: It happened, because: It matters,"
                                        + " when: [ { dossier: { items: 0 } } ], then: note }\n")
                                .repeat(3));
        rule(
                "conditions-that-multiply.drl",
                when("$f : Standing( "
                        + IntStream.range(0, 12)
                                .mapToObj(i -> "(items > " + i + " || vouchers > " + i + " || freshItems > " + i + ")")
                                .collect(Collectors.joining(", "))
                        + " )"));
        put("a-rule-file-that-is-a-folder.drl", root -> {
            Files.createDirectories(root.resolve(RULES + "assess/a-rule.drl"));
            Files.writeString(root.resolve(RULES + "assess/a-rule.drl/notes.md"), "not a rule");
            return "";
        });
        put("an-empty-folder-named-like-a-rule.drl", root -> {
            Files.createDirectories(root.resolve(RULES + "assess/a-rule.drl"));
            return "";
        });
        put("a-link-out-of-the-pack.drl", root -> {
            Files.writeString(root.resolve("outside.drl"), when("$f : Standing( stale )"));
            return link(root, RULES + "assess/a-rule.drl", root.resolve("outside.drl"));
        });
        put("a-link-to-nowhere.drl", root -> link(root, RULES + "assess/a-rule.drl", root.resolve("nowhere.drl")));
        put(
                "a-link-to-itself.drl",
                root -> link(root, RULES + "assess/a-rule.drl", root.resolve(RULES + "assess/a-rule.drl")));
        put("a-linked-folder-out-of-the-pack", root -> {
            Files.createDirectories(root.resolve("outside"));
            Files.writeString(root.resolve("outside/a-rule.drl"), when("$f : Standing( stale )"));
            return link(root, RULES + "assess/more", root.resolve("outside"));
        });
        put(
                "a-linked-folder-that-leads-to-itself",
                root -> link(root, RULES + "assess/more", root.resolve(RULES + "assess")));
        put("the-whole-rules-folder-is-a-link", root -> {
            Files.createDirectories(root.resolve("outside"));
            Files.move(root.resolve(RULES), root.resolve("outside/rules"));
            return link(root, Planted.COMPANY + "/rules", root.resolve("outside/rules"));
        });
        put("a-link-to-a-device.drl", root -> link(root, RULES + "assess/a-rule.drl", Path.of("/dev/zero")));
        put("a-name-with-a-line-break.drl", root -> {
            var file = RULES + "assess/two\nlines.drl";
            Files.writeString(root.resolve(file), when("$f : Standing( stael )"));
            return "";
        });
        put("a-pack-file-that-is-a-folder", root -> {
            Files.delete(root.resolve(Planted.COMPANY + "/pack.yaml"));
            Files.createDirectories(root.resolve(Planted.COMPANY + "/pack.yaml"));
            return "";
        });
        put("rules-is-a-file", root -> {
            Planted.delete(root.resolve(RULES));
            Files.writeString(root.resolve(Planted.COMPANY + "/rules"), "here they should be\n");
            return "";
        });
    }

    private Made() {}

    /** Makes it, and says which file below the root it is; empty where it is none. */
    static String of(String name, Path root) {
        try {
            return ALL.get(name).in(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    private static void rule(String name, String text) {
        put(name, root -> {
            var file = RULES + "assess/" + name;
            Files.writeString(root.resolve(file), text, StandardCharsets.UTF_8);
            return file;
        });
    }

    private static void put(String name, Making making) {
        ALL.put("made/" + name, making);
    }

    private static String link(Path root, String from, Path to) throws IOException {
        Files.createSymbolicLink(root.resolve(from), to);
        return from;
    }

    private static String when(String patterns) {
        return drl(patterns, "findings.note( $f );");
    }

    private static String drl(String patterns, String call) {
        return "package company.assess\n\nrule \"made while the test runs\"\n    @id(\"made/it\")\n"
                + "    @says(\"It happened\")\n    @because(\"It matters\")\nwhen\n    " + patterns + "\nthen\n    "
                + call
                + "\nend\n";
    }

    private static String yaml(String pattern) {
        return "rules:\n  - rule: made/it\n    says: It happened\n    because: It matters\n    then: note\n    when:\n      - "
                + pattern + "\n";
    }

    private static String indented(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(i -> " ".repeat(10 + 2 * i) + "all:\n")
                .collect(Collectors.joining());
    }
}
