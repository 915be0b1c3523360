package org.careerladder.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerladder.model.pack.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the corpus of hostile files says of rule files; the number is that of its row. */
class HostileFilesTest {

    private static List<String> problems(String text) {
        return Texts.allProblemsOf(Texts.assess(text), Texts.words());
    }

    private static final String ONE_CALL =
            "say what the rule concludes in a single call, such as `findings.gap($standing);`; the stage `assess` has"
                    + " `findings.blocker`, `findings.gap`, `findings.risk`, `findings.note`, `findings.strength`";

    static Stream<Arguments> consequences() {
        return Stream.of(
                arguments(1, "System.exit(42);"),
                arguments(2, "Runtime.getRuntime().halt(1);"),
                arguments(3, "Runtime.getRuntime().exec(\"id\");"),
                arguments(4, "new ProcessBuilder(\"id\").start();"),
                arguments(5, "\"\".getClass().forName(\"java.lang.Run\"+\"time\");"),
                arguments(7, "java.lang.invoke.MethodHandles.lookup();"),
                arguments(10, "new java.io.File(\"x\").delete();"),
                arguments(11, "new java.net.URL(\"http://x\").openStream();"),
                arguments(12, "java.util.ServiceLoader.load(Object.class);"),
                arguments(15, "while(true) {}"),
                arguments(16, "for(;;) { try { } catch (Throwable t) { } }"),
                arguments(18, "Thread.sleep(100000);"),
                arguments(19, "synchronized(String.class) { }"),
                arguments(26, "while (true) list.add($f);"),
                arguments(27, "\"x\".repeat(2_000_000_000);"),
                arguments(28, "System.setProperty(\"a\", \"b\");"),
                arguments(29, "java.util.Locale.setDefault(null);"),
                arguments(31, "new ThreadLocal().set(1);"),
                arguments(34, "new Thread(r).start();"));
    }

    @ParameterizedTest(name = "row {0}: {1}")
    @MethodSource("consequences")
    void java_after_then_is_refused_where_it_starts(int row, String code) {
        assertThat(problems(Texts.rule("$f : Standing()", code)))
                .contains("8:5: `" + code + "` is not what a rule may do; " + ONE_CALL)
                .allMatch(problem -> problem.startsWith("8:"));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        6,
                        Texts.withCondition("criterion.class.classLoader != null"),
                        List.of(
                                "6:19: `criterion.class.classLoader` stands where a field is expected; left of an operator stands a field of the fact, by its name alone")),
                arguments(
                        8,
                        "package p.assess\nimport static java.lang.Runtime.getRuntime\n" + rest(),
                        List.of(
                                "2:1: `import static java.lang.Runtime.getRuntime`: a rule calls nothing; leave it out: the vocabulary is imported anyway")),
                arguments(
                        9,
                        Texts.rule("$f : Standing()", "\\u0053ystem.exit(0);"),
                        List.of("8:5: `\\u0053ystem` is an escape outside a string; write the letter itself")),
                arguments(
                        13,
                        Texts.rule("$f : Standing()", "modify($f) { setItems(1) };"),
                        List.of("8:5: `modify($f) { setItems(1) };` is not what a rule may do; a rule changes nothing: "
                                + ONE_CALL)),
                arguments(
                        14,
                        Texts.rule("$f : Standing()", "insert(1);"),
                        List.of("8:5: `insert(1);` is not what a rule may do; a rule adds no facts: " + ONE_CALL)),
                arguments(
                        17,
                        "package p.assess\nfunction void f() { f(); }\n" + rest(),
                        List.of(
                                "2:1: `function` is not part of the rule language; a rule reads facts and concludes: leave the function out")),
                arguments(
                        21,
                        Texts.withPatterns("$f : Standing() accumulate( Standing() and Standing(); $n : count(1) )"),
                        List.of(
                                "6:21: `accumulate` is not part of the rule language; use a field that counts already; see `ladder vocabulary`")),
                arguments(
                        22,
                        Texts.withPatterns(IntStream.range(0, 16)
                                .mapToObj(i -> "(Standing() or LevelBar())")
                                .collect(Collectors.joining(" "))),
                        List.of(
                                "6:5: parentheses around patterns; write one pattern after the other; all of them must hold")),
                arguments(
                        22,
                        Texts.withPatterns("$f : Standing() or LevelBar()"),
                        List.of(
                                "6:21: `or` is not part of the rule language; write two rules, or `||` within one pattern")),
                arguments(
                        23,
                        Texts.withCondition("(".repeat(15) + "stale" + ")".repeat(15)),
                        List.of(
                                "6:27: parentheses nest deeper than 8; split the rule, or bring it into a flatter form")),
                arguments(
                        30,
                        "package p.assess\nglobal java.util.List list\n" + rest(),
                        List.of(
                                "2:1: `global` is not part of the rule language; leave it out: a rule sees its facts and the policy")),
                arguments(
                        33,
                        Texts.rule("$f : Standing()", "drools.getKieRuntime().halt();"),
                        List.of(
                                "8:5: `drools.getKieRuntime().halt();` is not what a rule may do; a rule does not see its engine: "
                                        + ONE_CALL)),
                arguments(
                        33,
                        Texts.rule("$f : Standing()", "kcontext.halt();"),
                        List.of("8:5: `kcontext.halt();` is not what a rule may do; a rule does not see its engine: "
                                + ONE_CALL)),
                arguments(
                        39,
                        Texts.withCondition("criterion > 3"),
                        List.of(
                                "6:19: `criterion` holds a criterion, and only whole numbers have an order; use `==` or `!=`")),
                arguments(
                        40,
                        Texts.withCondition("stale,\n  items == \"abc\""),
                        List.of(
                                "7:12: `items` holds a whole number of items, and is compared with the text `\"abc\"`; write a whole number")),
                arguments(
                        41,
                        Texts.withCondition("raiting == \"meets\""),
                        List.of("6:19: `Standing` has no field `raiting`; did you mean `rating`?")),
                arguments(
                        44,
                        "",
                        List.of(
                                "1:1: the file has no rule; a file is a package, imports, and rules from `rule` to `end`; delete the file if it is not needed")),
                arguments(
                        44,
                        "// only\n/* words */\n",
                        List.of(
                                "3:1: the file has no rule; a file is a package, imports, and rules from `rule` to `end`; delete the file if it is not needed")),
                arguments(
                        44,
                        "package p.assess\n",
                        List.of(
                                "2:1: the file has no rule; a file is a package, imports, and rules from `rule` to `end`; delete the file if it is not needed")),
                arguments(
                        45,
                        "package p.assess rule \"a\" @id(\"a/b\") when $f : Standing(items >",
                        List.of(
                                "1:64: a value is expected, not the end of the file; right of an operator stands a text, a whole number, `true`, `false`, `Type.CONSTANT`, `policy.name` or a bound `$name`")),
                arguments(
                        45,
                        "package p.assess rule \"a\" @id(\"a/b\") when $f : Standing() then findings.note($f);",
                        List.of("1:82: `end` is expected, not the end of the file; close the rule with `end`")),
                arguments(
                        45,
                        "package p.assess rule \"a\" @id(\"a/b",
                        List.of(
                                "1:31: the string `\"a/b` does not end on its line; close it with `\"`; write `\\\"` for a quote within")),
                arguments(
                        46,
                        Texts.withCondition("stale") + rest(),
                        List.of("10:25: the id `topic/finding` is taken by the rule in line 1; each rule has its own")),
                arguments(
                        46,
                        Texts.withCondition("stale")
                                + rest().replace("another", "a").replace("topic/", "other/"),
                        List.of("10:6: the name `a name` is taken by the rule in line 1; each rule has its own")),
                arguments(
                        80,
                        Texts.withCondition("age < 30, gender != \"m\""),
                        List.of(
                                "6:19: `age` is a protected attribute: no rule reads it, and no case holds it; leave it out: readiness rests on the work alone",
                                "6:29: `gender` is a protected attribute: no rule reads it, and no case holds it; leave it out: readiness rests on the work alone")),
                arguments(
                        86,
                        inHead("date-effective \"01-Jan-2020\""),
                        List.of(
                                "2:1: `date-effective` is not part of the rule language; leave it out: a rule reads a case as of one day, and no clock")),
                arguments(
                        86,
                        inHead("timer (int: 1)"),
                        List.of(
                                "2:1: `timer` is not part of the rule language; leave it out: a rule reads a case as of one day, and no clock")),
                arguments(
                        87,
                        Texts.withCondition("criterion matches \"(x+x+)+y\""),
                        List.of(
                                "6:29: `matches` is not part of the rule language; list the texts: `in (\"a\", \"b\")`")),
                arguments(
                        88,
                        inHead("dialect \"mvel\""),
                        List.of(
                                "2:1: `dialect` is not part of the rule language; leave it out: there is one language")),
                arguments(
                        88,
                        "package p.assess\ndialect \"mvel\"\n" + rest(),
                        List.of(
                                "2:1: `dialect` is not part of the rule language; leave it out: there is one language")));
    }

    private static String rest() {
        return "rule \"another name\" @id(\"topic/finding\") @says(\"s\") @because(\"b\") when $f : Standing() then findings.note($f); end\n";
    }

    private static String inHead(String attribute) {
        return "package p.assess rule \"a\"\n" + attribute
                + "\n@id(\"a/b\") @says(\"s\") @because(\"b\") when $f : Standing() then findings.note($f); end";
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("files")
    void what_is_not_in_the_grammar_is_refused_where_it_stands(int row, String text, List<String> expected) {
        assertThat(problems(text)).containsExactlyElementsOf(expected);
    }

    @Test
    void row_20_unjoined_patterns_and_a_fifth_pattern_are_refused() {
        assertThat(problems(Texts.withPatterns("$f : Standing() Standing() Standing() Standing()")))
                .hasSize(3);
        assertThat(problems(
                        Texts.withPatterns("$f : Standing() not Dossier() not Dossier() not Dossier() not Asking()")))
                .containsExactly("6:63: a rule has four patterns at most, and here is the fifth; split the rule");
    }

    @Test
    @Timeout(2)
    void row_24_any_number_of_parentheses_is_refused() {
        for (var deep :
                List.of("(".repeat(5_000) + "stale" + ")".repeat(5_000), "!(".repeat(5_000), "(".repeat(60_000))) {
            assertThat(problems(Texts.withCondition(deep)))
                    .first()
                    .asString()
                    .contains("parentheses nest deeper than 8");
            assertThat(problems(Texts.withPatterns(deep))).isNotEmpty();
            assertThat(problems(Texts.rule("$f : Standing()", deep))).isNotEmpty();
        }
    }

    @Test
    @Timeout(2)
    void row_25_a_file_of_10_MB_and_a_line_of_1_MB_are_refused() {
        var tooLong = "1:1: the file is longer than 64 KB; one file answers one question: split it";

        assertThat(problems("rule ".repeat(2_000_000))).containsExactly(tooLong);
        assertThat(problems("//" + "x".repeat(1_000_000))).containsExactly(tooLong);
        assertThat(problems("//" + "ü".repeat(33_000))).containsExactly(tooLong);
    }

    @Test
    @Timeout(20)
    void a_file_of_the_greatest_size_is_read_in_no_time_whatever_it_holds() {
        var bits = List.of(
                "@",
                "\"",
                "\\",
                "(",
                "rule \"a\" ",
                "a",
                "$a ",
                "rule \"a\" @x ",
                "'",
                "/*",
                "\u200b ",
                "package ",
                "a.",
                "-",
                "end ",
                "when ",
                "@do(",
                "{");
        for (var bit : bits) {
            var text = bit.repeat((RuleSource.MOST_BYTES - 100) / bit.getBytes(StandardCharsets.UTF_8).length);
            for (var file : List.of(
                    text,
                    "package p.assess rule \"a\" " + text,
                    "package p.assess rule \"a\" when $f : Standing(" + text)) {
                long start = System.nanoTime();
                assertThat(problems(file)).as(bit).isNotEmpty();
                assertThat(Duration.ofNanos(System.nanoTime() - start)).as(bit).isLessThan(Duration.ofSeconds(2));
            }
        }
    }

    @Test
    void a_letter_that_looks_like_another_is_shown_with_its_code_point() {
        assertThat(problems(Texts.withCondition("st\u0430le")))
                .first()
                .asString()
                .startsWith("6:21: `\u0430` (U+0430) is not a sign of the rule language");
        assertThat(problems(Texts.withCondition("stale\u200b")))
                .first()
                .asString()
                .startsWith("6:24: U+200B is not a sign of the rule language");
    }
}
