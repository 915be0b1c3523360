package org.careerladder.examples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.careerladder.model.assessment.Readiness;
import org.junit.jupiter.api.Test;

/** The table of examples tells what they come to. */
class ExamplesPageTest {

    private static final Map<String, Readiness> WORDS = Map.of(
            "ready", Readiness.READY,
            "nearly ready", Readiness.NEARLY_READY,
            "not yet", Readiness.NOT_YET,
            "undetermined", Readiness.UNDETERMINED);
    private static final Map<String, String> COMPANIES = Map.of(
            "startup",
            "tinker",
            "growth",
            "meadow",
            "enterprise",
            "aldermere",
            "studio",
            "lantern",
            "group-team",
            "harbour-control",
            "none",
            "standard");

    @Test
    void every_case_has_its_row_with_its_readiness_and_its_company() {
        var rows = Page.rows(Page.of(Repository.EXAMPLES.resolve("README.md"))
                        .sections("##")
                        .get("Cases"))
                .collect(toMap(cells -> cells.get(0).replaceAll("\\[(.*)].*", "$1"), cells -> cells));

        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(Examples.names());
        rows.forEach((name, cells) -> {
            assertThat(WORDS.get(cells.get(3)))
                    .as(name)
                    .isEqualTo(Examples.assessment(name).readiness());
            assertThat(COMPANIES.get(cells.get(1)))
                    .as(name)
                    .isEqualTo(Examples.assessor(name).pack().id().value());
        });
    }

    @Test
    void every_company_has_its_row() {
        var rows = Page.rows(Page.of(Repository.EXAMPLES.resolve("README.md"))
                        .sections("##")
                        .get("Companies"))
                .map(cells -> cells.get(0).replaceAll("\\[(.*)].*", "$1"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        List.of("startup", "growth", "enterprise", "studio", "group", "group-company", "group-team"));
    }
}
