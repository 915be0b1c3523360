package org.careerladder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.careerladder.files.PackReader;
import org.careerladder.rules.Assessor;
import org.junit.jupiter.api.Test;

class RulePagesTest {

    private static final Map<String, String> PAGES =
            RulePages.of(Assessor.of(PackReader.standard()).orThrow().rules());

    @Test
    void the_pages_are_fresh() {
        PAGES.forEach((name, text) -> Golden.hold(Repository.RULE_PAGES.resolve(name), text));
    }

    @Test
    void no_page_stands_there_that_nothing_is_made_for() {
        assertThat(Repository.below(Repository.RULE_PAGES)
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }
}
