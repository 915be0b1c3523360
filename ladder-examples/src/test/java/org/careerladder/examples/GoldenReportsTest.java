package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each example case is told, byte for byte. */
class GoldenReportsTest {

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_text_is_what_it_was(String name) {
        Golden.hold(
                Repository.GOLDEN.resolve(name + ".txt"),
                Report.of(Examples.assessment(name), false).in(Format.TEXT));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_whole_story_in_markdown_is_what_it_was(String name) {
        Golden.hold(
                Repository.GOLDEN.resolve(name + ".md"),
                Report.of(Examples.assessment(name), true).in(Format.MARKDOWN));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_json_is_what_it_was(String name) {
        Golden.hold(
                Repository.GOLDEN.resolve(name + ".json"),
                Report.of(Examples.assessment(name), true).in(Format.JSON));
    }

    /** A page differs from the Markdown in its marks alone; a few pages of every kind hold those. */
    static List<String> pages() {
        return List.of("formal-nearly-there", "kitchen-sink", "semi-formal-points-and-judgements");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_page_is_what_it_was(String name) {
        Golden.hold(
                Repository.GOLDEN.resolve(name + ".html"),
                Report.of(Examples.assessment(name), false).in(Format.HTML));
    }

    @Test
    void no_golden_report_has_a_hole_where_a_value_belongs() {
        var hole = Pattern.compile("\\{(policy\\.)?[a-z0-9]+(-[a-z0-9]+)*}");

        assertThat(Repository.below(Repository.GOLDEN))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Repository.read(file))
                        .as(file.getFileName().toString())
                        .doesNotContainPattern(hole));
    }

    @Test
    void no_golden_report_is_left_over() {
        var expected = Stream.concat(
                        Stream.concat(
                                pages().stream().map(name -> name + ".html"),
                                Stream.concat(
                                        Stream.of(
                                                        WhatIfReportsTest.golden().stream(),
                                                        ExplanationsTest.golden(),
                                                        ExamplePlansTest.golden().stream()
                                                                .map(name -> name + ".plan.txt"))
                                                .flatMap(golden -> golden),
                                        GermanReportsTest.goldenFiles())),
                        Examples.names().stream()
                                .flatMap(name -> Stream.of(name + ".json", name + ".md", name + ".txt")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Repository.below(Repository.GOLDEN)
                        .map(file -> file.getFileName().toString()))
                .containsExactlyElementsOf(expected);
    }
}
