package org.careerladder.examples;

import org.junit.jupiter.api.Test;

/** The page on the vocabulary is what the vocabulary is. */
class VocabularyPageTest {

    @Test
    void the_page_is_fresh() {
        Golden.hold(Repository.ROOT.resolve("docs/vocabulary.md"), VocabularyPage.text());
    }
}
