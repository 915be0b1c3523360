package org.careerladder.examples;

import java.util.List;
import org.careerladder.files.CaseChange;
import org.careerladder.files.CaseReader;
import org.careerladder.model.assessment.AssessmentResult;
import org.careerladder.model.comparison.Comparison;
import org.careerladder.model.language.Language;
import org.careerladder.model.recorded.RecordedResult;
import org.careerladder.model.time.Day;
import org.careerladder.report.Report;
import org.careerladder.report.render.Format;
import org.junit.jupiter.api.Test;

/** What an example would be with the letters that are still missing and the step that is left, and how far that is from now. */
class WhatIfReportsTest {

    private static final String NAME = "formal-nearly-there";
    private static final String WHAT_IF = NAME + ".what-if.txt";
    private static final String COMPARED = NAME + ".compared.txt";
    private static final String COMPARED_GERMAN = NAME + ".compared.de.txt";

    private static final List<String> CHANGES = List.of(
            "/appraisals/grace+designs-for-change/rating=solid",
            "/reviews/yuki/state=received",
            "/reviews/viktor/state=received",
            "/reviews/manager-review/state=received");

    static List<String> golden() {
        return List.of(WHAT_IF, COMPARED, COMPARED_GERMAN);
    }

    private static AssessmentResult whatIf(String language) {
        var assessor = Examples.assessor(NAME).in(language).orThrow();
        var changes = CaseChange.parseAll("change", CHANGES).orThrow();
        return assessor.assess(CaseReader.read(Examples.file(NAME), assessor.pack(), Day.UNKNOWN, changes)
                .orThrow());
    }

    private static AssessmentResult asItIs(String language) {
        var assessor = Examples.assessor(NAME).in(language).orThrow();
        return assessor.assess(
                CaseReader.read(Examples.file(NAME), assessor.pack()).orThrow());
    }

    private static String compared(String language) {
        var comparison = Comparison.of(RecordedResult.of(asItIs(language)), RecordedResult.of(whatIf(language)));
        return Report.of(comparison, Language.of(language), false).in(Format.TEXT);
    }

    @Test
    void the_text_of_a_what_if_is_what_it_was() {
        Golden.hold(
                Repository.GOLDEN.resolve(WHAT_IF),
                Report.of(whatIf("en"), false).in(Format.TEXT));
    }

    @Test
    void what_would_change_is_what_it_was() {
        Golden.hold(Repository.GOLDEN.resolve(COMPARED), compared("en"));
    }

    @Test
    void what_would_change_is_what_it_was_in_german() {
        Golden.hold(Repository.GOLDEN.resolve(COMPARED_GERMAN), compared("de"));
    }
}
